/** Which words say who does it: before an active verb, after "by", or owning a noun. Null where no rule finds any. */
import { helpersOf, isAdverb } from './agents-voice.ts';
import { clauseSubject, subjectOf } from './speaker-subjects.ts';
import { isNameWord, isPronoun, joins, phraseEndingAt, phraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { Item } from './voices-items.ts';

/** Of the active verb at item `at`. */
export function doerOf(items: readonly Item[], at: number): Phrase | null {
  const { helper, from } = helpersOf(items, at);
  const found =
    helper === 'to'
      ? ofInfinitive(items, at)
      : isBareGerund(items, at, helper)
        ? ofGerund(items, from)
        : ofFinite(items, from, at);
  return found && trimmed(items, found);
}

/** "by sanctuary county officials" after a verb or a noun: somebody, no time, no means. */
export function doerAfterBy(items: readonly Item[], at: number): Phrase | null {
  for (let i = at + 1; i <= at + FARTHEST_BY && i < items.length; i++) {
    const { form, gap } = items[i] as Item;
    if (/[,;:.!?–—]/.test(gap) || CLAUSES.test(form)) return null;
    if (form !== 'by') continue;
    const phrase = somebodyAt(items, i + 1);
    return phrase && trimmed(items, phrase);
  }
  return null;
}

/** In words, from the verb to "by": "released from the county jail in Salem by officials". */
const FARTHEST_BY = 9;

/** A clause of its own begins; a "by" behind it is not this verb's. */
const CLAUSES =
  /^(?:who|which|that|and|or|but|while|when|because|after|before|if|as|is|are|was|were|has|have|had|will|would|could|may|can)$/;

/** "by officials", "by the court", "by ICE"; not "by Friday", "by 2019", "by force", "by releasing", "by the end". */
function somebodyAt(items: readonly Item[], start: number): Phrase | null {
  const phrase = phraseStartingAt(items, start);
  if (!phrase) return null;
  const { from, to } = phrase;
  const [first, last] = [items[from] as Item, items[to - 1] as Item];
  if (/^\p{N}|ing$/u.test(first.form) || TIMES.test(first.form) || TIMES.test(last.form)) return null;
  if (isPronoun(first) || first.owns || LEADS_NOUN.test(first.form) || isNameWord(first)) return phrase;
  // Without an article only several are somebody; a verb may follow them: "by officials went home".
  const plural = items.findLastIndex(({ form }, i) => i >= from && i < to && /[^s]s$|^police$/.test(form));
  return plural < 0 ? null : { from, to: plural + 1 };
}

const LEADS_NOUN = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|two|three|several|many|some)$/;

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|end|time|date|day|week|month|year|now|then|noon|midnight|means|way|mistake|order|force|law)$/;

/** "ICE's release of images": who owns the noun did it, where what it is done to follows. Else "the man's release" would say he did. */
export function ownerOfNoun(items: readonly Item[], at: number): Phrase | null {
  const before = items[at - 1];
  if (!before?.owns || items[at + 1]?.form !== 'of') return null;
  return phraseEndingAt(items, at - 1);
}

function ofFinite(items: readonly Item[], from: number, at: number): Phrase | null {
  const opening = items[from];
  if (opening && /^(?:i|you|he|she|it|we|they|who)'/.test(opening.form)) return { from, to: from + 1 };
  const before = items[from - 1]?.form ?? '';
  if (/^(?:and|or|but|then)$/.test(before))
    return whole(items, clauseOf(items, from, !/,/.test(items[from - 1]?.gap ?? '')));
  if (/^(?:who|which|that)$/.test(before)) return whole(items, antecedent(items, from - 2));
  // "the National Program (NP) has": the short form is no aside.
  if (/^\)\s$/.test(items[from]?.gap ?? '')) return whole(items, phraseEndingAt(items, from - 1));
  const subject = subjectOf(items, { from, to: at + 1, at, helpers: [] })?.phrase ?? null;
  // A phrase behind the verb is what it is done to.
  return whole(items, subject && subject.to <= from ? subject : clauseOf(items, from));
}

/** The nearest phrase before "who": of "a warning to those who", those. */
function antecedent(items: readonly Item[], last: number): Phrase | null {
  if (/^(?:those|these|anyone|everyone)$/.test(items[last]?.form ?? '')) return { from: last, to: last + 1 };
  const phrase = nearestEndingAt(items, last);
  return phrase && beforeWhere(items, phrase);
}

/** Without the phrase that a preposition ties it to: "policies" of "due to policies". */
function nearestEndingAt(items: readonly Item[], last: number): Phrase | null {
  const phrase = phraseEndingAt(items, last);
  if (!phrase) return null;
  const { from, to } = phrase;
  const lead = items.findLastIndex(({ form }, i) => i > from && i < to - 1 && /^(?:to|for|with|from)$/.test(form));
  return { from: lead < 0 ? from : lead + 1, to };
}

/** A subject with what "and" joins to it, without what only leads to it. */
function whole(items: readonly Item[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const { from, to } = phrase;
  // "It named officials": the verb before a plain noun.
  if (to - from > 1 && /ed$/.test(items[from]?.form ?? '') && from > 0 && isPronoun(items[from - 1] as Item))
    return { from: from + 1, to };
  // "those that local officers have refused": of a plural, "that" is no determiner.
  const isLed = items[from]?.form === 'that' && to - from > 1 && /[^s]s$/.test(items[to - 1]?.form ?? '');
  return withOthers(items, isLed ? { from: from + 1, to } : phrase);
}

/** "authorities across the country who": the words before the place. */
function beforeWhere(items: readonly Item[], phrase: Phrase): Phrase {
  if (!/^(?:across|around|near|throughout|inside|outside|within|over|under)$/.test(items[phrase.from - 1]?.form ?? ''))
    return phrase;
  return phraseEndingAt(items, phrase.from - 2) ?? phrase;
}

/** The subject of the clause, by default of the nearest one, without the verb that a plain phrase may run on into. */
function clauseOf(items: readonly Item[], upTo: number, nearest = true): Phrase | null {
  const phrase = (nearest ? ofNearClause(items, upTo) : null) ?? clauseSubject(items, upTo)?.phrase;
  if (!phrase) return null;
  const { from } = phrase;
  // "several jurisdictions refuse to honor": the word before "to" is the verb.
  const infinitive = items.findIndex(({ form }, i) => i > from + 1 && i < phrase.to && form === 'to');
  const to = infinitive < 0 ? phrase.to : infinitive - 1;
  // "The Wake County jail has": a name, and what it is the name of.
  const noun = items[to];
  const isNamed =
    isNameWord(items[to - 1] as Item) && noun !== undefined && joins(items, to) && /^\p{Ll}/u.test(noun.word);
  return { from, to: isNamed && isHelper(items[to + 1]) && !isHelper(noun) && !isAdverb(noun) ? to + 1 : to };
}

/** "until authorities can take them and deport them": the last phrase that a conjunction leads to, with a helper behind it. */
function ofNearClause(items: readonly Item[], upTo: number): Phrase | null {
  for (let i = upTo - 2; i > 0; i--) {
    if (!CONJUNCTIONS.test(items[i]?.form ?? '')) continue;
    const phrase = phraseStartingAt(items, i + 1);
    if (phrase && phrase.to < upTo && isHelper(items[phrase.to])) return phrase;
  }
  return null;
}

const CONJUNCTIONS =
  /^(?:as|after|when|while|because|although|though|before|that|but|and|until|if|unless|once|since|whether)$/;

function isHelper(item: Item | undefined): boolean {
  return (
    item !== undefined && /^(?:has|have|had|is|are|was|were|will|would|can|could|may|must|does|did|do)$/.test(item.form)
  );
}

/** "cities and counties refuse": two plurals that "and" joins. */
function withOthers(items: readonly Item[], phrase: Phrase): Phrase {
  const isPlural = (i: number) => /[^s]s$/.test(items[i]?.form ?? '');
  const { from, to } = phrase;
  if (items[from - 1]?.form !== 'and' || !joins(items, from) || !isPlural(from - 2) || !isPlural(to - 1)) return phrase;
  const other = phraseEndingAt(items, from - 2);
  return other ? { from: other.from, to } : phrase;
}

/** "choose to release": who chooses. "asking the jurisdictions to transfer": the jurisdictions. */
function ofInfinitive(items: readonly Item[], at: number): Phrase | null {
  let to = at - 1;
  while (to > 0 && items[to]?.form !== 'to') to--;
  return controllerOf(items, to);
}

function controllerOf(items: readonly Item[], to: number): Phrase | null {
  const told = toldBefore(items, to);
  if (told) return told;
  // "the agency's efforts to": whose they are.
  if (items[to - 2]?.owns && joins(items, to)) return nearestEndingAt(items, to - 2);
  // "who choose to", "refuse to", "able to": the words before "to" are a verb with its subject.
  let verb = to - 1;
  while (verb > 0 && isAdverb(items[verb] as Item)) verb--;
  return verb > 0 ? ofFinite(items, helpersOf(items, verb).from, verb) : null;
}

/** "asking the jurisdictions to": whom the words before "to" tell to do it. */
function toldBefore(items: readonly Item[], to: number): Phrase | null {
  const told = joins(items, to) ? phraseEndingAt(items, to - 1) : null;
  return told && ORDERING.test(items[told.from - 1]?.form ?? '') ? told : null;
}

/** Verbs after which "somebody to" says who is to do it. */
const ORDERING =
  /^(?:ask|tell|order|forc|requir|allow|urg|permit|enabl|compel|expect|instruct|direct|caus|encourag|persuad|invit|press|want|need|call|get|let)(?:s|e|es|ed|ing|ted|led|ling|ting)?$|^(?:told|got|on)$/;

function isBareGerund(items: readonly Item[], at: number, helper: string | null): boolean {
  return helper !== 'be' && /ing$/.test(items[at]?.form ?? '');
}

/** "for releasing", "of releasing", "instead of releasing", "officers releasing": whoever the words before speak of. */
function ofGerund(items: readonly Item[], from: number): Phrase | null {
  const before = items[from - 1];
  const clause = () => clauseOf(items, from);
  if (!before) return null;
  if (/^(?:of|than)$/.test(before.form) && /^(?:instead|rather)$/.test(items[from - 2]?.form ?? '')) {
    for (let to = from - 3; to > 0 && from - to < NEAR_INFINITIVE; to--) {
      const told = items[to]?.form === 'to' ? toldBefore(items, to) : null;
      if (told) return told;
    }
    return clause();
  }
  if (before.form === 'for' || before.form === 'of') return ofBlamed(items, from - 1) ?? clause();
  if (!joins(items, from) || isPreposition(before.form)) return clause();
  if (/(?:ed|s|t|an|un|p|w)$/.test(before.form) && BEGINS.test(before.form))
    return ofFinite(items, from - 1, from - 1) ?? clause();
  return phraseEndingAt(items, from - 1) ?? clause();
}

/** In words: "to transfer these individuals to federal custody instead of releasing". */
const NEAR_INFINITIVE = 14;

/** "blamed the jail for releasing", "accusing the county of releasing", "accused of releasing". */
function ofBlamed(items: readonly Item[], preposition: number): Phrase | null {
  const last = items[preposition - 1];
  if (last && /^(?:accused|suspected|convicted|guilty|capable)$/.test(last.form)) {
    const { from } = helpersOf(items, preposition - 1);
    return phraseEndingAt(items, from - 1);
  }
  const object = phraseEndingAt(items, preposition - 1);
  if (!object || items[preposition]?.form === 'for') return object;
  return /^(?:accus|suspect|convict)/.test(items[object.from - 1]?.form ?? '') ? object : null;
}

const BEGINS =
  /^(?:start|began|begin|stop|keep|kept|continue|avoid|consider|try|deny|denie|risk|resume|finish|quit|regret|recall)(?:s|ed|d|ped|ing)?$/;

function isPreposition(form: string): boolean {
  return /^(?:by|before|after|without|while|when|despite|from|in|on|with|about|against|and|or|but|since|through|upon)$/.test(
    form,
  );
}

/** "the Sheriff's Office in September", "ICE last year": when it was is no part of who. */
function trimmed(items: readonly Item[], { from, to }: Phrase): Phrase {
  const [lead, last] = [items[to - 2]?.form ?? '', items[to - 1]?.form ?? ''];
  if (to - from > 2 && TIMES.test(last) && /^(?:in|on|at|last|this|next|each|every)$/.test(lead))
    return { from, to: to - 2 };
  return { from, to };
}
