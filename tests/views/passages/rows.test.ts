import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { makeRows } from '../../../src/views/passages/rows.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { attributionOf } from '../../../src/views/passages/attribution.ts';
import { longestRun } from '../../../src/views/passages/explain.ts';
import { overlapsOf } from '../../../src/views/passages/overlaps.ts';
import { labelOf } from '../../../src/views/passages/labels.ts';
import { handle } from '../../../src/worker/handle.ts';
import { bundledCorpus } from '../../support/bundled.ts';
import { findNames } from '../../../src/corpus/people.ts';

const corpus: Corpus = bundledCorpus();
const edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review, compare: true });
const scene = makeScene(corpus, edition, false);
const docs = corpus.witnesses.map(({ id }) => id);
const rowsFor = (base: string, shown = docs) => makeRows(scene, { docs: shown, base, layer: 'reviewed' });

describe('rows', () => {
  it('follow the base’s order, then the others’', () => {
    const rows = rowsFor('dhs');
    const starts = rows
      .filter((row) => row.against === 'dhs')
      .map((row) => row.passage.readings.find((reading) => reading.witness === 'dhs')!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const against = rows.map((row) => row.against);
    expect(against.indexOf('fox')).toBeGreaterThan(against.lastIndexOf('dhs'));
    expect(rows.map((row) => row.order)).toEqual(rows.map((_, index) => index));
  });

  it('have a cell for every document', () => {
    for (const row of rowsFor('fox')) for (const id of docs) expect(row.cells.get(id).state).not.toBe('unknown');
  });

  it('leave out passages that no document shown has', () => {
    const rows = rowsFor('breitbart', ['breitbart']);
    expect(rows.length).toBeLessThan(edition.reviewed.length);
    expect(rows.every((row) => row.found === 1)).toBe(true);
  });

  it('keep their number whatever the base and the documents shown', () => {
    const numbers = new Map(rowsFor('fox').map((row) => [row.passage.id, row.number]));
    expect([...numbers.values()].sort((a, b) => a - b)).toEqual([...numbers.values()].map((_, index) => index + 1));
    for (const row of [...rowsFor('dhs'), ...rowsFor('newsweek', ['newsweek', 'dhs'])])
      expect(row.number).toBe(numbers.get(row.passage.id));
  });

  it('describe the readings that are shown', () => {
    const kindOf = (shown: readonly string[]) =>
      makeRows(scene, { docs: shown, base: shown[0]!, layer: 'reviewed' }).find((row) => row.passage.id === 'p02')!
        .kind;
    expect(kindOf(docs)).toBe('edited');
    expect(kindOf(['newsweek', 'dhs'])).toBe('identical');
    expect(kindOf(['newsweek'])).toBeNull();
  });

  it('keep attributions whole, speaker and verb apart', () => {
    const row = rowsFor('dhs').find(({ passage }) => passage.id === 'p26')!;
    expect(attributionOf(scene, row, 'breitbart').words).toBe(
      'U.S. Immigration and Customs Enforcement (ICE) officials · report',
    );
  });

  it('mark nothing of a masked name that is only spelt otherwise', () => {
    const row = rowsFor('fox').find(({ passage }) => passage.id === 'p24')!;
    const cell = row.cells.get('epoch');
    if (cell?.state !== 'reading') throw new RangeError('no reading');
    const { witness, names } = scene.witnesses.get('epoch')!;
    const [note] = cell.comparison!.notes;
    expect(witness.text.slice(note!.here.start, note!.here.end)).toMatch(
      /^, left, an illegal alien charged with first$/,
    );
    expect(names.some((name) => name.start < note!.here.end && note!.here.start < name.end)).toBe(false);
  });

  it('find words of a passage that a third document has in another one', () => {
    const row = rowsFor('dhs').find(({ passage }) => passage.id === 'p17')!;
    const [overlap, ...more] = overlapsOf(scene, row, docs, 'reviewed');
    expect(more).toEqual([]);
    expect(overlap).toMatchObject({ witness: 'fox', passage: { id: 'p06' } });
  });

  it('say how long the longest run of same words is, and among whom', () => {
    const row = rowsFor('dhs').find((each) => each.found === 5)!;
    const run = longestRun(scene, row, docs)!;
    expect(run.among).toHaveLength(5);
    expect(run.words).toBeGreaterThan(20);
  });

  it('name no private person in labels and attributions while names are masked', () => {
    const words = rowsFor('dhs').flatMap((row) => [
      labelOf(scene, row),
      ...docs.map((id) => attributionOf(scene, row, id).words),
    ]);
    expect(findNames(words.join('\n'), corpus.people)).toEqual([]);
  });
});
