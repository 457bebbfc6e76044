/** What documents tell of others' words, one row a place, by how they tell it. */
import { isCorrected } from '../../../corpus/correct-voices.ts';
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import type { RoleId } from '../../../engine/words/roles-table.ts';
import type { Speaker } from '../../../engine/words/speaker.ts';
import type { Post } from '../../../engine/words/voices-posts.ts';
import type { IndirectSpeech, Voice, VerbUse } from '../../../engine/words/voices.ts';
import type { Channel } from '../../../engine/words/channel.ts';
import type { Span } from '../../../engine/types.ts';
import { witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import { CHANNEL_NAMES, NOBODY, roleLabel, shownName } from '../voice-words.ts';

/** In quotation marks and spoken; in marks and set apart; told without marks; posts shown whole. */
export const LISTS = ['quoted', 'marked', 'told', 'posts'] as const;
export type List = (typeof LISTS)[number];

export interface QuotationRow {
  /** Document and place in it: `fox,982`. */
  readonly key: string;
  readonly witness: string;
  readonly outlet: string;
  /** Of its list in its document, from 1. */
  readonly nth: number;
  /** What is marked. */
  readonly marked: Span;
  /** What tells who speaks. */
  readonly beside: readonly Span[];
  /** As they may be shown. */
  readonly words: string;
  /** Null where words are not counted. */
  readonly count: number | null;
  readonly speaker: string;
  readonly role: RoleId;
  readonly kind: string;
  readonly verb: string | null;
  readonly verbClass: VerbUse['class'] | null;
  readonly channel: string | null;
  /** Null where it is no stretch in quotation marks. */
  readonly voice: Voice | null;
  readonly corrected: boolean;
}

export type Rows = Readonly<Record<List, readonly QuotationRow[]>>;

/** In the order of `docs`, each text from first word to last. */
export function quotationRows(scene: Scene, texts: readonly TextEvidence[], docs: readonly string[]): Rows {
  const rowsOf = (one: (text: TextEvidence) => readonly Omit<QuotationRow, 'nth'>[]) =>
    docs.flatMap((id) => texts.filter((text) => text.id === id).flatMap((text) => one(text).map(numbered)));
  const inMarks = (use: Voice['use']) => (text: TextEvidence) =>
    text.voices.quoted.filter((voice) => voice.use === use).map((voice) => voiceRow(scene, text.id, voice));
  return {
    quoted: rowsOf(inMarks('speech')),
    marked: rowsOf(inMarks('marked-words')),
    told: rowsOf(({ id, voices }) => voices.indirect.map((saying) => toldRow(scene, id, saying))),
    posts: rowsOf(({ id, voices }) => voices.posts.map((post) => postRow(scene, id, post))),
  };
}

/** `quoted,fox,982`, as `cell` of the address has it. */
export function readCell(cell: string): { readonly list: List; readonly key: string | null } {
  const [asked, ...key] = cell.split(',');
  return { list: LISTS.find((list) => list === asked) ?? 'quoted', key: key.length > 0 ? key.join(',') : null };
}

export function cellOf(list: List, key: string | null): string {
  if (key === null) return list === 'quoted' ? '' : list;
  return `${list},${key}`;
}

function numbered(row: Omit<QuotationRow, 'nth'>, at: number): QuotationRow {
  return { ...row, nth: at + 1 };
}

interface Told {
  readonly marked: Span;
  readonly shown: Span;
  readonly speaker: Speaker | null;
  readonly verb: VerbUse | null;
  readonly channel: Channel | null;
}

function baseRow(scene: Scene, witness: string, { marked, shown, speaker, verb, channel }: Told) {
  const role = speaker?.role ?? 'no-source';
  return {
    key: `${witness},${marked.start}`,
    witness,
    outlet: witnessOf(scene, witness).witness.outlet,
    marked: { start: marked.start, end: marked.end },
    beside: [...(speaker && speaker.words.end > speaker.words.start ? [speaker.words] : []), ...(verb ? [verb] : [])],
    words: wordsOf(scene, witness, shown),
    count: null,
    speaker: speaker ? shownName(scene, speaker.name) : NOBODY,
    role,
    kind: roleLabel(role),
    verb: verb && wordsOf(scene, witness, verb),
    verbClass: verb && verb.class,
    channel: channel && CHANNEL_NAMES[channel.kind],
    voice: null,
    corrected: false,
  };
}

function voiceRow(scene: Scene, witness: string, voice: Voice): Omit<QuotationRow, 'nth'> {
  const base = baseRow(scene, witness, { ...voice, marked: voice, shown: voice });
  return { ...base, count: voice.words, voice, corrected: isCorrected(voice) };
}

function toldRow(scene: Scene, witness: string, saying: IndirectSpeech): Omit<QuotationRow, 'nth'> {
  const base = baseRow(scene, witness, { ...saying, marked: saying, shown: saying.sentence });
  return { ...base, beside: [saying.sentence] };
}

function postRow(scene: Scene, witness: string, post: Post): Omit<QuotationRow, 'nth'> {
  const { words, name, author, count } = post;
  const base = baseRow(scene, witness, { marked: words, shown: words, speaker: null, verb: null, channel: null });
  const writer = name === null ? (author ? wordsOf(scene, witness, author) : NOBODY) : shownName(scene, name);
  return { ...base, beside: [post], count, speaker: writer, channel: CHANNEL_NAMES.post };
}
