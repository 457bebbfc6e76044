/** How much each speaker is quoted, and told of without marks, in one text or in several. */
import type { RoleId } from './roles-table.ts';
import type { Speaker } from './speaker.ts';
import type { Voices } from './voices.ts';

export interface SpeechCount {
  /** Words inside quotation marks. */
  readonly words: number;
  /** Stretches between quotation marks. */
  readonly quoted: number;
  /** Places that tell without marks what was said. */
  readonly indirect: number;
}

export interface SpeakerRow {
  /** Null for words in quotation marks that the text gives to nobody. */
  readonly kind: Speaker['kind'] | null;
  readonly key: string;
  /** The fullest name in any of the texts. Words of a text: mask before showing. */
  readonly name: string;
  readonly role: RoleId;
  /** One for each text, in their order. */
  readonly counts: readonly SpeechCount[];
}

/**
 * One row a speaker, in order of first appearance. In several texts the same last name is the same person, the same
 * short form the same organization; an unnamed speaker is one within its text only.
 */
export function speakersIn(texts: readonly Voices[]): readonly SpeakerRow[] {
  const rows = new Map<string, { row: Omit<SpeakerRow, 'counts'>; counts: SpeechCount[] }>();
  const note = (text: number, speaker: Speaker | null, add: SpeechCount) => {
    const id = speaker?.kind === 'unnamed' ? `${text} ${speaker.key}` : `${speaker?.kind} ${speaker?.key}`;
    const known = rows.get(id) ?? { row: rowOf(speaker), counts: texts.map(() => NOTHING) };
    if (speaker && speaker.name.length > known.row.name.length) known.row = { ...known.row, name: speaker.name };
    if (speaker && known.row.role === 'unsorted') known.row = { ...known.row, role: speaker.role };
    known.counts[text] = sum(known.counts[text] ?? NOTHING, add);
    rows.set(id, known);
  };
  texts.forEach(({ quoted, indirect }, text) => {
    for (const { use, speaker, words } of quoted)
      if (use === 'speech') note(text, speaker, { words, quoted: 1, indirect: 0 });
    for (const { speaker } of indirect) if (speaker) note(text, speaker, { words: 0, quoted: 0, indirect: 1 });
  });
  return [...rows.values()].map(({ row, counts }) => ({ ...row, counts }));
}

export const NOTHING: SpeechCount = { words: 0, quoted: 0, indirect: 0 };

export function sum(a: SpeechCount, b: SpeechCount): SpeechCount {
  return { words: a.words + b.words, quoted: a.quoted + b.quoted, indirect: a.indirect + b.indirect };
}

function rowOf(speaker: Speaker | null): Omit<SpeakerRow, 'counts'> {
  if (!speaker) return { kind: null, key: '', name: '', role: 'no-source' };
  const { kind, key, name, role } = speaker;
  return { kind, key, name, role };
}
