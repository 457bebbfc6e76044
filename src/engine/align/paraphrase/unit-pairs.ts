/** How much of what two units say is the same, by their matching words. */
import { LACKING, type Unit } from './units.ts';
import type { WordPairs } from './word-pairs.ts';

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
}

/** More bits than this say no more: a long sentence is not a better match than a short one. */
export const ENOUGH_BITS = 30;

/** Measures two units by the word pairs of their statements. */
export function measure(pairs: WordPairs, left: Unit, right: Unit): Measured {
  const matched = matchedPairs(pairs, left, right);
  let plain = 0;
  let names = 0;
  let words = 0;
  let inLeft = 0;
  let inRight = 0;
  for (const k of matched) {
    const i = pairs.a[k] as number;
    const j = pairs.b[k] as number;
    const similarity = pairs.similarity[k] as number;
    const a = left.weights[i] as number;
    const b = right.weights[j] as number;
    const value = similarity * Math.min(a, b);
    inLeft += similarity * a;
    inRight += similarity * b;
    if (left.named[i] || right.named[j]) names += value;
    else plain += value;
    if (value > 0) words++;
  }
  const coverLeft = left.total > 0 ? inLeft / left.total : 0;
  const coverRight = right.total > 0 ? inRight / right.total : 0;
  const both = coverLeft + coverRight;
  const cover = both > 0 ? (2 * coverLeft * coverRight) / both : 0;
  const quick = cover * Math.sqrt(Math.min(plain + names / 2, ENOUGH_BITS));
  return { plain, names, bits: plain + names, cover, words, quick };
}

/** Bits that `unit` has at most to match with: those of its words that any pair has, on the side of `places`. */
export function mostBits(unit: Unit, places: readonly number[], count: number): number {
  let most = 0;
  for (let k = 0; k < count; k++) {
    const weight = unit.weights[places[k] as number] as number;
    if (weight > 0) most += weight;
  }
  return most;
}

/** Which of the pairs both units have. Each word matches once: equal words first, then the weightiest. */
export function matchedPairs(pairs: WordPairs, left: Unit, right: Unit): number[] {
  const { a, b, similarity, same, count } = pairs;
  const matched: number[] = [];
  for (let k = 0; k < same; k++) if (haveBoth(pairs, left, right, k)) matched.push(k);
  if (same === count) return matched;
  const open: number[] = [];
  for (let k = same; k < count; k++) if (haveBoth(pairs, left, right, k) && !clashes(pairs, matched, k)) open.push(k);
  const value = (k: number) =>
    (similarity[k] as number) *
    Math.min(left.weights[a[k] as number] as number, right.weights[b[k] as number] as number);
  // Sorting is stable: on a tie the pair of the lesser roots comes first.
  if (open.length > 1) open.sort((x, y) => value(y) - value(x));
  for (const k of open) if (!clashes(pairs, matched, k)) matched.push(k);
  return matched;
}

function haveBoth({ a, b }: WordPairs, left: Unit, right: Unit, k: number): boolean {
  return left.weights[a[k] as number] !== LACKING && right.weights[b[k] as number] !== LACKING;
}

/** Whether a word of pair `k` has its match already. */
function clashes({ a, b }: WordPairs, matched: readonly number[], k: number): boolean {
  for (const m of matched) if (a[m] === a[k] || b[m] === b[k]) return true;
  return false;
}
