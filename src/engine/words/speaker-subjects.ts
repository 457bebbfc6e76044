/**
 * Who does what a verb says, by word order alone. No parser: the rules know what stands between a subject and its verb
 * in the news (an apposition, "who" clauses, "and", adverbs) and stop where they do not.
 */
import {
  isCapital,
  isNameWord,
  isPronoun,
  joins,
  phraseEndingAt,
  phraseStartingAt,
  type Phrase,
} from './speaker-phrases.ts';
import { isTitleWord } from './roles-table.ts';
import type { Item } from './voices-items.ts';

export interface Subject {
  readonly phrase: Phrase;
  /** "Ann Roe, the mayor, said": what else the text calls the subject beside the verb. */
  readonly apposition: Phrase | null;
}

/** A verb with its helpers: items `[from, to)`, the verb itself at `at`. */
export interface VerbGroup extends Phrase {
  readonly at: number;
  readonly helpers: readonly string[];
}

const HELPERS: ReadonlySet<string> = new Set(
  (
    'has have had having is are was were be been being am do does did will would can could may might must shall should ' +
    "not never hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't " +
    'also then later again once now already still since just recently repeatedly often previously thus both even ever ' +
    'first finally soon too further instead all seldom rarely today yesterday tonight ' +
    'to went goes going gone on continued began started'
  ).split(' '),
);

/** The verb at `at` with "has been", "also", "did not", "went on to" before it. */
export function verbGroup(items: readonly Item[], at: number): VerbGroup {
  let from = at;
  const helpers: string[] = [];
  for (let i = at - 1; i >= 0 && joins(items, i + 1) && isHelper(items, i, helpers); i--) {
    helpers.unshift((items[i] as Item).form);
    from = i;
  }
  return { from, to: at + 1, at, helpers };
}

function isHelper(items: readonly Item[], i: number, after: readonly string[]): boolean {
  const { form, word } = items[i] as Item;
  // "The mayor on Monday said".
  if (/day$/.test(after[0] ?? '') && form === 'on') return true;
  if (/^\p{Lu}\p{L}+day$/u.test(word)) return true;
  // "on" and what leads to it count in "went on to say" only.
  if (/^(?:on|went|goes|going|gone|continued|began|started)$/.test(form))
    return after[0] === (form === 'on' ? 'to' : 'on') || after[0] === 'to';
  return HELPERS.has(form) || /^\p{Ll}{3,}ly$/u.test(word);
}

/** The subject of a finite verb; null where no rule finds one. */
export function subjectOf(items: readonly Item[], group: VerbGroup): Subject | null {
  const before = items[group.from - 1];
  const gap = items[group.from]?.gap ?? '';
  if (!before) return inverted(items, group);
  if (before.quoted) return inverted(items, group) ?? clauseSubject(items, group.from);
  if (/^(?:who|which|that)$/.test(before.form)) return plain(phraseEndingAt(items, group.from - 2));
  if (/^(?:and|but|or|then)$/.test(before.form)) return clauseSubject(items, group.from);
  if (/[,–—)]|--/.test(gap))
    return beforeComma(items, group) ?? inverted(items, group) ?? clauseSubject(items, group.from);
  if (!joins(items, group.from)) return null;
  const phrase = phraseEndingAt(items, group.from - 1);
  return phrase && plain(ownerOfClause(items, phrase) ?? phrase);
}

/** "The researcher who compiled the data said": "the data" is what "who" compiled, and the researcher said. */
function ownerOfClause(items: readonly Item[], { from }: Phrase): Phrase | null {
  for (let i = from - 1; i > 0; i--) {
    const { form, gap } = items[i] as Item;
    if (/[,;:–—]/.test(items[i + 1]?.gap ?? '')) return null;
    // "the man who the mayor said was gone": the phrase after "who" is itself the subject.
    const isObject = i === from - 1 && !/ed$/.test(items[from]?.form ?? '');
    if (form === 'who') return isObject || gap.includes(',') ? null : phraseEndingAt(items, i - 1);
  }
  return null;
}

/** `" said Ann Roe.`, `The bridge is gone, said Ann Roe, the mayor.`: the subject after its verb. */
function inverted(items: readonly Item[], group: VerbGroup): Subject | null {
  // One tells somebody: what follows is who is told.
  if (group.from !== group.at || /^t(?:old|ells)$/.test(items[group.at]?.form ?? '')) return null;
  const phrase = phraseStartingAt(items, group.to, true);
  if (!phrase || !joins(items, phrase.from)) return null;
  const next = items[phrase.to];
  const afterQuotation = items[group.from - 1]?.quoted != null;
  // "Roe, the mayor, said Mexico would pay": where the sentence goes on, the phrase is what was said.
  const ends = next === undefined || next.quoted !== null || /[,;:–—]/.test(next.gap);
  const aside =
    next !== undefined &&
    /^(?:in|on|at|to|of|during|after|before|last|this|who|while|as|when|by|from|about|yesterday|today)$/.test(
      next.form,
    );
  const head = items[phrase.from] as Item;
  if (!ends && !(afterQuotation && (aside || isCapital(head)))) return null;
  if (isPronoun(head) && !afterQuotation) return null;
  const apposition = next !== undefined && /^,\s/.test(next.gap) ? phraseStartingAt(items, phrase.to) : null;
  return { phrase, apposition: apposition && isApposition(items, apposition) ? apposition : null };
}

function isApposition(items: readonly Item[], { from, to }: Phrase): boolean {
  const { form, owns } = items[from] as Item;
  return (
    /^(?:the|a|an|his|her|their|its|who)$/.test(form) || owns || (to - from > 1 && !isPronoun(items[from] as Item))
  );
}

/** At most this many stretches between commas stand between a subject and its verb. */
const MOST_ASIDES = 4;

/** "Ann Roe, the mayor, said", "Ann Roe, who lives there, said", "Sen. Ann Roe, R-N.C., said". */
function beforeComma(items: readonly Item[], group: VerbGroup): Subject | null {
  let apposition: Phrase | null = null;
  let last = group.from - 1;
  for (let aside = 0; aside < MOST_ASIDES; aside++) {
    const first = startOfStretch(items, last);
    if (first <= 0) break;
    const opening = items[first] as Item;
    const whole = phraseStartingAt(items, first);
    const isShort = last - first < 3;
    const fills = whole !== null && (whole.to > last || opening.form !== 'the');
    if (!isOpener(opening) && !isShort && !fills) break;
    if (!apposition && whole && !/^(?:who|which|whose)$/.test(opening.form) && isApposition(items, whole))
      apposition = whole;
    last = first - 1;
    const named = phraseEndingAt(items, last);
    if (named && (named.from === startOfStretch(items, last) || isCapital(items[last] as Item)))
      return { phrase: named, apposition };
  }
  return null;
}

/** Words that open an aside that a comma closes. */
function isOpener({ form, word }: Item): boolean {
  return (
    /^(?:who|whose|which|where|when|a|an|the|his|her|its|their|however|meanwhile|too|including|formerly|then|speaking|written|known|led|born|speaking)$/.test(
      form,
    ) || /^\p{Ll}+(?:ing|ed)$/u.test(word)
  );
}

/** First item of the stretch between commas or dashes that item `last` is in. */
function startOfStretch(items: readonly Item[], last: number): number {
  let first = last;
  while (first > 0 && !(PAUSE.test((items[first] as Item).gap) && !joins(items, first))) first--;
  return first;
}

const PAUSE = /[,;:–—]|--/;

/** Words that open a stretch without the subject of the sentence. */
const LEADS =
  /^(?:in|on|at|by|for|from|with|within|without|under|over|after|before|during|since|until|despite|amid|among|through|as|of|to|into|about|according|including|and|but|or|so|yet|if|when|while|because|although|though|that|which|who|whose|where|meanwhile|however|also|then|now|later|earlier|today|yesterday)$/;

/**
 * The subject of the clause that item `upTo` is in, where the verb stands far from it. `nearest`: also the subject of a
 * clause inside ("as the agency held briefings to explain"); else that of the sentence.
 */
export function clauseSubject(items: readonly Item[], upTo: number, nearest = false): Subject | null {
  const inner = nearest ? innerSubject(items, upTo) : null;
  if (inner) return inner;
  let found: Subject | null = null;
  for (let first = 0; first >= 0 && first < upTo; first = nextStretch(items, first)) {
    const begin = afterConjunctions(items, first);
    const phrase = canOpenClause(items[begin]) ? phraseStartingAt(items, begin) : null;
    const next = phrase && items[phrase.to];
    // A phrase that fills its stretch is a member of a list, or an apposition, unless the first.
    const goesOn = next != null && !/[,;:–—]/.test(next.gap) && !next.quoted;
    if (phrase && phrase.to <= upTo && (goesOn || found === null) && !(found && followsAside(items, first)))
      found = withName(items, phrase);
  }
  return found;
}

/** "... as the agency has held": the last phrase before `upTo` that a conjunction leads into, with a verb after it. */
function innerSubject(items: readonly Item[], upTo: number): Subject | null {
  for (let i = upTo - 2; i > 0; i--) {
    if (!/^(?:as|after|when|while|because|although|though|before|that|but|and)$/.test((items[i] as Item).form))
      continue;
    const phrase = phraseStartingAt(items, i + 1);
    if (phrase && phrase.to < upTo && HELPERS.has(items[phrase.to]?.form ?? '')) return plain(phrase);
  }
  return null;
}

/** The subject after a stretch without one: "While making clear the costs, Roe praised the plan". */
export function subjectAfter(items: readonly Item[], from: number): Subject | null {
  const first = nextStretch(items, from);
  return first < 0 || !canOpenClause(items[first]) ? null : plain(phraseStartingAt(items, first));
}

/** "Her deputy, Ann Roe, was": the name that a comma brings in after the phrase. */
function withName(items: readonly Item[], phrase: Phrase): Subject {
  const next = items[phrase.to];
  const name = next && /^,\s/.test(next.gap) && isNameWord(next) ? phraseStartingAt(items, phrase.to) : null;
  return { phrase, apposition: name && /^,\s/.test(items[name.to]?.gap ?? '') ? name : null };
}

/** After the first subject only "but", "while" or a semicolon open a clause with one of its own. */
function followsAside(items: readonly Item[], first: number): boolean {
  const { form, gap } = items[first] as Item;
  return !/;/.test(gap) && !/^(?:but|while|and|so|yet)$/.test(form);
}

function canOpenClause(item: Item | undefined): boolean {
  if (item === undefined || item.quoted || LEADS.test(item.form)) return false;
  return !item.form.endsWith('ing') || isTitleWord(item.form);
}

/** First item of the next stretch between commas, dashes or quotations; -1 after the last. */
function nextStretch(items: readonly Item[], first: number): number {
  for (let i = first + 1; i < items.length; i++) {
    if (items[i - 1]?.quoted) return i;
    if (PAUSE.test((items[i] as Item).gap) && !joins(items, i)) return i;
  }
  return -1;
}

/** "But after Roe left": the words that tie a clause to another. */
function afterConjunctions(items: readonly Item[], first: number): number {
  let i = first;
  while (
    /^(?:and|but|or|so|yet|after|before|when|while|because|although|though|if|as|since|that)$/.test(
      items[i]?.form ?? '',
    ) &&
    i < first + 2
  )
    i++;
  return i;
}

function plain(phrase: Phrase | null): Subject | null {
  return phrase && { phrase, apposition: null };
}
