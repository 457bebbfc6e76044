/** A corpus of as many passages as wanted, made without the engine: two documents that are the same, and one that is not. */
import type { Corpus, EditedPassage } from '../../src/corpus/schema.ts';
import type { Edition } from '../../src/worker/protocol.ts';
import { SMALL } from './small-corpus.ts';

/** As large corpora are: details come on request. */
export function longCorpus(count: number): { readonly corpus: Corpus; readonly edition: Edition } {
  const sentences = Array.from(
    { length: count },
    (_, index) => `In year ${index + 1} the river rose by ${index} feet.`,
  );
  const text = sentences.join(' ');
  const [a, b, c] = SMALL.witnesses;
  const corpus: Corpus = { ...SMALL, witnesses: [{ ...a!, text }, { ...b!, text }, c!], people: [] };
  let start = 0;
  const passages = sentences.map(({ length }, index): EditedPassage => {
    const span = { start, end: start + length };
    start += length + 1;
    const readings = [a!, b!].map(({ id }) => ({ witness: id, ...span }));
    const none = { links: [], repeats: [], absences: [], review: null };
    return { id: `p-${index + 1}`, kind: 'identical', score: 1, readings, ...none };
  });
  const edition: Edition = {
    engine: 'invented',
    draft: false,
    details: 'on-request',
    layouts: [],
    alone: passages,
    reviewed: passages,
    possible: [],
    counts: {},
    changes: {},
  };
  return { corpus, edition };
}
