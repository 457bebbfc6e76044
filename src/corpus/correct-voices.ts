/**
 * What a reader decided of who speaks, laid over what the rules found. Nothing is taken away: a correction whose words
 * no longer stand where they stood is left aside and counted, never forced on other words.
 */
import type { Span } from '../engine/types.ts';
import type { TextEvidence } from '../engine/words/evidence.ts';
import type { RoleId } from '../engine/words/roles-table.ts';
import { speakersIn } from '../engine/words/speaker-counts.ts';
import type { Speaker } from '../engine/words/speaker.ts';
import type { VerbUse, Voice, Voices } from '../engine/words/voices.ts';
import type { VoiceCorrection } from './edits.ts';
import { findNames, maskText } from './people.ts';
import type { Corpus, PrivatePerson } from './schema.ts';
import { verbInText } from './verb-in-text.ts';

/** A stretch that a reader corrected. */
export interface CorrectedVoice extends Voice {
  /** What the rules said of it. */
  readonly found: Voice;
}

export interface Corrected {
  /** The texts given, where nothing was corrected. */
  readonly texts: readonly TextEvidence[];
  /** Corrections whose words are not, or no longer, those of a quoted stretch. */
  readonly unfit: readonly VoiceCorrection[];
}

export type Texts = {
  readonly witnesses: readonly { readonly id: string; readonly text: string }[];
} & Pick<Corpus, 'people'>;

export function isCorrected(voice: Voice): voice is CorrectedVoice {
  return 'found' in voice;
}

/** Of two corrections of one stretch the later one counts. */
export function correctVoices(
  texts: readonly TextEvidence[],
  { witnesses, people }: Texts,
  corrections: readonly VoiceCorrection[],
): Corrected {
  if (corrections.length === 0) return { texts, unfit: [] };
  const nameSpeaker = speakerNamer(texts, people);
  const byPlace = new Map(corrections.map((correction) => [placeOf(correction.witness, correction), correction]));
  const fit = new Set<VoiceCorrection>();
  const corrected = texts.map((evidence) => {
    const text = witnesses.find(({ id }) => id === evidence.id)?.text ?? '';
    const quoted = evidence.voices.quoted.map((voice): Voice => {
      const correction = byPlace.get(placeOf(evidence.id, voice));
      if (!correction || !holds(text, voice, correction.exact, people)) return voice;
      fit.add(correction);
      const speaker = correction.speaker && nameSpeaker(evidence.id, voice, correction.speaker);
      return withDecision(voice, speaker, verbFor(text, voice, correction.verb));
    });
    return { ...evidence, voices: withoutUsed({ ...evidence.voices, quoted }) };
  });
  return { texts: corrected, unfit: [...byPlace.values()].filter((correction) => !fit.has(correction)) };
}

/** The correction that changes nothing: what is known of a stretch now, to be changed in part. */
export function correctionOf(witness: { readonly id: string; readonly text: string }, voice: Voice): VoiceCorrection {
  const { start, end, speaker, verb } = voice;
  return {
    witness: witness.id,
    start,
    end,
    exact: witness.text.slice(start, end),
    speaker: speaker && { name: speaker.name, role: speaker.role },
    verb: verb && witness.text.slice(verb.start, verb.end),
  };
}

/** The list with new corrections in the places of those of the same stretches. */
export function withCorrections(
  before: readonly VoiceCorrection[],
  next: readonly VoiceCorrection[],
): readonly VoiceCorrection[] {
  return [...withoutCorrections(before, next), ...next];
}

/** The list without the corrections of some stretches. */
export function withoutCorrections(
  before: readonly VoiceCorrection[],
  places: readonly (Span & { readonly witness: string })[],
): readonly VoiceCorrection[] {
  const gone = new Set(places.map((place) => placeOf(place.witness, place)));
  return before.filter((correction) => !gone.has(placeOf(correction.witness, correction)));
}

/** The corrections as they may leave the device while names are masked. */
export function maskedCorrections(
  corrections: readonly VoiceCorrection[],
  { witnesses, people }: Texts,
): readonly VoiceCorrection[] {
  return corrections.map((correction) => {
    const { witness, exact, speaker } = correction;
    const text = witnesses.find(({ id }) => id === witness)?.text ?? '';
    const fits = text.slice(correction.start, correction.end) === exact;
    return {
      ...correction,
      exact: fits ? maskText(text, correction, findNames(text, people)) : maskedName(exact, people),
      speaker: speaker && { ...speaker, name: maskedName(speaker.name, people) },
    };
  });
}

function maskedName(name: string, people: readonly PrivatePerson[]): string {
  return maskText(name, { start: 0, end: name.length }, findNames(name, people));
}

/** Whether the words of a correction stand there; those of a file that was saved with masked names may be masked. */
function holds(text: string, span: Span, exact: string, people: readonly PrivatePerson[]): boolean {
  return text.slice(span.start, span.end) === exact || maskText(text, span, findNames(text, people)) === exact;
}

function placeOf(witness: string, { start, end }: Span): string {
  return `${witness} ${start} ${end}`;
}

/** Somebody decided that these are words that were spoken, also where the rules took them for words set apart. */
function withDecision(voice: Voice, speaker: Speaker | null, verb: VerbUse | null): CorrectedVoice {
  return { ...voice, use: 'speech', speaker, verb, rule: null, found: voice };
}

function verbFor(text: string, voice: Voice, words: string | null): VerbUse | null {
  if (words === null) return null;
  const known = voice.verb && text.slice(voice.verb.start, voice.verb.end) === words ? voice.verb : null;
  return known ?? verbInText(text, voice, words);
}

/** A verb that now brings in quoted words no longer tells without marks what was said. */
function withoutUsed({ quoted, indirect, posts }: Voices): Voices {
  const used = new Set(quoted.filter(isCorrected).flatMap(({ verb }) => (verb ? [verb.start] : [])));
  return { quoted, indirect: indirect.filter(({ verb }) => !used.has(verb.start)), posts };
}

interface Known {
  readonly kind: Speaker['kind'];
  readonly key: string;
  readonly name: string;
  role: RoleId;
}

/**
 * Gives a name of a correction the key that the same speaker has elsewhere. In another role than the texts tell, the
 * same one counts apart, so that the words move to the row of that role and the others stay.
 */
function speakerNamer(texts: readonly TextEvidence[], people: readonly PrivatePerson[]) {
  const known = new Map<string, Known>();
  const note = (id: string, speaker: Known) => {
    const before = known.get(id);
    if (!before) known.set(id, speaker);
    return before ?? speaker;
  };
  const rows = speakersIn(texts.map(({ voices }) => voices));
  const named = rows.flatMap(({ kind, key, name, role }) =>
    kind === null || kind === 'unnamed' ? [] : [{ kind, key, name, role }],
  );
  const byKey = new Map<string, Known>(named.map((row) => [`${row.kind} ${row.key}`, row]));
  for (const { id, voices } of texts)
    for (const { kind, key, name, role } of [...voices.quoted, ...voices.indirect].flatMap(
      (each) => each.speaker ?? [],
    )) {
      const one = byKey.get(`${kind} ${key}`) ?? { kind, key, name, role };
      for (const form of [name, maskedName(name, people), one.name, maskedName(one.name, people)])
        note(kind === 'unnamed' ? `${id} ${folded(form)}` : folded(form), one);
    }

  return (witness: string, { start }: Span, said: NonNullable<VoiceCorrection['speaker']>): Speaker => {
    const name = folded(said.name);
    const of = known.get(`${witness} ${name}`) ?? note(name, { kind: 'person', key: `reader ${name}`, ...said });
    if (of.role === 'unsorted') of.role = said.role;
    const key = of.role === said.role ? of.key : `${of.key} as ${said.role}`;
    // No words of the text are said to speak: the reader says who does.
    const words = { start, end: start };
    return { kind: of.kind, key, name: of.name, role: said.role, words, named: null, reference: 'none', through: null };
  };
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
