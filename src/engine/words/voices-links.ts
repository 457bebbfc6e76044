/** Which saying, or which subject, a quotation belongs to. Rules from the surest; each has a name that a reader is shown. */
import { phraseStartingAt } from './speaker-phrases.ts';
import { clauseSubject, type Subject } from './speaker-subjects.ts';
import { countWords } from './voices-marked.ts';
import type { Item, Sentence } from './voices-items.ts';
import type { Saying } from './voices-sayings.ts';

export type LinkRule = 'verb-after' | 'verb-before' | 'verb-of-sentence' | 'colon' | 'clause-subject';

export interface QuotationLink {
  readonly rule: LinkRule;
  /** Index of the saying; null where a subject without one speaks. */
  readonly saying: number | null;
  readonly subject: Subject | null;
}

/** A quotation's place among the items. */
export interface Place {
  readonly sentence: number;
  readonly item: number;
}

/** Sayings with their indices, by sentence. */
export type SayingsBySentence = readonly (readonly (Saying & { readonly index: number })[])[];

/** The link of a quotation within its sentence, or to a short one right after it; null where no rule finds one. */
export function linkWithin(
  text: string,
  sentences: readonly Sentence[],
  sayings: SayingsBySentence,
  place: Place,
): QuotationLink | null {
  const { items } = sentences[place.sentence] as Sentence;
  const own = sayings[place.sentence] ?? [];
  const ends =
    /[,?!…—–-]\s*$/.test(wordsAt(text, items[place.item])) || /^["”’]?,/.test(items[place.item + 1]?.gap ?? '');
  const after = own.find((saying) => isTag(saying) && beginOf(saying) === place.item + 1);
  if (after && ends) return bySaying('verb-after', after);
  const colon = colonLink(items, place.item, own);
  if (colon) return colon;
  const before = own.findLast(
    (saying) => saying.verb.frame !== 'adverb' && saying.at < place.item && !isBehindTag(items, saying, place.item),
  );
  if (before && !(before.passive && !before.subject)) return bySaying('verb-before', before);
  if (after) return bySaying('verb-after', after);
  const whole = own.find((saying) => isTag(saying) && beginOf(saying) > place.item && isAside(items, saying));
  return whole ? bySaying('verb-of-sentence', whole) : tagInNext(text, sentences, sayings, place);
}

/** The subject of the clause that a fragment is set into: `the mayor lumped them in with "neo-Nazi sympathizers"`. */
export function linkToSubject({ items, role }: Sentence, item: number): QuotationLink | null {
  if (role === 'headline' || role === 'subhead') return null;
  const subject = clauseSubject(items, item, true);
  return subject && !isPassive(items, subject.phrase.to) ? { rule: 'clause-subject', saying: null, subject } : null;
}

/** "have been ordered to": what is done to somebody are not their words. */
function isPassive(items: readonly Item[], first: number): boolean {
  let i = first;
  let be = false;
  for (; /^(?:is|are|was|were|be|been|being|has|have|had|not|also)$/.test(items[i]?.form ?? ''); i++)
    be ||= /^(?:is|are|was|were|been|being)$/.test(items[i]?.form ?? '');
  return be && /(?:ed|en|wn|ught)$/.test(items[i]?.form ?? '');
}

/** A saying that can stand beside a quotation: "she said", not "she accused him". */
function isTag({ verb: { frame }, passive }: Saying): boolean {
  return (frame === 'speech' || frame === 'clause') && !passive;
}

function bySaying(rule: LinkRule, { index, subject }: Saying & { readonly index: number }): QuotationLink {
  return { rule, saying: index, subject };
}

/** The first item of the saying or of its subject. */
function beginOf({ from, subject }: Saying): number {
  return Math.min(from, subject?.phrase.from ?? from);
}

/** `"A," she said, before "B" began`: a tag that an earlier quotation has, with the sentence going on in another clause. */
function isBehindTag(items: readonly Item[], saying: Saying, item: number): boolean {
  const tagged = items[beginOf(saying) - 1]?.quoted != null && isTag(saying);
  return tagged && items.slice(saying.to, item).some(({ form }) => /^(?:before|after|but|while|when)$/.test(form));
}

/** ", she said." or ", she said, ..." away from the quotation, in the same sentence. */
function isAside(items: readonly Item[], saying: Saying): boolean {
  const next = items[saying.to];
  const end = saying.subject && saying.subject.phrase.from > saying.at ? items[saying.subject.phrase.to] : next;
  const closed =
    end === undefined || /[,;–—]/.test(end.gap) || /^(?:in|on|at|during|after|before|last|this)$/.test(end.form);
  return closed && /,/.test(items[beginOf(saying)]?.gap ?? '');
}

/** Nouns for words that come: `a warning from the ministry: "..."`. */
const WORDS =
  /^(?:warning|statement|message|tweet|post|letter|answer|response|reply|question|words|advice|slogan|motto|call|plea|reaction|verdict|promise|note)s?$/;

function colonLink(items: readonly Item[], item: number, own: SayingsBySentence[number]): QuotationLink | null {
  if (!/:\s*["“„'‘]?$/.test(items[item]?.gap ?? '')) return null;
  const saying = own.findLast(({ at, verb }) => at < item && verb.frame !== 'adverb');
  if (saying) return bySaying('verb-before', saying);
  for (let i = item - 1; i > 0; i--) {
    if (!WORDS.test((items[i] as Item).form) || !/^(?:from|by|of|to)$/.test(items[i + 1]?.form ?? '')) continue;
    const phrase = items[i + 1]?.form === 'to' ? null : phraseStartingAt(items, i + 2);
    if (phrase) return { rule: 'colon', saying: null, subject: { phrase, apposition: null } };
  }
  const subject = clauseSubject(items, item);
  return subject && { rule: 'colon', saying: null, subject };
}

/** In words: "Roe wrote on Monday in a post to her followers". */
const LONGEST_TAG = 10;

/** `"Is it over?" Roe asked.`: after a question mark the tag is a sentence of its own. */
function tagInNext(
  text: string,
  sentences: readonly Sentence[],
  sayings: SayingsBySentence,
  { sentence, item }: Place,
): QuotationLink | null {
  const [here, next] = [sentences[sentence], sentences[sentence + 1]];
  if (!here || !next || next.block !== here.block || item !== here.items.length - 1) return null;
  if (!/[?!…]\s*$/.test(wordsAt(text, here.items[item])) || next.items.length > LONGEST_TAG) return null;
  const tag = sayings[sentence + 1]?.find((saying) => isTag(saying) && beginOf(saying) === 0);
  const follows = tag && next.items[tag.to]?.form;
  return tag && !/^(?:that|the|he|she|it|they|a|an|no|nothing)$/.test(follows ?? '')
    ? bySaying('verb-after', tag)
    : null;
}

function wordsAt(text: string, item: Item | undefined): string {
  return item ? text.slice(item.start, item.end) : '';
}

/** Words of a quotation that stands as a sentence; fewer need a full stop. */
const LEAST_SENTENCE = 3;

/** Whether a quotation is sentences of its own, with nothing said around it. */
export function standsAlone(text: string, { items }: Sentence, item: number): boolean {
  const words = wordsAt(text, items[item]);
  return item === 0 && items.length === 1 && (countWords(words) >= LEAST_SENTENCE || /[.!?…]\s*$/.test(words));
}
