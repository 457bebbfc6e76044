/** What a reader changed of a corpus: kept on the device, never a part of the corpus that the site ships. */
import type { Lexicon } from '../engine/words/lexicon.ts';
import type { RoleId } from '../engine/words/roles-table.ts';
import type { Reading } from '../engine/types.ts';

export interface Edits {
  readonly schema: 'same-story-edits/1';
  /** Id of the corpus. */
  readonly corpus: string;
  /** In place of the corpus's own; null where the reader has changed nothing. */
  readonly lexicon: Lexicon | null;
  readonly voices: readonly VoiceCorrection[];
}

/** Who speaks the words of one quoted stretch, as a reader decided. */
export interface VoiceCorrection extends Reading {
  /** The words of the stretch: a correction of words that have changed is not applied. */
  readonly exact: string;
  /** Null: nobody is said to speak them. */
  readonly speaker: { readonly name: string; readonly role: RoleId } | null;
  /** As it stands in the text; null where there is none. */
  readonly verb: string | null;
}

export function noEdits(corpus: string): Edits {
  return { schema: 'same-story-edits/1', corpus, lexicon: null, voices: [] };
}
