/** Words, and changes that are not of words. */
import type { Change, Span } from '../../engine/types.ts';

/** Whether only a mark or a capital differs. */
export function isSign(change: Change): boolean {
  return change.type === 'punctuation-case' || change.type === 'quotation-mark';
}

/** How many words a stretch has. Thousands are counted at a time: plain letters and signs without the pattern. */
export function countWords(text: string, span: Span): number {
  let [count, inWord] = [0, false];
  for (let at = span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && !PLAIN_SIGNS.has(unit)) return text.slice(span.start, span.end).match(WORD)?.length ?? 0;
    if (isPlainLetter(unit)) {
      if (!inWord) count++;
      inWord = true;
    } else inWord &&= HOLDING.has(unit) && at + 1 < span.end && isPlainLetter(text.charCodeAt(at + 1));
  }
  return count;
}

/** Where its words stand. */
export function wordSpans(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: span.start + index,
    end: span.start + index + word.length,
  }));
}

/** A letter or digit of ASCII. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Beyond ASCII, and no letters: quotation marks, dashes, the space that does not break. */
const PLAIN_SIGNS: ReadonlySet<number> = new Set([...'‘’“”–—\u00a0'].map((sign) => sign.charCodeAt(0)));
/** As in WORD. */
const HOLDING: ReadonlySet<number> = new Set([..."’'.,-"].map((sign) => sign.charCodeAt(0)));

/** Letters and digits, with the signs that hold a word together: "don't", "1,300", "at-large". */
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
