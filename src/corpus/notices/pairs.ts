/** Readings of one passage beside each other, with what changes between them. */
import type { Change, Reading } from '../../engine/types.ts';
import type { EditedPassage } from '../schema.ts';
import { byWording, smallestWording, type Story } from './story.ts';

export interface PassagePair {
  readonly passage: EditedPassage;
  readonly a: Reading;
  readonly b: Reading;
  readonly changes: readonly Change[];
}

/** The widest passages tell enough of a large corpus, and comparing all of them would hold up the page. */
const MOST_PASSAGES = 400;

/** Of each passage its most frequent wordings. */
const MOST_WORDINGS = 5;

const KNOWN = new WeakMap<Story, readonly PassagePair[]>();

/** Pairs of different wordings, one reading for each, of the passages that most documents have. Worked out once. */
export function widestPairs(story: Story): readonly PassagePair[] {
  const pairs = KNOWN.get(story) ?? pairsOf(story);
  KNOWN.set(story, pairs);
  return pairs;
}

function pairsOf(story: Story): readonly PassagePair[] {
  return widestPassages(story).flatMap((passage) => {
    const wordings = byWording(story, passage.readings)
      .slice(0, MOST_WORDINGS)
      .flatMap(([first]) => first ?? []);
    return wordings.flatMap((a, at) =>
      wordings.slice(at + 1).map((b) => ({ passage, a, b, changes: story.changesBetween(a, b) })),
    );
  });
}

/** All passages, or of a large corpus those that the most documents have. */
export function widestPassages(story: Story): readonly EditedPassage[] {
  if (story.passages.length <= MOST_PASSAGES) return story.passages;
  return story.passages
    .map((passage) => ({ passage, words: smallestWording(story, passage.readings) }))
    .sort((x, y) => y.passage.readings.length - x.passage.readings.length || (x.words < y.words ? -1 : 1))
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage);
}
