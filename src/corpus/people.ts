/** Finds the private people a corpus names, in any text, and writes "Person 1" where their names stand. */
import type { Span } from '../engine/types.ts';
import type { PrivatePerson } from './schema.ts';

/** One mention of a private person. */
export interface NameSpan extends Span {
  readonly person: number;
}

/**
 * Every mention of `people` in `text`, in text order, none overlapping; longer forms win over shorter ones.
 * Whole words only. Case, accents, curly or straight apostrophes, kinds of hyphen, and the length and kind of
 * white space between words make no difference. A hyphen ends a word: masking too much is the lesser harm.
 */
export function findNames(text: string, people: readonly PrivatePerson[]): readonly NameSpan[] {
  const { persons, pattern } = once(FORMS, people, formsOf);
  if (persons.size === 0) return [];
  return [...fold(text).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    person: persons.get(plain(match[0])) ?? 0,
  }));
}

/** The slice of `text` with every name in it replaced. `names` come from `findNames` on the same whole text. */
export function maskText(text: string, span: Span, names: readonly NameSpan[]): string {
  let masked = '';
  let done = span.start;
  for (const name of names) {
    if (name.end <= done || name.start >= span.end) continue;
    masked += text.slice(done, Math.max(done, name.start)) + personLabel(name.person);
    done = Math.min(name.end, span.end);
  }
  return masked + text.slice(done, span.end);
}

/** What stands in place of a name. */
export function personLabel(person: number): string {
  return `Person ${person}`;
}

/**
 * Single words of the names, lower case, for lists of words out of their text. Words of three letters or
 * fewer are left out: "de" and "los" are parts of names and of much else.
 */
export function nameWords(people: readonly PrivatePerson[]): ReadonlySet<string> {
  return once(WORDS, people, wordsOf);
}

function wordsOf(people: readonly PrivatePerson[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const form of people.flatMap((person) => person.forms)) {
    for (const word of plain(form).split(/[\s,]+/)) for (const part of [word, ...word.split('-')]) words.add(part);
  }
  for (const word of words) if (word.length < 4) words.delete(word);
  return words;
}

/** Shorter beginnings of a name are also those of too many other words. */
const TELLING_LETTERS = 4;

/**
 * Whether words may give a private person away: they hold a name, one word of a name, or the first letters of one,
 * as a query does while a name is being typed. Words of three letters or fewer tell nothing unless a name is whole.
 */
export function touchesName(words: string, people: readonly PrivatePerson[]): boolean {
  const typed = words.normalize('NFC');
  if (findNames(typed, people).length > 0) return true;
  const names = [...nameWords(people)];
  return plain(typed)
    .split(/[^\p{L}\p{N}'-]+/u)
    .flatMap((word) => [word, word.replace(/'s$/, ''), ...word.split(/['-]/)])
    .some((word) => word.length >= TELLING_LETTERS && names.some((name) => name.startsWith(word)));
}

interface Forms {
  /** Person number by folded form. */
  readonly persons: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

function formsOf(people: readonly PrivatePerson[]): Forms {
  const persons = new Map<string, number>();
  for (const person of people) for (const form of person.forms) persons.set(plain(form), person.number);
  const forms = [...persons.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(toPattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { persons, pattern };
}

/** A corpus's people are asked about in every cell; what follows from them is worked out once. */
const FORMS = new WeakMap<readonly PrivatePerson[], Forms>();
const WORDS = new WeakMap<readonly PrivatePerson[], ReadonlySet<string>>();

function once<T>(
  known: WeakMap<readonly PrivatePerson[], T>,
  people: readonly PrivatePerson[],
  make: (people: readonly PrivatePerson[]) => T,
): T {
  const value = known.get(people) ?? make(people);
  known.set(people, value);
  return value;
}

/** Folded, with one space between words: equal for two spellings of the same form. */
function plain(form: string): string {
  return fold(form).trim().replace(/\s+/g, ' ');
}

function toPattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

/** Lower case, no accents, one kind of hyphen and apostrophe. Keeps every offset: one unit in, one unit out. */
function fold(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()).replace(/[^\0-\x7f]/g, foldUnit);
}

function foldUnit(unit: string): string {
  if (/[\u2010-\u2015]/.test(unit)) return '-';
  if (/[\u2018\u2019\u02bc]/.test(unit)) return "'";
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
