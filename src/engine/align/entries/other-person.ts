/**
 * The veto of names: entries of two lists are worded alike whoever they are about, so an entry meets only an entry of
 * the same name, or prose that names the person.
 */
import type { Span } from '../../types.ts';
import { tokenRange, type Side } from '../frame.ts';
import type { EntryName } from './entry-name.ts';
import { isMisspelt, LEAST_NAME, sameName } from './same-name.ts';

/** Tokens `[from, to)` of a side: one sentence, and the name it opens with as a list item. */
export interface Stated {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** The sentence in which `span` begins. */
export function sentenceAt(side: Side, span: Span): Stated {
  const { units, unitOf } = side;
  const [token] = tokenRange(side, span);
  let first = unitOf[token] ?? -1;
  if (first < 0) return { side, from: token, to: token };
  const sentence = units[first]?.sentence;
  while (units[first - 1]?.sentence === sentence) first--;
  let last = first;
  while (units[last + 1]?.sentence === sentence) last++;
  return { side, from: units[first]?.from ?? token, to: units[last]?.to ?? token };
}

/** Whether one of two statements is a list entry about somebody whom the other does not name. */
export function isOtherPerson(x: Stated, y: Stated): boolean {
  const [named, other] = [nameOf(x), nameOf(y)];
  if (!named && !other) return false;
  if (named && other) return sameName(named.words, other.words) === null;
  return named ? !namesPerson(capitalsOf(y), named.words) : !namesPerson(capitalsOf(x), (other as EntryName).words);
}

/** Whether capitalised `words` hold two words of `name`, each spelt nearly so ("Serraios", "Seraios"). Prose leaves out middle names. */
export function namesPerson(words: readonly string[], name: readonly string[]): boolean {
  const held = name.filter((wanted) => words.some((word) => word === wanted || isMisspelt(word, wanted)));
  return held.length >= LEAST_NAME;
}

/** Only a name of two words that a mark closes: anything less may be a title. */
function nameOf({ side, from }: Stated): EntryName | null {
  const name = side.namedItems.get(from);
  return name && name.marked && name.words.length >= LEAST_NAME ? name : null;
}

function capitalsOf({ side: { witness }, from, to }: Stated): string[] {
  return witness.tokens
    .slice(from, to)
    .filter(({ start }) => /^\p{Lu}/u.test(witness.text.slice(start, start + 2)))
    .map(({ form }) => form);
}
