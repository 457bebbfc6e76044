/** Every place of the running text, outside quotation marks, where a verb says that somebody speaks. */
import type { Span } from '../types.ts';
import { isCapital, joins, phraseEndingAt, phraseStartingAt, plainPhraseAt } from './speaker-phrases.ts';
import { clauseSubject, subjectAfter, subjectOf, verbGroup, type Subject, type VerbGroup } from './speaker-subjects.ts';
import { NO_ANSWER, type SayingVerb, type VerbEntry, type VerbTable } from './verbs-of-saying.ts';
import { isTitleCase, type Item, type Sentence } from './voices-items.ts';

export interface Saying extends Span {
  readonly verb: SayingVerb;
  /** Index of its sentence, and its items there: the verb with its helpers is `[from, to)`, the verb `at`. */
  readonly sentence: number;
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly subject: Subject | null;
  /** "was accused": the subject is who is spoken of. */
  readonly passive: boolean;
}

/** Sayings in text order. */
export function sayingsIn(sentences: readonly Sentence[], table: VerbTable): readonly Saying[] {
  return sentences.flatMap(({ items, role }, sentence) => {
    if (!SPOKEN_OF.has(role)) return [];
    const inTitleCase = role === 'headline' && isTitleCase(items);
    const found: Saying[] = [];
    items.forEach((item, at) => {
      if (item.quoted || (isCapital(item) && at > 0 && !inTitleCase)) return;
      for (const entry of table.get(item.form) ?? []) {
        const saying = sayingAt(items, at, entry, inTitleCase);
        if (!saying) continue;
        found.push({ ...saying, sentence });
        break;
      }
    });
    return found;
  });
}

const SPOKEN_OF: ReadonlySet<string> = new Set(['headline', 'subhead', 'body', 'list-item']);

function sayingAt(
  items: readonly Item[],
  at: number,
  { verb, form, rest }: VerbEntry,
  inTitleCase: boolean,
): Omit<Saying, 'sentence'> | null {
  const to = endOfVerb(items, at, rest);
  if (to === null) return null;
  const group: VerbGroup = { ...verbGroup(items, at), to };
  const passive = form === 'past' && group.helpers.some((helper) => BE.has(helper));
  const span = { start: (items[at] as Item).start, end: (items[to - 1] as Item).end };
  const found = { ...span, from: group.from, at, to, passive };
  // "who asked not to be named": a wish about the story, not a part of it.
  if (verb.lemma === 'ask' && items[to]?.form === 'not') return null;
  if (verb.frame === 'adverb') return { ...found, verb, subject: null };
  if (verb.lemma === 'according to') return { ...found, verb, subject: asSubject(items, to) };
  const negated = group.helpers.some((helper) => /^(?:not|never|seldom|rarely|.*n't)$/.test(helper));
  if (negated) {
    if (!/^(?:respond|reply|answer|comment)$/.test(verb.lemma)) return null;
    return { ...found, verb: NO_ANSWER, subject: subjectOf(items, group) };
  }
  if ((rest.length === 0 && isNoun(items, group, form)) || (inTitleCase && form === 'bare')) return null;
  if (group.helpers.some((helper) => MODALS.has(helper))) return null;
  if (passive) return isDoneTo(verb) ? { ...found, verb, subject: agentOf(items, to) } : null;
  const subject = subjectByForm(items, group, form);
  if (verb.frame === 'quotation' && !hasQuotation(items, to)) return null;
  const free = verb.frame !== 'clause' || group.helpers.includes('on') || isDocument(items, subject);
  if (!free && !hasClause(items, group, subject)) return null;
  return subject && { ...found, verb, subject };
}

const BE: ReadonlySet<string> = new Set('is are was were be been being am'.split(' '));

/** "a report revealing": what a document does with words it says. */
function isDocument(items: readonly Item[], subject: Subject | null): boolean {
  return subject !== null && isCommunication(items[subject.phrase.to - 1]?.form ?? '');
}

/** "Were told", "has been accused": words that reached somebody. A list that was posted is no speech. */
function isDoneTo({ lemma, class: verbClass }: SayingVerb): boolean {
  return verbClass === 'confrontational' || /^(?:tell|ask|urge|praise)$/.test(lemma);
}

/** What would or may be said has not been said. */
const MODALS: ReadonlySet<string> = new Set('will would can could may might must shall should'.split(' '));

/** The item after the verb's last word; "made it clear" is "make clear" too. Null where the other words do not follow. */
function endOfVerb(items: readonly Item[], at: number, rest: readonly string[]): number | null {
  let to = at + 1;
  if (rest.length > 0 && items[to]?.form === 'it' && joins(items, to)) to++;
  for (const form of rest) if (items[to]?.form !== form || !joins(items, to++)) return null;
  return to;
}

function phraseBefore(items: readonly Item[], last: number): Subject | null {
  const phrase = phraseEndingAt(items, last);
  return phrase && { phrase, apposition: null };
}

function asSubject(items: readonly Item[], first: number): Subject | null {
  const phrase = phraseStartingAt(items, first);
  return phrase && { phrase, apposition: null };
}

/** "was accused by the mayor": at most these many items further on. */
const FARTHEST_AGENT = 4;

function agentOf(items: readonly Item[], to: number): Subject | null {
  for (let i = to; i < to + FARTHEST_AGENT && joins(items, i); i++)
    if (items[i]?.form === 'by') return asSubject(items, i + 1);
  return null;
}

function subjectByForm(items: readonly Item[], group: VerbGroup, form: VerbEntry['form']): Subject | null {
  const { helpers, from, at } = group;
  if (helpers.includes('to')) {
    // "a briefing to explain how": said there. "Plans to announce" has not been said. "Went on to list" has.
    const done = helpers.includes('on') || isPurpose(items, group);
    if (!done) return null;
    return helpers.includes('on') ? subjectOf(items, group) : clauseSubject(items, from, true);
  }
  if (form !== 'ing' || helpers.some((helper) => BE.has(helper) || /^ha[sd]|have$/.test(helper)))
    return subjectOf(items, group);
  const gap = items[at]?.gap ?? '';
  const before = items[from - 1];
  if (!before || /^(?:while|by|in|before|after|without|when)$/.test(before.form))
    return clauseSubject(items, from) ?? subjectAfter(items, from);
  // "blamed Roe for saying".
  if (before.form === 'for') return phraseBefore(items, from - 2);
  if (/[,–—]/.test(gap)) return clauseSubject(items, from);
  return documentBefore(items, from);
}

/** "a briefing to explain how", in one breath. */
function isPurpose(items: readonly Item[], { from, at }: VerbGroup): boolean {
  if (/^(?:tell|ask|answer|say)$/.test(items[at]?.form ?? '')) return false;
  for (let i = from - 1; i >= 0 && !/[,;:–—]/.test(items[i + 1]?.gap ?? ''); i--)
    if (isCommunication((items[i] as Item).form)) return true;
  return false;
}

/** "a report on the mayor revealing": a document in the same clause does what the participle says. */
function documentBefore(items: readonly Item[], from: number): Subject | null {
  for (let i = from - 1; i >= 0 && !/[,;:]/.test(items[i + 1]?.gap ?? ''); i--) {
    if (!isCommunication((items[i] as Item).form)) continue;
    const phrase = plainPhraseAt(items, i);
    return phrase && { phrase, apposition: null };
  }
  return null;
}

const COMMUNICATIONS =
  /^(?:statement|release|report|letter|memo|email|e-mail|post|tweet|poster|notice|announcement|speech|address|briefing|conference|interview|testimony|hearing|filing|lawsuit|complaint|op-ed|editorial|newsletter|bulletin|affidavit|blog|video|message|note)s?$/;

/** A noun for something in which words are given: a report, a letter, a briefing. */
export function isCommunication(form: string): boolean {
  return COMMUNICATIONS.test(form);
}

/** Forms that are nouns as often as verbs. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'report claim state note list comment post demand answer reply text email promise pledge vow challenge blame praise show ' +
    'find detail highlight recall protest lament joke quip boast wonder shout stress counter blast slam threat thank charge call question tweet remark mention deny urge warn ask'
  ).split(' '),
);

const BEFORE_NOUN =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|no|any|some|of|in|on|at|for|from|by|with|about|under|as|amid|to|into|and|or|new|latest|first|last|other)$/;

/** Whether the form stands as a noun, an adjective, or "accused of" after whom it is about. */
function isNoun(items: readonly Item[], { from, at, to, helpers }: VerbGroup, form: VerbEntry['form']): boolean {
  const item = items[at] as Item;
  const before = joins(items, from) ? items[from - 1] : undefined;
  const next = joins(items, to) ? items[to] : undefined;
  // "has first claim": after these comes no bare verb. "Written" alone is what was done to a text.
  if (/^(?:bare|s)$/.test(form) && helpers.some((helper) => BE.has(helper) || /^ha[sd]$|^have$/.test(helper)))
    return true;
  if (helpers.length > 0) return false;
  if (item.form === 'written' || (item.form === 'writing' && before?.form === 'in')) return true;
  if (form === 'past') {
    // "a notice posted on its page".
    if (before && isCommunication(before.form) && /^(?:on|in|at|to|last|this)$/.test(next?.form ?? '')) return true;
    if (before && /^(?:an?|the|his|her|its|their|of|as)$/.test(before.form)) return true;
    return next !== undefined && /^(?:of|by|as)$/.test(next.form);
  }
  if (form === 'ing')
    return before !== undefined && (/^(?:the|an?|of|on|this|no|any)$/.test(before.form) || before.owns);
  const base = item.form.replace(/(?<=[^s])s$/, '');
  if (!NOUNS.has(base)) return false;
  const opensClause =
    next !== undefined &&
    /^(?:that|how|why|whether|what|the|an?|it|he|she|they|him|them|us|me|its|his|her|their|no|\d.*)$/.test(next.form);
  // "The report, written last year, states: ...".
  if (!before && from > 0 && (opensClause || /[:“"]/.test(items[to]?.gap ?? ''))) return false;
  if (!before || before.owns || BEFORE_NOUN.test(before.form)) return true;
  if (form === 'bare' && !/s$/.test(before.form) && !/^(?:they|we|i|you|people)$/.test(before.form)) return true;
  // `"It is over," the report states.`
  if (items[to] === undefined && items.slice(0, from).some(({ quoted }) => quoted !== null)) return false;
  // "The costs, the agency notes, are high."
  const isAside =
    items.slice(Math.max(1, from - 3), from).some(({ gap }) => /^,\s/.test(gap)) && /^,/.test(items[to]?.gap ?? '');
  return !opensClause && !isAside && !/[:“"]/.test(items[to]?.gap ?? '');
}

/** How far behind its verb a clause may open: "told reporters on Monday night that". */
const FARTHEST_CLAUSE = 5;

function hasQuotation(items: readonly Item[], to: number): boolean {
  for (let i = to; i < to + FARTHEST_CLAUSE && i < items.length; i++) {
    if (items[i]?.quoted) return true;
    if (/[,;:]/.test(items[i]?.gap ?? '')) return false;
  }
  return false;
}

function hasClause(items: readonly Item[], { from, to }: VerbGroup, subject: Subject | null): boolean {
  const next = items[to];
  const first = Math.min(from, subject?.phrase.from ?? from);
  if (items[first - 1]?.quoted || next?.quoted) return true;
  for (let i = to; i < to + FARTHEST_CLAUSE && i < items.length; i++) {
    const { form, gap, quoted } = items[i] as Item;
    if (quoted) return true;
    if (/[,;:]/.test(gap)) break;
    if (/^(?:that|how|why|whether)$/.test(form)) return true;
  }
  // "The costs, the agency notes, are high."
  return (
    next !== undefined &&
    /^,\s/.test(next.gap) &&
    items.slice(1, from).some((item, i) => i >= from - 9 && /^,\s/.test(item.gap))
  );
}
