/** The names that the list items of one text open with, sentence by sentence. */
import type { Unit } from '../../text/units.ts';
import type { Segmented } from '../../types.ts';
import { entryName, isInverted, openingOf, type EntryName, type Opening } from './entry-name.ts';

/** By first token of the sentence, for each sentence of a list item that opens with a name. */
export type NamedItems = ReadonlyMap<number, EntryName>;

export function namedItems(witness: Segmented, units: readonly Unit[]): NamedItems {
  const openings = new Map<number, Opening>();
  units.forEach(({ sentence, role, from, to }, i) => {
    if (role !== 'list-item' || units[i - 1]?.sentence === sentence) return;
    let end = to;
    for (let next = i + 1; units[next]?.sentence === sentence; next++) end = units[next]?.to ?? end;
    const opening = openingOf(witness, from, end);
    if (opening) openings.set(from, opening);
  });
  const inverted = isInverted(witness, [...openings.values()]);
  const names = new Map<number, EntryName>();
  for (const [from, opening] of openings) {
    const name = entryName(witness, opening, inverted);
    if (name) names.set(from, name);
  }
  return names;
}
