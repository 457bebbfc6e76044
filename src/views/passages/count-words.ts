/** Words, and changes that are not of words. */
import type { Change, Span } from '../../engine/types.ts';

/** Whether only a mark or a capital differs. */
export function isSign(change: Change): boolean {
  return change.type === 'punctuation-case' || change.type === 'quotation-mark';
}

/** How many words a stretch has. */
export function countWords(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(WORD)?.length ?? 0;
}

/** Letters and digits, with the signs that hold a word together: "don't", "1,300", "at-large". */
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
