/** A reading with the marks that enclose it in the source. */
import type { Span } from '../engine/types.ts';
import type { Mark } from './marks.ts';

/** The reading, an opening quotation mark right before it, and a stop and closing mark right after it. */
export function shownSpan(text: string, reading: Span): Span {
  const start = /["“„]/.test(text.charAt(reading.start - 1)) ? reading.start - 1 : reading.start;
  const after = /^[,.;:!?]?["”]?/.exec(text.slice(reading.end, reading.end + 2))?.[0] ?? '';
  return { start, end: reading.end + after.length };
}

/** The enclosing signs are set quieter: they are not part of what was compared. */
export function enclosingMarks(reading: Span, shown: Span): readonly Mark[] {
  return [
    { kind: 'quotation-mark' as const, start: shown.start, end: reading.start },
    { kind: 'quotation-mark' as const, start: reading.end, end: shown.end },
  ].filter((mark) => mark.start < mark.end);
}

/** Whether the first sign shown is a quotation mark, which hangs in the margin. */
export function beginsWithQuote(text: string, shown: Span): boolean {
  return /["“„]/.test(text.charAt(shown.start));
}
