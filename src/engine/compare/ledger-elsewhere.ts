/**
 * Wording that two or more texts share and the base has not: it may come from a source that is not among the texts.
 * Shared words do not show who took them from whom.
 */
import type { Passage, Reading } from '../types.ts';
import { matchSame } from './diff.ts';
import { classesAt, EDITED, formsIn } from './ledger-classes.ts';
import { wordsIn, type LedgerText } from './ledger-words.ts';
import { judge } from './relation.ts';

export interface Elsewhere {
  readonly passage: string;
  /** `passage`: the base lacks it. `words`: the base has the passage, and lacks words that others put in. */
  readonly lacks: 'passage' | 'words';
  /** The same wording, or nearly, in two or more texts, in the order the texts were given in. */
  readonly readings: readonly Reading[];
}

/** Words that make a copy: a sentence of five, as in WHOLE of links.ts. */
const LEAST_SHARED = 5;

/** Words put in at one place. Two in common happen by themselves: "he said", "last week". */
const LEAST_ADDED = 3;

/** Of a passage that more texts have, each is compared with so many others only: what all print, the first ones print too. */
const MOST_COMPARED = 12;

/** In the order of `passages`. Readings of texts that are not given are passed over. */
export function sharedElsewhere(
  base: LedgerText,
  others: readonly LedgerText[],
  passages: readonly Pick<Passage, 'id' | 'readings' | 'absences'>[],
): Elsewhere[] {
  const texts = new Map(others.map((text) => [text.id, text]));
  const ranks = new Map(others.map((text, rank) => [text, rank]));
  const inBase = ` ${base.words.map(({ form }) => form).join(' ')} `;
  return passages.flatMap(({ id, readings, absences }): Elsewhere[] => {
    const told = readings
      .flatMap((reading) => toTold(texts.get(reading.witness), reading))
      .sort((x, y) => (ranks.get(x.text) ?? 0) - (ranks.get(y.text) ?? 0));
    if (told.length < 2) return [];
    const here = readings.find(({ witness }) => witness === base.id);
    if (here) {
      const words = formsIn(base.words, ...wordsIn(base.words, here));
      return putIn(told, words, inBase).map((found) => ({ passage: id, lacks: 'words', readings: found }));
    }
    const state = absences.find(({ witness }) => witness === base.id)?.state;
    const alike = state === 'text-incomplete' ? [] : told.filter((each) => isShared(each, told));
    return alike.length === 0 ? [] : [{ passage: id, lacks: 'passage', readings: alike.map(({ reading }) => reading) }];
  });
}

/** A reading and its words. */
interface Told {
  readonly reading: Reading;
  readonly text: LedgerText;
  readonly from: number;
  readonly forms: readonly string[];
}

function toTold(text: LedgerText | undefined, reading: Reading): Told[] {
  if (!text) return [];
  const [from, to] = wordsIn(text.words, reading);
  return [{ reading, text, from, forms: formsIn(text.words, from, to) }];
}

/** Whether another reading has wording of this one. */
function isShared(own: Told, told: readonly Told[]): boolean {
  return told.slice(0, MOST_COMPARED).some((other) => {
    if (other === own) return false;
    return classesAt(own.forms, other.forms).filter((found) => found >= EDITED).length >= LEAST_SHARED;
  });
}

/** Words that several texts put in at one place of what is otherwise the base's wording. */
function putIn(told: readonly Told[], base: readonly string[], inBase: string): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const { reading, text, from, forms } of told) {
    for (const [i, j] of addedTo(base, forms)) {
      const words = forms.slice(i, j).join(' ');
      const [first, last] = [text.words[from + i], text.words[from + j - 1]];
      if (!first || !last || inBase.includes(` ${words} `)) continue;
      const group = groups.get(words) ?? [];
      groups.set(words, [...group, { witness: reading.witness, start: first.start, end: last.end }]);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ witness }) => witness)).size > 1);
}

/** Stretches `[i, j)` of `here` that `base` has not; none where little of the wording is the same. */
function addedTo(base: readonly string[], here: readonly string[]): [number, number][] {
  const matches = matchSame(base, here);
  if (judge(matches.length, base.length, here.length).kind === 'reworded') return [];
  const added: [number, number][] = [];
  let from = 0;
  for (const [, j] of [...matches, [base.length, here.length] as const]) {
    if (j - from >= LEAST_ADDED) added.push([from, j]);
    from = j + 1;
  }
  return added;
}
