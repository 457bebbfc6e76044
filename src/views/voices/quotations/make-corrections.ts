/** From what a reader says of one quoted stretch to corrections of it, and of others where asked. */
import { correctionOf, isCorrected } from '../../../corpus/correct-voices.ts';
import type { VoiceCorrection } from '../../../corpus/edits.ts';
import type { Corpus } from '../../../corpus/schema.ts';
import { verbInText } from '../../../corpus/verb-in-text.ts';
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import { speakersIn } from '../../../engine/words/speaker-counts.ts';
import type { Voice } from '../../../engine/words/voices.ts';

export interface Place {
  readonly witness: string;
  readonly voice: Voice;
}

/** The stretch alone; the quotation that an attribution parts; every stretch of the same speaker. */
export const SCOPES = ['stretch', 'quotation', 'speaker'] as const;
export type Scope = (typeof SCOPES)[number];

/** The stretches that each scope takes in, the one in hand among them. */
export function placesOf(
  { witness, voice }: Place,
  texts: readonly TextEvidence[],
): Readonly<Record<Scope, readonly Place[]>> {
  const all = texts.flatMap(({ id, voices }) => voices.quoted.map((each): Place => ({ witness: id, voice: each })));
  const { speaker } = voice;
  const sameQuotation = all.filter(
    (place) => place.witness === witness && place.voice.quotation === voice.quotation && place.voice.use === 'speech',
  );
  const sameSpeaker = all.filter(
    (place) =>
      place.voice.speaker?.kind === speaker?.kind &&
      place.voice.speaker?.key === speaker?.key &&
      (speaker?.kind !== 'unnamed' || place.witness === witness),
  );
  const own = [{ witness, voice }];
  const orOwn = (places: readonly Place[]) => (places.some((place) => place.voice === voice) ? places : own);
  return { stretch: own, quotation: orOwn(sameQuotation), speaker: speaker ? orOwn(sameSpeaker) : own };
}

export interface Decision {
  readonly speaker: VoiceCorrection['speaker'];
  /** Of the quotation in hand; others keep theirs. */
  readonly verb: string | null;
  readonly scope: Scope;
}

export interface Made {
  /** What differs from what the rules found. */
  readonly corrections: readonly VoiceCorrection[];
  /** Stretches of which no correction is left. */
  readonly asFound: readonly VoiceCorrection[];
}

/** A decision that says what the rules say is no correction, and takes back the one before it. */
export function makeCorrections(
  place: Place,
  decision: Decision,
  texts: readonly TextEvidence[],
  { witnesses }: Pick<Corpus, 'witnesses'>,
): Made {
  const places = placesOf(place, texts);
  const isSame = comparer(texts);
  const made = places[decision.scope].flatMap(({ witness, voice }) => {
    const of = witnesses.find(({ id }) => id === witness);
    if (!of) return [];
    const isInHand = voice === place.voice || decision.scope === 'quotation';
    const before = correctionOf(of, voice);
    const verb = isInHand ? decision.verb : before.verb;
    const found = correctionOf(of, isCorrected(voice) ? voice.found : voice);
    const use = isCorrected(voice) ? voice.found.use : voice.use;
    const next = { ...before, speaker: decision.speaker, verb };
    return [{ next, isFound: use === 'speech' && isSame(next, found) }];
  });
  return {
    corrections: made.flatMap(({ next, isFound }) => (isFound ? [] : [next])),
    asFound: made.flatMap(({ next, isFound }) => (isFound ? [next] : [])),
  };
}

/** Whether the verb stands beside the words; none needs to. */
export function verbStands(place: Place, verb: string, { witnesses }: Pick<Corpus, 'witnesses'>): boolean {
  const text = witnesses.find(({ id }) => id === place.witness)?.text ?? '';
  return verb.trim() === '' || verbInText(text, place.voice, verb) !== null;
}

/**
 * Two names of one speaker, as different texts have them, make no difference; and what one text leaves open of their
 * role, another may tell.
 */
function comparer(texts: readonly TextEvidence[]) {
  const keys = new Map<string, string>();
  for (const { voices } of texts)
    for (const voice of voices.quoted.flatMap((each) => (isCorrected(each) ? [each, each.found] : [each])))
      if (voice.speaker) keys.set(voice.speaker.name, `${voice.speaker.kind} ${voice.speaker.key}`);
  const roles = new Map(
    speakersIn(texts.map(({ voices }) => voices)).map(({ kind, key, role }) => [`${kind} ${key}`, role]),
  );
  return (next: VoiceCorrection, found: VoiceCorrection): boolean => {
    if (next.verb !== found.verb || next.speaker === null || found.speaker === null)
      return next.verb === found.verb && next.speaker === found.speaker;
    const [now, before] = [next.speaker, found.speaker].map(({ name }) => keys.get(name) ?? name);
    return now === before && [found.speaker.role, roles.get(before ?? '')].includes(next.speaker.role);
  };
}
