/** The speakers a reader can choose from for a stretch of one document. */
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import type { RoleId } from '../../../engine/words/roles-table.ts';
import { speakersIn, type SpeakerRow } from '../../../engine/words/speaker-counts.ts';

export interface KnownSpeaker {
  readonly id: string;
  /** Words of a text: mask before showing. */
  readonly name: string;
  readonly role: RoleId;
  readonly kind: SpeakerRow['kind'];
  readonly key: string;
}

/** In order of first appearance. Those without a name are known in their own document only. */
export function knownSpeakers(texts: readonly TextEvidence[], witness: string): readonly KnownSpeaker[] {
  const at = texts.findIndex(({ id }) => id === witness);
  return speakersIn(texts.map(({ voices }) => voices)).flatMap(({ kind, key, name, role, counts }, i) => {
    const count = counts[at];
    const isHere = count !== undefined && count.quoted + count.indirect > 0;
    return kind === null || (kind === 'unnamed' && !isHere) ? [] : [{ id: String(i), name, role, kind, key }];
  });
}
