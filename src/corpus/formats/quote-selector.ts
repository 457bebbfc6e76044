/** Ways to find a stretch of text again, after the Web Annotation Data Model of the W3C. */
import type { Span } from '../../engine/types.ts';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** In Unicode code points, as the W3C asks; our own spans count UTF-16 units. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Signs of context on each side, if so many tell the stretch from every other. */
const CONTEXT = 32;

/** Where the words stand more than once with the same context, the context grows until they do not. */
export function quoteSelector(text: string, span: Span): TextQuoteSelector {
  const { prefix, suffix } = contextOf(text, span);
  const { start, end } = span;
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(prefix.start, prefix.end),
    suffix: text.slice(suffix.start, suffix.end),
  };
}

/** Where the words right before and after a stretch stand. */
export function contextOf(text: string, span: Span): { readonly prefix: Span; readonly suffix: Span } {
  for (let reach = CONTEXT; ; reach *= 2) {
    const prefix = { start: wholeSign(text, Math.max(0, span.start - reach)), end: span.start };
    const suffix = { start: span.end, end: wholeSign(text, Math.min(text.length, span.end + reach)) };
    const around = text.slice(prefix.start, suffix.end);
    const isOnly = text.indexOf(around) === prefix.start && text.indexOf(around, prefix.start + 1) < 0;
    if (isOnly || around.length === text.length) return { prefix, suffix };
  }
}

/** Null where the text has the words nowhere with that context. */
export function findQuote(text: string, { exact, prefix, suffix }: TextQuoteSelector): Span | null {
  const at = text.indexOf(prefix + exact + suffix);
  return at < 0 ? null : { start: at + prefix.length, end: at + prefix.length + exact.length };
}

export function positionSelector(text: string, { start, end }: Span): TextPositionSelector {
  const before = codePoints(text, 0, start);
  return { type: 'TextPositionSelector', start: before, end: before + codePoints(text, start, end) };
}

/** A surrogate pair is one; so is half of one that stands alone. */
function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!splitsPair(text, at)) count++;
  return count;
}

/** The same place, or the one before it where a surrogate pair would be cut. */
function wholeSign(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
