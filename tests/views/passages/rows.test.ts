import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { makeRows } from '../../../src/views/passages/rows.ts';
import { makeScene } from '../../../src/views/passages/scene.ts';
import { attributionOf } from '../../../src/views/passages/attribution.ts';
import { longestRun } from '../../../src/views/passages/explain.ts';
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
    expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1));
  });

  it('have a cell for every document', () => {
    for (const row of rowsFor('fox')) expect([...row.cells.keys()].sort()).toEqual([...docs].sort());
  });

  it('leave out passages that no document shown has', () => {
    const rows = rowsFor('breitbart', ['breitbart']);
    expect(rows.length).toBeLessThan(edition.reviewed.length);
    expect(rows.every((row) => row.found === 1)).toBe(true);
  });

  it('say how long the longest run of same words is, and among whom', () => {
    const row = rowsFor('dhs').find((each) => each.found === 5)!;
    const run = longestRun(scene, row)!;
    expect(run.among).toHaveLength(5);
    expect(run.words).toBeGreaterThan(20);
  });

  it('name no private person in labels and attributions while names are masked', () => {
    const words = rowsFor('dhs').flatMap((row) => [
      labelOf(scene, row),
      ...docs.map((id) => attributionOf(scene, row, id).full),
    ]);
    expect(findNames(words.join('\n'), corpus.people)).toEqual([]);
  });
});
