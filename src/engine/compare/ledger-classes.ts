/** How each word of one text stands to another text: the class is the word's, so that every word counts once. */
import type { Span, Token } from '../types.ts';
import { matchSame } from './diff.ts';
import { wordsIn, type LedgerText } from './ledger-words.ts';
import { judge } from './relation.ts';

/**
 * From weakest to strongest. `verbatim`: in a run of VERBATIM_RUN or more of the same words, or in a passage whose
 * shorter reading stands whole in the other. `edited`: another word of a passage that is mostly the same words.
 * `reworded`: another word of a passage in other words. `own`: in no passage that the other text has.
 */
export const WORD_CLASSES = ['own', 'reworded', 'edited', 'verbatim'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Where a class stands in WORD_CLASSES. */
const REWORDED = 1;
export const EDITED = 2;
const VERBATIM = 3;

/** As many words as the engine wants of a copy (LEAST_WORDS of links.ts): fewer in a row happen by themselves. */
export const VERBATIM_RUN = 8;

/** What two texts have at one passage. */
export interface SharedPair {
  readonly own: Span;
  readonly other: Span;
}

/** For each word of `own` its class as a place in WORD_CLASSES. Where passages overlap, the strongest class wins. */
export function classesOf(own: LedgerText, other: LedgerText, pairs: readonly SharedPair[]): Uint8Array {
  const classes = new Uint8Array(own.words.length);
  for (const pair of pairs) {
    const [from, to] = wordsIn(own.words, pair.own);
    const here = formsIn(own.words, from, to);
    const there = formsIn(other.words, ...wordsIn(other.words, pair.other));
    classesAt(here, there).forEach((found, i) => {
      if (found > (classes[from + i] as number)) classes[from + i] = found;
    });
  }
  return classes;
}

export function formsIn(words: readonly Token[], from: number, to: number): readonly string[] {
  return words.slice(from, to).map(({ form }) => form);
}

/** The class of each word of one reading beside another, as places in WORD_CLASSES. */
export function classesAt(here: readonly string[], there: readonly string[]): Uint8Array {
  // Most copies are equal to their last word.
  if (here.length === there.length && here.every((form, i) => form === there[i]))
    return new Uint8Array(here.length).fill(VERBATIM);
  const isEdited = judge(matchSame(here, there).length, here.length, there.length).kind !== 'reworded';
  const classes = new Uint8Array(here.length).fill(isEdited ? EDITED : REWORDED);
  const length = Math.min(VERBATIM_RUN, here.length, there.length);
  const runs = new Set(rows(there, length));
  rows(here, length).forEach((row, i) => {
    if (runs.has(row)) classes.fill(VERBATIM, i, i + length);
  });
  return classes;
}

/** Every `length` words in a row. */
function rows(words: readonly string[], length: number): string[] {
  if (length === 0) return [];
  return Array.from({ length: words.length - length + 1 }, (_, i) => words.slice(i, i + length).join(' '));
}
