/**
 * List entries: a person and what is said of that person. Entries of two lists are worded alike whoever they are
 * about, so an entry meets only a statement that names the same person.
 *
 *     * Josue Hernandez Ramos -- Charged with ...
 */
import type { Segmented, Token } from '../../types.ts';

const LEAST_NAME = 2;
const MOST_NAME = 5;

/** The words of the name that opens tokens `[from, to)`, closed by a dash, colon or comma; null where none does. */
export function entryName({ text, tokens }: Segmented, from: number, to: number): readonly string[] | null {
  const at = (i: number) => tokens[i] as Token;
  let end = from;
  while (end < to && end - from <= MOST_NAME && /^\p{Lu}/u.test(text.slice(at(end).start, at(end).end))) {
    if (end > from && !/^[ \u00a0‑-]$/.test(text.slice(at(end - 1).end, at(end).start))) break;
    end++;
  }
  const words = end - from;
  if (words < LEAST_NAME || words > MOST_NAME || end === to) return null;
  if (!/^\s*[-‑–—:;,]/.test(text.slice(at(end - 1).end, at(end).start))) return null;
  return tokens.slice(from, end).map(({ form }) => form);
}

/** Whether capitalised `words` hold two words of `name`, each at most one letter apart ("Serraios", "Seraios"). */
export function namesPerson(words: readonly string[], name: readonly string[]): boolean {
  return name.filter((wanted) => words.some((word) => isNearlySame(word, wanted))).length >= LEAST_NAME;
}

/** From this length on, one letter may differ. */
const LEAST_TOLERANT = 5;

function isNearlySame(x: string, y: string): boolean {
  if (x === y) return true;
  if (Math.min(x.length, y.length) < LEAST_TOLERANT || Math.abs(x.length - y.length) > 1) return false;
  let first = 0;
  while (first < x.length && x[first] === y[first]) first++;
  let [i, j] = [x.length - 1, y.length - 1];
  while (i >= first && j >= first && x[i] === y[j]) [i, j] = [i - 1, j - 1];
  return i <= first && j <= first;
}
