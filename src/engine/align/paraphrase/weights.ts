/**
 * What each token of a story weighs, in bits: how surprising it would be to meet it by chance in two sentences.
 *
 * A word is common when English uses it often, or when single texts of this story repeat it: the town, the agency, the
 * charge. How many texts use it says nothing: the word that every account has exactly once is the best evidence there
 * is. Counting all uses instead lowers the gold from F1 .852 to .817 and joins a distractor.
 */
import { COMMON_ROOTS, UNLISTED } from '../../data/common-roots.ts';
import { ENOUGH, shortness } from './short-texts.ts';
import { REACH, stockCaps } from './stock-phrases.ts';
import type { Story } from './statements.ts';

/** Share of the story's own repeats in the estimate; the rest is general English. */
const OWN = 0.8;

/** A story is taken to have at least this many words: in a note of thirty, one repeat is no habit. */
const LEAST_STORY = 1000;

/** Each word of a very short story is taken to come again this often in what is missing (short-texts.ts). */
const UNSEEN_REPEATS = 1;

/** Bits are counted from OFFSET, at most to CAP: one rare word must not stand for a statement. The
 * scores of score.ts are fitted to these two: with an offset of 4.8 precision on the gold falls to .78. */
export const OFFSET = 6;
export const CAP = 14;

/** A name's share of its weight: see names.ts. */
export const NAME = 0.5;

export interface Weights {
  /** By side and token; 0 for function words, attributions and words too common. */
  readonly tokens: readonly Float64Array[];
  /** By root, before names, stock phrases and short texts are discounted: enough to find candidates by. */
  readonly roots: Float64Array;
}

/** Weighs every token that is not muted. */
export function weigh(
  story: Story,
  names: readonly Uint8Array[],
  muted: readonly Uint8Array[],
  withStockPhrases: boolean,
): Weights {
  const { counts, repeats, total, longest } = countRoots(story);
  const common = commonRoots();
  const weightOf = (root: string, r: number, unseen: number) => {
    const background = (common.get(root) ?? UNLISTED) / 1e6;
    const own = ((repeats[r] as number) + unseen) / Math.max(LEAST_STORY, total);
    return Math.max(0, Math.min(CAP, -Math.log2((1 - OWN) * background + OWN * own)) - OFFSET);
  };
  const roots = Float64Array.from(story.roots, (root, r) => weightOf(root, r, 0));
  const unseen = UNSEEN_REPEATS * shortness(longest, ENOUGH.words);
  const ofTokens = unseen > 0 ? Float64Array.from(story.roots, (root, r) => weightOf(root, r, unseen)) : roots;
  const capOf = withStockPhrases ? stockCaps(story, counts, total) : () => Infinity;
  const tokens = story.sides.map((side, s) => {
    const weights = new Float64Array(side.roots.length);
    for (const { from, to } of side.statements) {
      for (let i = from, before = -1; i < to; i++) {
        const root = side.roots[i] as number;
        if (root < 0 || muted[s]?.[i]) continue;
        const weight = (ofTokens[root] as number) * (names[s]?.[i] ? NAME : 1);
        const follows = before >= 0 && i - before <= REACH;
        weights[i] = follows ? Math.min(weight, capOf(side.roots[before] as number, root)) : weight;
        before = i;
      }
    }
    return weights;
  });
  return { tokens, roots };
}

interface Counts {
  /** Uses of each root, and those after the first in one text. */
  readonly counts: Float64Array;
  readonly repeats: Float64Array;
  /** Words of the story; words with content of the text that has most. */
  readonly total: number;
  readonly longest: number;
}

function countRoots({ sides, roots }: Story): Counts {
  const counts = new Float64Array(roots.length);
  const repeats = new Float64Array(roots.length);
  let total = 0;
  let longest = 0;
  const lastSide = new Int32Array(roots.length).fill(-1);
  sides.forEach(({ roots: own, statements }, s) => {
    let words = 0;
    for (const { from, to } of statements) {
      total += to - from;
      for (let i = from; i < to; i++) {
        const root = own[i] as number;
        if (root < 0) continue;
        words++;
        counts[root] = (counts[root] as number) + 1;
        if (lastSide[root] === s) repeats[root] = (repeats[root] as number) + 1;
        lastSide[root] = s;
      }
    }
    longest = Math.max(longest, words);
  });
  return { counts, repeats, total, longest };
}

/** Uses in a million words of general English. */
function commonRoots(): ReadonlyMap<string, number> {
  const fields = COMMON_ROOTS.split(' ');
  const uses = new Map<string, number>();
  for (let i = 0; i + 1 < fields.length; i += 2) uses.set(fields[i] as string, Number(fields[i + 1]));
  return uses;
}
