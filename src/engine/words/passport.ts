/**
 * One statement through all documents: in quotation marks here and in a document's own words there, given to whom, with
 * which verb, by which means, between which sentences, and with which changes.
 */
import { compareReadings } from '../compare/changes.ts';
import type { Change, Reading, Segmented, Span } from '../types.ts';
import type { IndirectSpeech, Voice, Voices } from './voices.ts';

/** `mixed`: a part of the reading stands in quotation marks. */
export type Marking = 'quoted' | 'own' | 'mixed';

export interface PassportEntry {
  readonly reading: Reading;
  readonly marking: Marking;
  /** The quoted stretches that the reading overlaps, in text order. */
  readonly voices: readonly Voice[];
  /** Verbs of saying in the reading's sentences that belong to no quotation. */
  readonly indirect: readonly IndirectSpeech[];
  /** The sentences that hold the reading, from the first one's start to the last one's end. */
  readonly within: Span;
  /** The sentence before them, and the one after. */
  readonly before: Span | null;
  readonly after: Span | null;
  /** From the base's reading to this one; empty for the base itself. */
  readonly changes: readonly Change[];
}

export interface PassportText {
  readonly segmented: Pick<Segmented, 'text' | 'sentences'>;
  readonly voices: Voices;
}

/**
 * Entries in order of the readings. `base` is the witness that the changes are counted from; the first reading's where
 * the passage has none of it. Readings of witnesses without a text are left out.
 */
export function passportOf(
  readings: readonly Reading[],
  texts: ReadonlyMap<string, PassportText>,
  base: string,
): readonly PassportEntry[] {
  const known = readings.filter(({ witness }) => texts.has(witness));
  const from = known.find(({ witness }) => witness === base) ?? known[0];
  return known.map((reading) => {
    const { segmented, voices } = texts.get(reading.witness) as PassportText;
    const own = spokenIn(reading, voices);
    const [first, last] = sentencesAround(segmented.sentences, reading);
    const within = {
      start: Math.min(segmented.sentences[first]?.start ?? reading.start, reading.start),
      end: Math.max(segmented.sentences[last]?.end ?? reading.end, reading.end),
    };
    return {
      reading,
      marking: markingOf(reading, own),
      voices: own,
      indirect: voices.indirect.filter((saying) => overlap(saying, within) > 0),
      within,
      before: segmented.sentences[first - 1] ?? null,
      after: segmented.sentences[last + 1] ?? null,
      changes: from === undefined || from === reading ? [] : changesFrom(from, reading, texts),
    };
  });
}

/** Whether a reading stands in quotation marks, by the stretches of its text. */
export function markingIn(reading: Span, voices: Pick<Voices, 'quoted'>): Marking {
  return markingOf(reading, spokenIn(reading, voices));
}

function spokenIn(reading: Span, { quoted }: Pick<Voices, 'quoted'>): readonly Voice[] {
  return quoted.filter((voice) => voice.use === 'speech' && overlap(voice, reading) > 0);
}

/** Of a reading in quotation marks this share is; marks, spaces and an attribution in between are the rest. */
const QUOTED_SHARE = 0.8;

/** Of a reading in own words no more than this share is quoted: a word set apart in marks. */
const OWN_SHARE = 0.2;

function markingOf(reading: Span, voices: readonly Voice[]): Marking {
  const share =
    voices.reduce((total, voice) => total + overlap(voice, reading), 0) / (reading.end - reading.start || 1);
  return share >= QUOTED_SHARE ? 'quoted' : share <= OWN_SHARE ? 'own' : 'mixed';
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Indices of the first and last sentence that a reading touches. */
function sentencesAround(sentences: readonly Span[], reading: Span): readonly [number, number] {
  const first = sentences.findIndex(({ end }) => end > reading.start);
  const last = sentences.findLastIndex(({ start }) => start < reading.end);
  return [first, Math.max(first, last)];
}

function changesFrom(from: Reading, to: Reading, texts: ReadonlyMap<string, PassportText>): readonly Change[] {
  const excerpt = (reading: Reading) => ({ text: texts.get(reading.witness)?.segmented.text ?? '', span: reading });
  const [a, b] = [excerpt(from), excerpt(to)];
  // Most copies are equal, letter for letter.
  if (wordsOf(a) === wordsOf(b)) return [];
  return compareReadings(a, b);
}

function wordsOf({ text, span }: { readonly text: string; readonly span: Span }): string {
  return text.slice(span.start, span.end);
}
