/** How much of what two units say is the same, by their matching words. */
import type { Share, WordPairs } from './word-pairs.ts';

export interface Measured {
  /** Bits of matched words that are no names, of names, and of both. */
  readonly plain: number;
  readonly names: number;
  readonly bits: number;
  /** Harmonic mean of the shares of both units' weight that is matched, 0 to 1. */
  readonly cover: number;
  /** Matched words that weigh anything. */
  readonly words: number;
  /** Cover and bits in one figure, to rank the pairs of one sentence before the slower features are known. */
  readonly quick: number;
  /** Which of the word pairs match. */
  readonly matched: readonly number[];
}

/** More bits than this say no more: a long sentence is not a better match than a short one. */
const ENOUGH_BITS = 30;

/** Measures two units by the word pairs of their statements. Each word matches once: equal words first, then the weightiest. */
export function measure(pairs: WordPairs, left: Share, right: Share): Measured {
  const matched = matchedPairs(pairs, left, right);
  let plain = 0;
  let names = 0;
  let words = 0;
  let [inLeft, inRight] = [0, 0];
  for (const k of matched) {
    const similarity = pairs.similarity[k] as number;
    const [a, b] = [left.weights[k] as number, right.weights[k] as number];
    const value = similarity * Math.min(a, b);
    inLeft += similarity * a;
    inRight += similarity * b;
    if (left.named[k] || right.named[k]) names += value;
    else plain += value;
    if (value > 0) words++;
  }
  const coverLeft = left.unit.total > 0 ? inLeft / left.unit.total : 0;
  const coverRight = right.unit.total > 0 ? inRight / right.unit.total : 0;
  const both = coverLeft + coverRight;
  const cover = both > 0 ? (2 * coverLeft * coverRight) / both : 0;
  const quick = cover * Math.sqrt(Math.min(plain + names / 2, ENOUGH_BITS));
  return { plain, names, bits: plain + names, cover, words, quick, matched };
}

function matchedPairs({ a, b, similarity, same }: WordPairs, left: Share, right: Share): number[] {
  const matched: number[] = [];
  const both = (k: number) => (left.weights[k] as number) >= 0 && (right.weights[k] as number) >= 0;
  for (let k = 0; k < same; k++) if (both(k)) matched.push(k);
  if (same === a.length) return matched;
  const open: number[] = [];
  for (let k = same; k < a.length; k++) {
    if (both(k) && !matched.some((m) => a[m] === a[k] || b[m] === b[k])) open.push(k);
  }
  const value = (k: number) =>
    (similarity[k] as number) * Math.min(left.weights[k] as number, right.weights[k] as number);
  // Sorting is stable: on a tie the pair of the lesser roots comes first.
  for (const k of open.sort((x, y) => value(y) - value(x))) {
    if (!matched.some((m) => m >= same && (a[m] === a[k] || b[m] === b[k]))) matched.push(k);
  }
  return matched;
}
