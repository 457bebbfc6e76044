/** Which words of two readings stand for each other, in the same order on both sides. */
import { isFunctionWord } from '../text/function-words.ts';
import { rootOf } from '../text/word-root.ts';
import type { Reading } from '../types.ts';
import type { CollatedReading } from './collation-lexemes.ts';
import type { Lexeme } from './lexemes.ts';

/** Words of two readings that match by meaning. */
export interface RelatedWords {
  readonly a: Reading;
  readonly b: Reading;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Lexemes `base[i]` and `other[j]` stand for each other; `weight` says how much speaks for it. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

export interface AnchoredSide {
  readonly reading: CollatedReading;
  readonly lexemes: readonly Lexeme[];
}

/** Weights of a word of content: printed alike, of the same root, and by meaning for each point of similarity. */
const SAME = 3;
const SAME_ROOT = 2.5;
const RELATED = 2;

/** A function word anchors nothing by itself; it decides between two ways that are else equal. */
const FUNCTION = 0.1;

/** Words in a row are likelier the same words than words apart. */
const IN_A_ROW = 0.3;

/** The heaviest anchors that cross nowhere. Function words stay only beside an anchor of content. */
export function anchorWords(
  base: AnchoredSide,
  other: AnchoredSide,
  related: readonly RelatedWords[],
): readonly Anchor[] {
  const weigh = weightOf(base, other, related);
  const [n, m] = [base.lexemes.length, other.lexemes.length];
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const weights = new Float64Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const weight = weigh(i, j);
      weights[i * width + j] = weight;
      const row = (weights[(i + 1) * width + j + 1] ?? 0) > 0 ? IN_A_ROW : 0;
      const taken = weight > 0 ? weight + row + at(best, (i + 1) * width + j + 1) : 0;
      best[i * width + j] = Math.max(taken, at(best, (i + 1) * width + j), at(best, i * width + j + 1));
    }
  return withoutLoose(walk(best, weights, n, m), base.lexemes);
}

function walk(best: Float64Array, weights: Float64Array, n: number, m: number): readonly Anchor[] {
  const width = m + 1;
  const anchors: Anchor[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const here = at(best, i * width + j);
    if (here === at(best, (i + 1) * width + j)) i++;
    else if (here === at(best, i * width + j + 1)) j++;
    else anchors.push({ i, j, weight: at(weights, i++ * width + j++) });
  }
  return anchors;
}

function withoutLoose(anchors: readonly Anchor[], base: readonly Lexeme[]): readonly Anchor[] {
  const isContent = (anchor: Anchor | undefined) => anchor !== undefined && !isFunction(base[anchor.i]);
  const isNext = (a: Anchor | undefined, b: Anchor | undefined) => a && b && b.i - a.i === 1 && b.j - a.j === 1;
  return anchors.filter((anchor, index) => {
    const [before, after] = [anchors[index - 1], anchors[index + 1]];
    if (isContent(anchor)) return true;
    return (isNext(before, anchor) && isContent(before)) || (isNext(anchor, after) && isContent(after));
  });
}

function weightOf(base: AnchoredSide, other: AnchoredSide, related: readonly RelatedWords[]) {
  const similar = similarities(base, other, related);
  const roots = [base, other].map(({ lexemes }) => lexemes.map(({ form, isWord }) => (isWord ? rootOf(form) : '')));
  return (i: number, j: number): number => {
    const [x, y] = [base.lexemes[i], other.lexemes[j]];
    if (!x?.isWord || !y?.isWord) return 0;
    if (isFunction(x) || isFunction(y)) return x.form === y.form ? FUNCTION : 0;
    if (x.form === y.form) return SAME;
    if (roots[0]?.[i] === roots[1]?.[j]) return SAME_ROOT;
    return RELATED * (similar.get(`${i} ${j}`) ?? 0);
  };
}

function isFunction(lexeme: Lexeme | undefined): boolean {
  return lexeme === undefined || !lexeme.isWord || isFunctionWord(lexeme.form);
}

function similarities(base: AnchoredSide, other: AnchoredSide, related: readonly RelatedWords[]) {
  const found = new Map<string, number>();
  for (const { a, b, similarity } of related) {
    const [x, y] = a.witness === base.reading.witness ? [a, b] : [b, a];
    if (x.witness !== base.reading.witness || y.witness !== other.reading.witness) continue;
    const i = base.lexemes.findIndex(({ start, end }) => start < x.end && x.start < end);
    const j = other.lexemes.findIndex(({ start, end }) => start < y.end && y.start < end);
    if (i >= 0 && j >= 0) found.set(`${i} ${j}`, similarity);
  }
  return found;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
