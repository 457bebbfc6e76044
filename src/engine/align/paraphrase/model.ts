/** All that the paraphrase stage knows of a story before it compares two sentences. */
import type { Frame, Report } from '../frame.ts';
import { findMuted } from './muted.ts';
import { findNames } from './names.ts';
import { relatedAmong, unrelated, type Related } from './related-words.ts';
import { readStory, type Story } from './statements.ts';
import { indexTrigrams, type Likeness } from './trigrams.ts';
import { unitsOf, type Unit } from './units.ts';
import { weigh, type Weights } from './weights.ts';
import { WordPairs } from './word-pairs.ts';

/** Parts of the stage that a measurement may switch off, to see what each adds. */
export type Part = 'clauses' | 'stock-phrases' | 'related-words' | 'neighbors' | 'closure';

export interface Model {
  readonly frame: Frame;
  readonly story: Story;
  readonly weights: Weights;
  readonly muted: readonly Uint8Array[];
  readonly related: Related;
  /** The matching words of the two statements compared last. */
  readonly pairs: WordPairs;
  readonly likeness: Likeness;
  /** By side and statement. */
  readonly units: readonly (readonly (readonly Unit[])[])[];
  /** By side: 1 where a statement says "he" or "she" of somebody. */
  readonly pronouns: readonly Uint8Array[];
}

export function modelOf(frame: Frame, without: ReadonlySet<Part>, report?: Report): Model {
  const count = frame.sides.length;
  const quarter = (number: number) => (done: number) =>
    report?.({ stage: 'weigh', done: number * count + done, total: 4 * count });
  const story = readStory(frame, !without.has('clauses'), quarter(0));
  const names = findNames(story);
  const muted = story.sides.map((side, s) => {
    quarter(1)(s);
    return findMuted(side);
  });
  const weights = weigh(story, names, muted, !without.has('stock-phrases'));
  const related = without.has('related-words') ? unrelated(story.roots) : relatedAmong(story.roots);
  return {
    frame,
    story,
    weights,
    muted,
    related,
    pairs: new WordPairs(related),
    likeness: indexTrigrams(frame, story, muted, quarter(2)),
    units: story.sides.map((side, s) => {
      quarter(3)(s);
      return unitsOf(story, side, weights.tokens[s] as Float64Array, names[s] as Uint8Array, muted[s] as Uint8Array);
    }),
    pronouns: story.sides.map((side, s) =>
      Uint8Array.from(side.statements, ({ from, to }) => {
        for (let i = from; i < to; i++) {
          if (!muted[s]?.[i] && PRONOUNS.has(side.side.witness.tokens[i]?.form ?? '')) return 1;
        }
        return 0;
      }),
    ),
  };
}

export const PRONOUNS = new Set(['he', 'his', 'him', 'she', 'her']);
