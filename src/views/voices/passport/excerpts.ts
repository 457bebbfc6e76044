/** The sentences before and after a quotation, cut where they are long. */
import type { PassportEntry } from '../../../engine/words/passport.ts';
import type { Span } from '../../../engine/types.ts';

export interface Excerpt extends Span {
  /** Whether only the end that is next to the quotation is shown. */
  readonly isCut: boolean;
  /** Whether a new paragraph begins between it and the quotation. */
  readonly apart: boolean;
}

/** Longer sentences, in characters, are shown by the end next to the quotation: two lines on a wide screen. */
const LONGEST = 220;

export function excerptsOf(
  text: string,
  { before, within, after }: Pick<PassportEntry, 'before' | 'within' | 'after'>,
) {
  const apart = (from: number, to: number) => text.slice(from, to).includes('\n');
  return {
    before: before && { ...tail(text, before), apart: apart(before.end, within.start) },
    after: after && { ...head(text, after), apart: apart(within.end, after.start) },
  };
}

function tail(text: string, { start, end }: Span): Span & { readonly isCut: boolean } {
  if (end - start <= LONGEST) return { start, end, isCut: false };
  const space = text.indexOf(' ', end - LONGEST);
  return { start: space < 0 || space >= end ? end - LONGEST : space + 1, end, isCut: true };
}

function head(text: string, { start, end }: Span): Span & { readonly isCut: boolean } {
  if (end - start <= LONGEST) return { start, end, isCut: false };
  const space = text.lastIndexOf(' ', start + LONGEST);
  return { start, end: space <= start ? start + LONGEST : space, isCut: true };
}
