/** The rows of speakers and of kinds of speakers for the documents shown. */
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import { ROLES, type Role } from '../../../engine/words/roles-table.ts';
import { NOTHING, speakersIn, sum, type SpeakerRow, type SpeechCount } from '../../../engine/words/speaker-counts.ts';
import type { Speaker } from '../../../engine/words/speaker.ts';

export interface NumberedSpeaker extends Omit<SpeakerRow, 'counts'> {
  /**
   * In order of first appearance in the corpus, as the rules read it: the same whichever documents are shown and
   * whatever was corrected. Speakers that only corrections bring in come after all others.
   */
  readonly number: number;
  /** By witness id; documents without a count are left out. */
  readonly counts: ReadonlyMap<string, SpeechCount>;
  /** Null where several documents are shown together: an unnamed speaker is one within its text only. */
  readonly only: string | null;
}

/** Of one kind, with everybody it holds. */
export interface KindRow {
  readonly role: Role;
  readonly speakers: readonly NumberedSpeaker[];
}

/** Every speaker of the documents shown, numbered by `asFound`: the same texts without corrections. */
export function numberedSpeakers(
  texts: readonly TextEvidence[],
  docs: readonly string[],
  asFound: readonly TextEvidence[],
): readonly NumberedSpeaker[] {
  const numbers = new Map(identified(asFound).map(({ id }, i) => [id, i + 1]));
  let beyond = numbers.size;
  return identified(texts).flatMap(({ id: speaker, row: { counts, ...row } }) => {
    const number = numbers.get(speaker) ?? ++beyond;
    const own = texts.flatMap(({ id }, t) => {
      const count = counts[t] ?? NOTHING;
      return docs.includes(id) && count.quoted + count.indirect > 0 ? [[id, count] as const] : [];
    });
    const only = row.kind === 'unnamed' ? (own[0]?.[0] ?? null) : null;
    return own.length === 0 ? [] : [{ ...row, number, counts: new Map(own), only }];
  });
}

/** A name as the unnamed have, “a spokesman”, is of one text: its rows in two texts are two speakers. */
function identified(texts: readonly TextEvidence[]) {
  return speakersIn(texts.map(({ voices }) => voices)).map((row) => {
    const where = row.kind === 'unnamed' ? row.counts.findIndex(({ quoted, indirect }) => quoted + indirect > 0) : '';
    return { id: `${row.kind} ${where} ${row.key}`, row };
  });
}

/** One row for every role, those that nobody fills too. */
export function kindRows(speakers: readonly NumberedSpeaker[]): readonly KindRow[] {
  return ROLES.map((role) => ({ role, speakers: speakers.filter((row) => row.role === role.id) }));
}

export function countIn(speakers: readonly NumberedSpeaker[], doc: string): SpeechCount {
  return speakers.reduce((total, { counts }) => sum(total, counts.get(doc) ?? NOTHING), NOTHING);
}

/** Whether somebody's words are those of one of the rows. */
export function speaksAs(rows: readonly NumberedSpeaker[], speaker: Speaker | null, doc: string): boolean {
  return rows.some(({ kind, key, only }) =>
    speaker === null ? kind === null : kind === speaker.kind && key === speaker.key && (only === null || only === doc),
  );
}
