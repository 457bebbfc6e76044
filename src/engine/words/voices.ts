/**
 * Who speaks in a text: every stretch between quotation marks with its speaker, verb and channel, and apart from them the
 * sentences that tell without marks what somebody said. Rules only, from what stands around the words; each answer says
 * which rule gave it, and where nothing tells who speaks, nobody does.
 */
import type { Segmented, Span } from '../types.ts';
import { channelOf, type Channel } from './channel.ts';
import { castOf } from './speaker-names.ts';
import { makeReferences } from './speaker-references.ts';
import type { Speaker } from './speaker.ts';
import { VERBS_OF_SAYING, verbTable, type SayingVerb } from './verbs-of-saying.ts';
import { quotedIn, sentencesOf, type Quoted, type Sentence } from './voices-items.ts';
import {
  linkToSubject,
  linkWithin,
  standsAlone,
  type LinkRule,
  type Place,
  type QuotationLink,
} from './voices-links.ts';
import { countWords, isAttributive, isTitle } from './voices-marked.ts';
import { postsIn, type Post } from './voices-posts.ts';
import { sayingsIn, type Saying } from './voices-sayings.ts';

/** How the speaker was found. `same-quotation`, `continued`: the words before have the same one. */
export type VoiceRule = LinkRule | 'same-quotation' | 'continued';

/** A verb as it stands, with its helpers left out. */
export interface VerbUse extends Span {
  readonly lemma: string;
  readonly class: SayingVerb['class'];
}

/** One stretch between quotation marks: the span holds the words without the marks. */
export interface Voice extends Span {
  /** Index of its quotation in the text; stretches that only an attribution parts share one. */
  readonly quotation: number;
  /** False where the text never closes the mark. */
  readonly closed: boolean;
  readonly marks: 'double' | 'single';
  /** `marked-words`: a title, or a word set apart, that nobody is said to have spoken. */
  readonly use: 'speech' | 'marked-words';
  readonly words: number;
  /** Null where the text tells nobody. */
  readonly speaker: Speaker | null;
  readonly verb: VerbUse | null;
  readonly channel: Channel | null;
  readonly rule: VoiceRule | null;
}

/** Words of the text itself that tell what somebody said, asked or was accused of: the span holds the verb. */
export interface IndirectSpeech extends Span {
  readonly sentence: Span;
  readonly speaker: Speaker | null;
  readonly verb: VerbUse;
  readonly channel: Channel | null;
  /** "were accused": the sentence tells whom the words were about. */
  readonly passive: boolean;
}

export interface Voices {
  readonly quoted: readonly Voice[];
  readonly indirect: readonly IndirectSpeech[];
  /** Posts that the page shows whole, without marks. */
  readonly posts: readonly Post[];
}

/** Quoted and indirect speech of one text. */
export function readVoices(segmented: Segmented, verbs: readonly SayingVerb[] = VERBS_OF_SAYING): Voices {
  const { text } = segmented;
  const quoted = quotedIn(segmented);
  const sentences = sentencesOf(segmented, quoted);
  const sayings = sayingsIn(sentences, tableOf(verbs));
  const cast = castOf(text, sentences, sayings);
  const references = makeReferences(text, sentences, sayings, cast);
  const places = placesOf(sentences);
  const bySentence = sentences.map((): (Saying & { readonly index: number })[] => []);
  sayings.forEach((saying, index) => bySentence[saying.sentence]?.push({ ...saying, index }));

  const channels = sayings.map(channelAt);
  const voices: Voice[] = [];
  const linked = new Set<number>();
  for (const piece of quoted) voices.push(voiceOf(piece));
  withContinued(voices, quoted);
  const indirect = sayings.flatMap((saying, i) => (linked.has(i) ? [] : [indirectOf(saying, i)]));
  return { quoted: voices, indirect, posts: postsIn(segmented, cast) };

  function voiceOf(piece: Quoted): Voice {
    const place = places.get(piece.index);
    const words = text.slice(piece.start, piece.end);
    const base = baseOf(piece, countWords(words));
    if (!place || isAttributive(text, piece, segmented.blocks[piece.block])) return { ...base, use: 'marked-words' };
    const sentence = sentences[place.sentence] as Sentence;
    const link = linkWithin(text, sentences, bySentence, place);
    // "He read from 'The Long Pier'": a title is said only after a comma or a colon.
    const isNamed =
      link?.rule === 'verb-before' && isTitle(words) && !/[,:]\s*["“]?$/.test(sentence.items[place.item]?.gap ?? '');
    if (isNamed) return { ...base, use: 'marked-words' };
    if (link) return withLink(base, link, place);
    const before = voices.at(-1);
    if (before?.speaker && before.quotation === piece.quotation) return sameAs(before, base, 'same-quotation');
    const alone = standsAlone(text, sentence, place.item);
    // Nobody says a title or a single word that no verb brings in.
    if (isTitle(words) || (base.words <= 1 && !alone)) return { ...base, use: 'marked-words' };
    if (alone) {
      const told = speakerBefore(place.sentence);
      if (told) return { ...base, speaker: told, rule: 'continued' };
      return before ? follow(base, piece, before, quoted[piece.index - 1]) : base;
    }
    const subject = linkToSubject(sentence, place.item);
    return subject ? withLink(base, subject, place) : base;
  }

  /** `It was eleven, Roe added. "We know of no more."`: who is said to speak in the sentence before, without quotation. */
  function speakerBefore(sentence: number): Speaker | null {
    const [here, before] = [sentences[sentence], sentences[sentence - 1]];
    if (!here || before?.block !== here.block || before.items.some(({ quoted: marks }) => marks !== null)) return null;
    const last = bySentence[sentence - 1]?.findLast(({ verb }) => verb.frame !== 'adverb');
    return last ? (references.ofSayings[last.index] ?? null) : null;
  }

  function withLink(base: Voice, { rule, saying, subject }: QuotationLink, place: Place): Voice {
    const found = saying === null ? null : (sayings[saying] as Saying);
    if (saying !== null) linked.add(saying);
    const speaker =
      saying !== null
        ? (references.ofSayings[saying] ?? null)
        : subject && references.speakerOf(place.sentence, subject);
    // A subject that no name stands for brings in no words by itself: "the plan has a 'green heart'".
    if (rule === 'clause-subject' && speaker?.kind === 'unnamed') return base;
    return {
      ...base,
      speaker,
      rule,
      verb: found && verbOf(found),
      channel: saying === null ? null : (channels[saying] ?? null),
    };
  }

  /** Its own, or that of another saying of the same speaker: in the sentence, or of a document in the sentence before. */
  function channelAt(saying: Saying, index: number): Channel | null {
    const own = channelOf(sentences[saying.sentence]?.items ?? [], saying);
    const speaker = references.ofSayings[index];
    if (own || !speaker) return own;
    for (let i = index - 1; i >= 0 && (sayings[i] as Saying).sentence >= saying.sentence - 1; i--) {
      const [other, by] = [sayings[i] as Saying, references.ofSayings[i]];
      const same = by?.key === speaker.key && (other.sentence === saying.sentence || by.through === 'document');
      const channel = same ? channelOf(sentences[other.sentence]?.items ?? [], other) : null;
      if (channel) return channel;
    }
    return null;
  }

  function indirectOf(saying: Saying, index: number): IndirectSpeech {
    const items = sentences[saying.sentence]?.items ?? [];
    const sentence = { start: items[0]?.start ?? saying.start, end: items.at(-1)?.end ?? saying.end };
    const { start, end, passive } = saying;
    return {
      start,
      end,
      sentence,
      speaker: references.ofSayings[index] ?? null,
      verb: verbOf(saying),
      channel: channels[index] ?? null,
      passive,
    };
  }
}

/** The forms of a list of verbs are worked out once: a corpus asks for them with every text. */
const TABLES = new WeakMap<readonly SayingVerb[], ReturnType<typeof verbTable>>();

function tableOf(verbs: readonly SayingVerb[]): ReturnType<typeof verbTable> {
  const table = TABLES.get(verbs) ?? verbTable(verbs);
  TABLES.set(verbs, table);
  return table;
}

function baseOf({ start, end, quotation, closed, marks }: Quoted, words: number): Voice {
  return {
    start,
    end,
    quotation,
    closed,
    marks,
    use: 'speech',
    words,
    speaker: null,
    verb: null,
    channel: null,
    rule: null,
  };
}

function sameAs({ speaker, verb, channel }: Voice, base: Voice, rule: VoiceRule): Voice {
  return { ...base, speaker, verb, channel, rule };
}

/** Sentences between marks after others: the same speaker goes on, in the paragraph or in the one after an open mark. */
function follow(base: Voice, piece: Quoted, before: Voice, last: Quoted | undefined): Voice {
  const goesOn = last !== undefined && (last.block === piece.block || (!last.closed && last.block >= piece.block - 1));
  return goesOn && before.use === 'speech' ? sameAs(before, base, 'continued') : base;
}

/** A paragraph whose mark stays open takes its speaker from the next one, where only that one tells. */
function withContinued(voices: Voice[], quoted: readonly Quoted[]): void {
  for (let i = voices.length - 2; i >= 0; i--) {
    const [voice, next] = [voices[i] as Voice, voices[i + 1] as Voice];
    const open = !voice.closed && quoted[i + 1]?.block === (quoted[i]?.block ?? 0) + 1;
    if (open && voice.rule === null && next.speaker && voice.use === 'speech')
      voices[i] = sameAs(next, voice, 'continued');
  }
}

function verbOf({ start, end, verb }: Saying): VerbUse {
  return { start, end, lemma: verb.lemma, class: verb.class };
}

function placesOf(sentences: readonly Sentence[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  sentences.forEach(({ items }, sentence) =>
    items.forEach(({ quoted }, item) => {
      if (quoted) places.set(quoted.index, { sentence, item });
    }),
  );
  return places;
}
