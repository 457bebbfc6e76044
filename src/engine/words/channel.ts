/** By which means words came, as far as the text tells: in a statement, a report, an interview, a post. */
import type { Span } from '../types.ts';
import { joins, isCapital } from './speaker-phrases.ts';
import type { Item } from './voices-items.ts';
import type { Saying } from './voices-sayings.ts';

export type ChannelKind =
  | 'statement'
  | 'release'
  | 'report'
  | 'post'
  | 'letter'
  | 'interview'
  | 'briefing'
  | 'speech'
  | 'hearing'
  | 'filing'
  | 'sign';

export interface Channel {
  readonly kind: ChannelKind;
  /** The words that tell it. */
  readonly words: Span;
}

/** Nouns by channel; a plus sign joins two words. What is not listed is not told: "said" alone names no channel. */
const NOUNS: readonly (readonly [ChannelKind, string])[] = [
  ['statement', 'statement announcement'],
  ['release', 'release'],
  ['report', 'report study audit survey review'],
  ['post', 'tweet post video blog twitter facebook instagram mastodon bluesky'],
  ['letter', 'letter memo email mail message newsletter'],
  ['interview', 'interview'],
  ['briefing', 'conference briefing call'],
  ['speech', 'speech address rally remarks sermon'],
  ['hearing', 'hearing testimony court trial'],
  ['filing', 'filing lawsuit complaint affidavit petition ruling opinion indictment'],
  ['sign', 'poster sign notice banner leaflet'],
];

const BY_NOUN: ReadonlyMap<string, ChannelKind> = new Map(
  NOUNS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

const BY_VERB: Readonly<Record<string, ChannelKind>> = {
  tweet: 'post',
  post: 'post',
  testify: 'hearing',
  email: 'letter',
};

/** Who is told: those who ask for a living, or a crowd. */
const ASKS = /^(?:reporters?|journalists?|newspapers?|news|media|press)$/;
const LISTENS = /^(?:supporters?|crowds?|audiences?|voters|students|delegates|lawmakers|council|congress|parliament)$/;

/** How far after its verb a channel may be told, in words: "told reporters on Monday at a news conference". */
const FARTHEST = 9;

/** The channel of a saying: by the verb, the words after it, the noun that speaks, the words that open the sentence. */
export function channelOf(items: readonly Item[], saying: Saying): Channel | null {
  const { verb, at, to, subject } = saying;
  const byVerb = BY_VERB[verb.lemma];
  if (byVerb) return { kind: byVerb, words: { start: saying.start, end: saying.end } };
  const noun = subject && items[subject.phrase.to - 1];
  const byNoun = noun && BY_NOUN.get(noun.form);
  if (noun && byNoun) return { kind: byNoun, words: { start: noun.start, end: noun.end } };
  return told(items, saying) ?? after(items, to) ?? opening(items, at);
}

/** "told WRAL", "told supporters". */
function told(items: readonly Item[], { verb, to }: Saying): Channel | null {
  if (verb.lemma !== 'tell' || !joins(items, to)) return null;
  const skip = /^(?:the|a|an|his|her)$/.test(items[to]?.form ?? '') ? to + 1 : to;
  for (let i = skip; i < skip + 3 && i < items.length && (i === skip || joins(items, i)); i++) {
    const item = items[i] as Item;
    const words = { start: item.start, end: item.end };
    if (LISTENS.test(item.form)) return { kind: 'speech', words };
    // A medium by its name: "told WRAL", "told Fox News", "told The Herald".
    const medium =
      ASKS.test(item.form) ||
      (isCapital(item) && /^(?:\p{Lu}{2,5}|.*(?:Times|Post|Herald|News|Tribune|Journal|Radio))$/u.test(item.word));
    if (medium) return { kind: 'interview', words };
  }
  return null;
}

/** "said in a statement", "said on Twitter". */
function after(items: readonly Item[], to: number): Channel | null {
  for (let i = to; i < Math.min(items.length, to + FARTHEST) && joins(items, i); i++) {
    const { form } = items[i] as Item;
    if (/^(?:that|how|whether|why|who|which)$/.test(form)) return null;
    if (/^(?:in|on|at|during|via|through)$/.test(form)) {
      const found = nounAfter(items, i + 1);
      if (found) return found;
    }
  }
  return null;
}

/** "In a statement on Monday, she said". */
function opening(items: readonly Item[], at: number): Channel | null {
  if (!/^(?:in|on|at|during)$/.test(items[0]?.form ?? '')) return null;
  const found = nounAfter(items, 1);
  return found && found.words.start < (items[at]?.start ?? 0) ? found : null;
}

/** In words: "a hastily called news conference". */
const LONGEST_NOUN_PHRASE = 6;

function nounAfter(items: readonly Item[], first: number): Channel | null {
  for (let i = first; i < first + LONGEST_NOUN_PHRASE && joins(items, i); i++) {
    const item = items[i] as Item;
    const kind = BY_NOUN.get(item.form) ?? BY_NOUN.get(item.form.replace(/s$/, ''));
    if (kind) return { kind, words: { start: item.start, end: item.end } };
    if (/^(?:of|by|to|and|for|with)$/.test(item.form)) return null;
  }
  return null;
}
