/** "1st degree", "the third time": numbers that order. */
import { isFunctionWord } from '../text/function-words.ts';
import { formAt, gapBefore, isNext, type Scan } from './number-words.ts';

/** Whether this word can be an ordinal. */
export function isOrdinal(form: string): boolean {
  return /^\d/.test(form) || WORDS.has(form);
}

/** The place that word `at` gives in an order; null where it gives none. */
export function ordinalAt(scan: Scan, at: number): number | null {
  const form = formAt(scan, at);
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(form);
  if (digits) return Number(digits[1]);
  const value = WORDS.get(form);
  if (value === undefined || formAt(scan, at - 1) === 'per') return null;
  const next = formAt(scan, at + 1);
  if (!isNext(scan, at + 1) || isFunctionWord(next)) return null;
  return ORDERED.has(next) || (DETERMINERS.has(formAt(scan, at - 1)) && /^\s{1,2}$/.test(gapBefore(scan, at)))
    ? value
    : null;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** What is ordered without a determiner: "first degree rape", "second place". Elsewhere "first" is an adverb: "first told". */
const ORDERED: ReadonlySet<string> = new Set(
  (
    'degree grade class quarter half time term year month week day round place floor level stage phase step tier ' +
    'person party century amendment district circuit division lady responders'
  ).split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that his her its their our my your every each another'.split(' '),
);
