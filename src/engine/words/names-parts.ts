/** A name taken apart into words. */
import { fold } from '../text/fold.ts';
import type { Span } from '../types.ts';

/** A name where it stands. */
export interface FoundName extends Span {
  /** Id of the witness. */
  readonly witness: string;
  /** Words in comparison form, given name first; a space and a hyphen part them alike. */
  readonly words: readonly string[];
  /** As far as the order tells one: the last part, or what stands before the comma. Comparison form. */
  readonly surname: string;
  /** "Lee-Roe, Ann". */
  readonly inverted: boolean;
  /** Parts that spaces set apart; one for a surname alone. */
  readonly parts: number;
  /** Whether what stands around it tells that it is a person's. */
  readonly sure: boolean;
  /** The list item that it opens; null in running text. */
  readonly row: Span | null;
}

/** Comparison forms of what spaces set apart, without full stops, commas and apostrophes: "O'Brien" is `obrien`. */
export function partsOf(name: string): readonly string[] {
  return fold(name)
    .form.replace(/[.,']/g, '')
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part));
}
