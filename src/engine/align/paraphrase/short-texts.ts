/**
 * What a text too short to tell much is taken to lack. In a few sentences no word has had time to come again, and no
 * statement to find its rivals: all of them would look rare, and each match the best there is.
 *
 * Measured on all pairs of excerpts of six sentences from the gold and the invented stories: F1 .331 and .591 without
 * this rule, .509 and .600 with it; of three sentences .160 and .528, .397 and .549. Longer texts are not touched.
 */

/** A text of this many words with content has its repeats; one of this many statements its rivals. */
export const ENOUGH = { words: 150, statements: 15 };

/** What a text that has `count` lacks to `enough`: 1 where it has nothing, 0 where it has enough. */
export function shortness(count: number, enough: number): number {
  return Math.max(0, 1 - count / enough);
}
