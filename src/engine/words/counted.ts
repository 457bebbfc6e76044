/** What a number counts: the noun phrase after it, found without a tagger. */
import { isFunctionWord } from '../text/function-words.ts';
import type { Span } from '../types.ts';
import { formAt, gapBefore, isNext, type Scan } from './number-words.ts';

/**
 * The phrase from word `at` to its noun: "criminal aliens" of "25 criminal aliens who are", "arrests" of "70 percent of
 * the arrests ICE makes", "page" of "a 212-page report". Null where a verb or a stop follows: "100 had convictions".
 */
export function countedAt(scan: Scan, at: number): Span | null {
  if (isHyphen(scan, at)) return /^\d/.test(formAt(scan, at)) ? null : wordAt(scan, at, at);
  let first = at;
  if (formAt(scan, first) === 'of' && isNext(scan, first)) {
    first++;
    while (LEADING.has(formAt(scan, first)) && isNext(scan, first)) first++;
    // "those arrested": the pronoun stands for the noun.
    if (formAt(scan, first - 1) === 'those') first--;
  }
  const last = lastWord(scan, first);
  return last < first ? null : wordAt(scan, first, last);
}

function wordAt({ tokens }: Scan, first: number, last: number): Span | null {
  const [from, to] = [tokens[first], tokens[last]];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** In words. "129 Fugitive Operations Teams", "20 local law enforcement agencies": adjectives and nouns before the plural. */
const LONGEST_PHRASE = 6;

/** Up to the first plural; a name goes on. Without one the phrase is short: "one prior occasion", "100 dead". */
function lastWord(scan: Scan, first: number): number {
  let last = first - 1;
  for (let i = first; i < first + LONGEST_PHRASE && scan.tokens[i] && isNext(scan, i); i++) {
    const form = formAt(scan, i);
    const isLinked = isHyphen(scan, i + 1) || (i > first && isHyphen(scan, i));
    if (/^\d/.test(form) || (isFunctionWord(form) && !isLinked && !PASSED.has(form))) break;
    last = i;
    if (isPlural(form) && !isLinked && !goesOn(scan, i)) return i;
  }
  return withoutPlural(scan, first, last);
}

/** Grammar words inside a noun phrase: "14 other tribes", "those arrested". */
const PASSED: ReadonlySet<string> = new Set(['other', 'more', 'such', 'own', 'those']);

/** After "one" an adjective and a noun; after other numbers a participle or an adjective that stands for people. */
function withoutPlural(scan: Scan, first: number, last: number): number {
  if (formAt(scan, first) === 'those') return Math.min(last, first + 1);
  if (formAt(scan, first - 1) === 'one' || formAt(scan, first - 1) === '1') {
    const second = formAt(scan, first + 1);
    return last > first && !/(?:ly|ed)$/.test(second) ? first + 1 : Math.min(first, last);
  }
  return last >= first && /(?:ed|dead|missing|hurt|homeless|more)$/.test(formAt(scan, first)) ? first : first - 1;
}

function isHyphen(scan: Scan, at: number): boolean {
  return /^[-‐‑]$/.test(gapBefore(scan, at));
}

/** "Fugitive Operations Teams": a name in capitals whose next word is a plural too. */
function goesOn(scan: Scan, at: number): boolean {
  return isNext(scan, at + 1) && isPlural(formAt(scan, at + 1)) && isCapital(scan, at) && isCapital(scan, at + 1);
}

function isCapital({ text, tokens }: Scan, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(tokens[at]?.start ?? text.length));
}

function isPlural(form: string): boolean {
  return PLURALS.has(form) || (form.length > 3 && /[^siu']s$/.test(form));
}

/** Plurals without an s. "Crisis", "virus" and "class" are none with one. */
const PLURALS: ReadonlySet<string> = new Set(
  'people men women children police feet teeth mice geese sheep fish cattle staff personnel aircraft'.split(' '),
);

const LEADING: ReadonlySet<string> = new Set('the all those these its his her their our your my such'.split(' '));
