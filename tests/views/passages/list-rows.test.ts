import { describe, expect, it } from 'vitest';
import { handle } from '../../../src/worker/handle.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { defaultsOf } from '../../../src/state/defaults.ts';
import { makeScene } from '../../../src/state/scene.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { activeFilters } from '../../../src/views/passages/active-filters.ts';
import { countFilters } from '../../../src/views/passages/filters.ts';
import { labelsOf } from '../../../src/views/passages/labels.ts';
import { listRows } from '../../../src/views/passages/list-rows.ts';
import { makeRows, type Row } from '../../../src/views/passages/rows.ts';
import { finderFor } from '../../../src/views/passages/search.ts';
import { shiftsOf } from '../../../src/views/passages/shift.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const corpus: Corpus = bundledCorpus();
const edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review, compare: true });
const scene = makeScene(corpus, edition, false);
const state = defaultsOf({ corpus, defaultCorpus: corpus.id });

function listed(patch: Partial<ViewState>): readonly Row[] {
  const next = { ...state, ...patch };
  const rows = makeRows(scene, next);
  const find = finderFor(scene, next.query, next.docs, labelsOf(scene, rows));
  return listRows(rows, { ...next, find, shifts: shiftsOf(rows, next.docs, next.base) });
}
const counts = countFilters(makeRows(scene, state), state.docs);

describe('the counts on the filters', () => {
  it('are how many rows each leaves when it is the only one', () => {
    for (const [kind, count] of counts.kinds) expect(listed({ kinds: [kind] })).toHaveLength(count);
    for (const [type, count] of counts.changes) expect(listed({ changes: [type] })).toHaveLength(count);
    for (const [gap, count] of counts.gaps) expect(listed({ gaps: [gap] })).toHaveLength(count);
    for (const [id, count] of counts.foundIn) expect(listed({ foundIn: [id] })).toHaveLength(count);
    for (const [id, count] of counts.notFoundIn) expect(listed({ notFoundIn: [id] })).toHaveLength(count);
    expect(counts.changes.size).toBeGreaterThan(3);
  });

  it('find a row by the type of a change in it', () => {
    const rows = listed({ changes: ['insertion'] });
    expect(rows.length).toBe(counts.changes.get('insertion'));
    for (const row of rows) {
      const types = state.docs.flatMap((id) => {
        const cell = row.cells.get(id);
        return cell.state === 'reading' ? (cell.comparison?.changes ?? []).map(({ type }) => type) : [];
      });
      expect(types).toContain('insertion');
    }
  });
});

describe('the filters that are set', () => {
  it('are taken out one by one', () => {
    let next: ViewState = { ...state, kinds: ['edited'], notFoundIn: ['fox', 'dhs'], changes: ['number'], query: 'x' };
    expect(activeFilters(scene, next).map(({ words }) => words)).toEqual([
      'small changes',
      'change: number',
      'not found in Fox News',
      'not found in DHS / ICE',
      'has “x”',
    ]);
    while (activeFilters(scene, next).length > 0) {
      const before = activeFilters(scene, next);
      next = { ...next, ...before[0]!.patch };
      expect(activeFilters(scene, next)).toEqual(
        before.slice(1).map(({ key, words }) => expect.objectContaining({ key, words }) as unknown),
      );
    }
  });
});

describe('the order', () => {
  const descends = (values: readonly number[]) => expect(values).toEqual(values.toSorted((a, b) => b - a));

  it('is by the measure asked for, then as in the base', () => {
    descends(listed({ sort: 'difference' }).map(({ difference }) => difference));
    const rows = listed({ sort: 'spread' });
    descends(rows.map(({ found }) => found));
    for (const [index, row] of rows.entries())
      if (rows[index + 1]?.found === row.found) expect(row.order).toBeLessThan(rows[index + 1]!.order);
  });

  it('has what moved furthest first', () => {
    const shifts = shiftsOf(makeRows(scene, state), state.docs, state.base);
    const places = (id: string) => (shifts.has(id) ? Math.abs(shifts.get(id)!.by) : -1);
    descends(listed({ sort: 'shift' }).map(({ passage }) => places(passage.id)));
  });
});

describe('a search', () => {
  it('finds words of readings and of labels, and no name that is masked', () => {
    const held = (query: string) => listed({ query }).length;
    expect(held('sincere  desire'.replace('  ', ' '))).toBeGreaterThan(0);
    expect(held('SINCERE desire')).toBe(held('sincere desire'));
    expect(held('Where ICE makes arrests')).toBe(1);
    expect(held('Person 11')).toBeGreaterThan(0);
    for (const form of corpus.people.flatMap(({ forms }) => forms)) expect(held(form), form).toBe(0);
  });
});

describe('readings with the same words', () => {
  it('are grouped, whatever their punctuation', () => {
    const row = listed({}).find(({ passage }) => passage.id === 'p02')!;
    expect(row.alike).toEqual([
      ['dhs', 'newsweek'],
      ['fox', 'epoch', 'breitbart'],
    ]);
  });
});
