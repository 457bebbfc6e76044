import { describe, expect, it } from 'vitest';
import { stopsFor } from '../../../src/app/tour/stops.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { handle } from '../../../src/worker/handle.ts';
import { bundledCorpus } from '../../support/bundled.ts';
import { SMALL } from '../../support/small-corpus.ts';

const stops = (corpus: typeof SMALL) => {
  const docs = corpus.witnesses.map(({ id }) => id);
  const edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review });
  const layer = corpus.review ? 'reviewed' : 'engine';
  return stopsFor(makeScene(corpus, edition, false), { docs, base: docs.at(-1) ?? '', layer });
};

describe('the tour', () => {
  it('has three stops on the bundled texts, each on evidence that exists', () => {
    const corpus = bundledCorpus();
    const found = stops(corpus);
    expect(found.map(({ patch }) => patch.view)).toEqual(['overview', 'passages', 'passages']);
    expect(new Set(found.map(({ title }) => title)).size).toBe(3);
    expect(found[1]?.patch.place).toBe(found[0]?.patch.place);
    expect(found[2]?.patch.place).not.toBe(found[1]?.patch.place);
    expect(found[2]?.words).toMatch(/was not found in \S/);
  });

  it('leaves out what a corpus cannot show', () => {
    const single = { ...SMALL, witnesses: SMALL.witnesses.slice(0, 1) };
    expect(stops(single)).toHaveLength(1);
  });
});
