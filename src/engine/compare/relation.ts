/** How two readings stand to each other, judged by their words in order. */
import { matchLexemes } from './diff.ts';
import { lexemesOf, type Excerpt } from './lexemes.ts';

/**
 * From this share of same words on, two readings are one wording with edits. In the hand-made
 * alignment copies share .78 or more and paraphrases .59 or less; the middle of the gap is taken.
 */
export const EDITED_SHARE = 0.7;

export interface Relation {
  readonly kind: 'identical' | 'edited' | 'reworded';
  /** Same words in order on both sides, over all words of both: 0 to 1. */
  readonly share: number;
}

/** Compares words only: case, marks, accents and space do not count. Symmetric. */
export function relation(a: Excerpt, b: Excerpt): Relation {
  const left = lexemesOf(a).filter(({ isWord }) => isWord);
  const right = lexemesOf(b).filter(({ isWord }) => isWord);
  return judge(matchLexemes(left, right).length, left.length, right.length);
}

/** The relation of readings of `left` and `right` words, `matched` of which are the same in order. */
export function judge(matched: number, left: number, right: number): Relation {
  if (left + right === 0) return { kind: 'identical', share: 1 };
  const share = (2 * matched) / (left + right);
  if (matched === left && matched === right) return { kind: 'identical', share };
  return { kind: share >= EDITED_SHARE ? 'edited' : 'reworded', share };
}
