/** What a document has instead of a reading, in words: the same for every document and view. */
import type { AbsenceState } from '../engine/types.ts';

/** As a filter names it. */
export const GAP_WORDS: Readonly<Record<AbsenceState, string>> = {
  'not-found': 'not found',
  earlier: 'older document',
  'furniture-only': 'only around the text',
  conflict: 'number or person differs',
  'text-incomplete': 'text incomplete',
};

/** Why it is no plain "not found"; null where it is. A whole sentence. */
export const GAP_MEANS: Readonly<Record<AbsenceState, string | null>> = {
  'not-found': null,
  earlier: 'This document is older than the first dated one that has it.',
  'furniture-only': 'Only in a headline, caption or another part around the text.',
  conflict: 'A sentence comes near, but a number or person differs.',
  'text-incomplete': 'The text is incomplete there, so nothing can be said.',
};

/**
 * The head of the open space. What stands only around the text is not called found: it is no part of the account.
 * A draft is no result: other wording may still be found.
 */
export function absenceHead(state: AbsenceState, outlet: string, draft: boolean): string {
  if (state === 'text-incomplete') return `${outlet} is incomplete here`;
  if (draft) return `Not found yet in ${outlet}`;
  return state === 'furniture-only' ? `Not in the text of ${outlet}` : `Not found in ${outlet}`;
}
