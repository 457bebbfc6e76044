/** How much each kind of people is quoted. Rows that nobody fills stay: who is not heard is a finding too. */
import { ROLES, type Role } from './roles-table.ts';
import { NOTHING, speakersIn, sum, type SpeakerRow, type SpeechCount } from './speaker-counts.ts';
import type { Voices } from './voices.ts';

export interface RoleRow {
  readonly role: Role;
  /** One for each text, in their order. */
  readonly counts: readonly SpeechCount[];
  /** Who fills the row, in order of first appearance. */
  readonly speakers: readonly SpeakerRow[];
}

/** One row for every role of the table, in its order. */
export function rolesIn(texts: readonly Voices[]): readonly RoleRow[] {
  const speakers = speakersIn(texts);
  return ROLES.map((role) => {
    const own = speakers.filter((row) => row.role === role.id);
    const counts = texts.map((_, text) => own.reduce((total, row) => sum(total, row.counts[text] ?? NOTHING), NOTHING));
    return { role, counts, speakers: own };
  });
}
