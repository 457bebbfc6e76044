/** Who speaks: the words beside the verb, and the name that they stand for in the same text. */
import type { Span } from '../types.ts';
import type { RoleId } from './roles-table.ts';

/** Which rule read the speaker's words as a name. */
export type Reference = 'named' | 'pronoun' | 'title' | 'noun' | 'document' | 'none';

export interface Speaker {
  readonly kind: 'person' | 'organization' | 'unnamed';
  /** The fullest name of the text, or the words themselves where nobody is named. Words of the text: mask before showing. */
  readonly name: string;
  /** Equal where the same one speaks, in this text and, as far as names go, in others. */
  readonly key: string;
  /** Words of the text that are said to speak: "he", "agency officials", "the report". */
  readonly words: Span;
  /** Where the text has the name that the words stand for; null where the words are all there is. */
  readonly named: Span | null;
  readonly reference: Reference;
  /** A person without a name speaks for the organization: "an agency spokesman". Null where it is named itself. */
  readonly through: 'person' | 'document' | null;
  readonly role: RoleId;
}
