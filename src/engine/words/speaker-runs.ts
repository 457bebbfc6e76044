/** Runs of words with capitals, and whether they name a person or an organization. */
import type { Span } from '../types.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { roleOfWords, speaksFor } from './roles.ts';
import { isTitleWord } from './roles-table.ts';
import { isNameWord, joins, type Phrase } from './speaker-phrases.ts';
import { GENERIC } from './speaker-words.ts';
import type { Item } from './voices-items.ts';
import { isCommunication } from './voices-sayings.ts';

export interface Mention extends Span {
  readonly sentence: number;
  /** Its first item in the sentence. */
  readonly item: number;
}

/** One mention as it stands. */
export interface NameRun extends Mention {
  /** Name words as printed, without titles. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** "Customs and Border Protection (CBP)". */
  readonly short: string | null;
  /** It is what a verb of saying has for its subject. */
  readonly speaks: boolean;
  /** Null where nothing tells whom the words name. */
  readonly kind: 'person' | 'organization' | null;
}

/** Name words that stand together; "of", "and" and "for" between two of them belong to it. */
export function runsIn(items: readonly Item[]): readonly Phrase[] {
  const runs: Phrase[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isNameWord(items[i] as Item) || isMonth(items, i)) continue;
    let to = i + 1;
    while (
      to < items.length &&
      joins(items, to) &&
      (!(items[to - 1] as Item).owns || ORGANIZATION.has((items[to] as Item).word))
    ) {
      const [item, next] = [items[to] as Item, items[to + 1]];
      if (isNameWord(item) || /^\p{Lu}$/u.test(item.word)) to++;
      else if (
        /^(?:of|and|for|de|del|la|van|von|bin|al)$/.test(item.form) &&
        next &&
        isNameWord(next) &&
        joins(items, to + 1)
      )
        to += 2;
      else break;
    }
    const person = endOfPerson(items, i, to);
    runs.push({ from: i, to: person });
    i = person - 1;
  }
  return runs;
}

/** "In March": names, were it not for the word before them. */
function isMonth(items: readonly Item[], i: number): boolean {
  if (!/^(?:march|may)$/.test((items[i] as Item).form)) return false;
  return (
    /^(?:in|since|until|by|from|last|early|late|of|this|next|on)$/.test(items[i - 1]?.form ?? '') ||
    /^\d/.test(items[i + 1]?.form ?? '')
  );
}

/** "Carl Benning of Oslo" is a person and a place; "University of Oslo" is one name, and so is "Bar Association of Oslo". */
function endOfPerson(items: readonly Item[], from: number, to: number): number {
  const of = items.findIndex(({ form }, i) => i > from && i < to && form === 'of');
  return of >= from + 2 && !ORGANIZATION.has((items[of - 1] as Item).word) ? of : to;
}

export function readRun(
  text: string,
  items: readonly Item[],
  sentence: number,
  { from, to }: Phrase,
  speaks: boolean,
): NameRun {
  const last = items[to - 1] as Item;
  const short = to - from > 2 && /\($/.test(last.gap) ? last.word : null;
  const end = short === null ? to : to - 1;
  // "PSA Director Ann Roe": the name begins after the last word of the title. "Judge" alone is a name.
  let first = end;
  while (first > from && !isTitleWord((items[first - 1] as Item).form)) first--;
  const titled =
    first > from && first < end && isNameWord(items[first] as Item) && !ORGANIZATION.has((items[end - 1] as Item).word);
  if (!titled) first = from;
  const words = items.slice(first, end).map(({ word }) => word);
  const titles = titlesAround(items, { from: titled ? from : first, to }, first);
  return {
    start: (items[first] as Item).start,
    end: endOfName(text, items[end - 1] as Item),
    sentence,
    item: first,
    words,
    titles,
    short,
    speaks,
    kind: kindOf(items, { from: first, to }, words, titles, short, speaks),
  };
}

/** Without a possessive ending. */
function endOfName(text: string, { start, end }: Item): number {
  return start + text.slice(start, end).replace(/['’]s$/i, '').length;
}

/** "acting director" before the name, ", the acting director" after it. */
function titlesAround(items: readonly Item[], { from, to }: Phrase, first: number): readonly string[] {
  const titles = items.slice(from, first).map(({ form }) => form);
  // "Oslo County, Md. Executive Ann Roe": the place before the abbreviation belongs to the title.
  if (/^[,.]\s/.test(items[from]?.gap ?? '') && titles.length > 0)
    titles.unshift(...items.slice(Math.max(0, from - 1), from).map(({ form }) => form));
  return [...titlesBefore(items, from), ...titles, ...titlesAfter(items, to)];
}

/** "heart surgeon Ann Roe"; "its chief conductor, Ann Roe,": plain words right before the name, or before its comma. */
function titlesBefore(items: readonly Item[], from: number): readonly string[] {
  const isAside = /^,\s/.test(items[from]?.gap ?? '');
  if (!isAside && !joins(items, from)) return [];
  const titles: string[] = [];
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_TITLE); i--) {
    const { form, word, quoted, owns } = items[i] as Item;
    // "Skyhook’s chairman, Ann Roe,".
    if (owns && isAside) return titles;
    if (quoted || (i < from - 1 && !joins(items, i + 1))) return isAside ? [] : titles;
    if (!isTitleWord(form) && (isFunctionWord(form) || !/^\p{Ll}/u.test(word)))
      // Before a comma only a phrase with its article is an apposition: "in the old town, Ann Roe said" is none.
      return !isAside || (OPENS_TITLE.test(form) && !/^(?:in|on|at|by|to|of|from)$/.test(items[i - 1]?.form ?? ''))
        ? titles
        : [];
    titles.unshift(form);
  }
  return isAside ? [] : titles;
}

/** In words: "deputy chief medical officer". */
const LONGEST_TITLE = 5;

const OPENS_TITLE = /^(?:the|a|an|its|his|her|their|our)$/;

/** ", the acting director, said": but in "in Oslo, the director said" the director is somebody else. */
function titlesAfter(items: readonly Item[], to: number): readonly string[] {
  const titles: string[] = [];
  if (!/^,\s/.test(items[to]?.gap ?? '')) return titles;
  for (let i = to; i < to + LONGEST_APPOSITION && items[i] && (i === to || joins(items, i)); i++) {
    const { form, quoted } = items[i] as Item;
    if (quoted || /^(?:who|whose)$/.test(form)) break;
    if (/^(?:said|says|told|has|have|had|is|was|were|will)$/.test(form)) return [];
    if (i > to && isFunctionWord(form) && !/^(?:of|at|for|in|from|with|and|the)$/.test(form)) break;
    if (isTitleWord(form) || (i > to && OPENS_TITLE.test(items[to]?.form ?? '') && isLastOfPhrase(items, i)))
      titles.push(form);
  }
  return titles;
}

/** "surgeon" of ", a heart surgeon at the clinic,". */
function isLastOfPhrase(items: readonly Item[], i: number): boolean {
  const [{ form, word }, next] = [items[i] as Item, items[i + 1]];
  if (isFunctionWord(form) || !/^\p{Ll}/u.test(word)) return false;
  return next === undefined || !joins(items, i + 1) || /^(?:of|at|for|from|in|with|who)$/.test(next.form);
}

/** In words: ", the union's chief negotiator and a former mayor". */
const LONGEST_APPOSITION = 8;

/** Last words of names that no person has. */
const ORGANIZATION: ReadonlySet<string> = new Set(
  (
    'Academy Administration Agency Air Airlines Airways Association Authority Bank Board Brothers Bureau ' +
    'Center Centers Centre Chamber Church City Coalition College Commission Committee Company Congress ' +
    'Corp Council County Court Customs Department Dept Energy Enforcement Federation Ferries Foods ' +
    'Foundation Fund Government Group Health Holdings Hospital House Inc Industries Institute Institutes ' +
    'Insurance Journal Labs League Ltd Media Ministry Motors Network News Office Organization ' +
    'Parliament Partners Party Pharmaceuticals Police Post Press Program Project Railways School Senate ' +
    'Service Services Society Sons State States Systems Team Technologies Times Trust Union University ' +
    'Watch'
  ).split(' '),
);

function kindOf(
  items: readonly Item[],
  { from, to }: Phrase,
  words: readonly string[],
  titles: readonly string[],
  short: string | null,
  speaks: boolean,
): NameRun['kind'] {
  const last = words.at(-1) ?? '';
  const word = last.toLowerCase();
  // "the Agency", "Officials", "Activists" at the beginning of a sentence: a noun, and no name.
  if (words.length === 1 && (GENERIC.has(word) || (from === 0 && roleOfWords([word]) !== null))) return null;
  if (isCommunication(word) || words.every((one) => isTitleWord(one.toLowerCase()))) return null;
  // A heading within the text: "THE CHARGES".
  if (words.length > 1 && words.every((one) => /^\P{Ll}+$/u.test(one))) return null;
  if (short !== null || (ORGANIZATION.has(last) && (words.length > 1 || speaks)) || /^\p{Lu}[\p{Lu}&.]+$/u.test(last))
    return 'organization';
  if (words.some((word) => ORGANIZATION.has(word) || /^(?:of|for)$/.test(word))) return 'organization';
  // "Donald and Effie Crail" are two.
  if (words.includes('and')) return null;
  if (/^the$/.test(items[from - 1]?.form ?? '')) return speaks ? 'organization' : null;
  if (titles.some(isTitleWord)) return 'person';
  // "A Veltra spokesman", "Veltra's shareholders": only a firm or an agency has such people.
  const next = items[to];
  const hasStaff =
    next !== undefined && joins(items, to) && (items[to - 1]?.owns ? STAFF.test(next.form) : speaksFor(next.form));
  if (hasStaff) return 'organization';
  // The news brings a person in with two names or a title; one name alone is a firm's, a team's, a place's.
  if (words.length === 1) return speaks ? 'organization' : null;
  const after = items[to];
  const placed = /^(?:of|in|at|from|near|to)$/.test(items[from - 1]?.form ?? '');
  const aged =
    !placed && after !== undefined && /^,\s/.test(after.gap) && /^(?:\d{1,2}|who|whose|of)$/.test(after.form);
  return (speaks || aged) && words.length <= MOST_NAMES ? 'person' : null;
}

const STAFF = /^(?:shareholders|shares|employees|customers|factory|factories|headquarters|chief|ceo|board|website)$/;

/** "Ana Maria de la Cruz" has five words. */
const MOST_NAMES = 5;

/** A word of a name for comparing: lower case, without full stops and apostrophes. */
export function foldName(word: string): string {
  return word.toLowerCase().replace(/[.’']/g, '');
}
