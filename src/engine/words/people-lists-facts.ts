/** What a text says of each person it names: age, origin, status, charge, place, in its own words. */
import type { Segmented, Span } from '../types.ts';
import type { NamedHere } from './people-lists.ts';
import type { NameList } from './people-lists-rows.ts';
import {
  ageInRow,
  apposed,
  chargeAfter,
  placesIn,
  statusesAfter,
  statusBefore,
  statusOfList,
  type Said,
} from './people-lists-words.ts';

/** `said`: what a row says, in a list that does not tell of charges. */
export type FactKind = 'age' | 'origin' | 'status' | 'charge' | 'place' | 'said';

/** Words of a text that say it. */
export interface PersonFact extends Span {
  readonly witness: string;
  /** Index of the person. */
  readonly person: number;
  readonly kind: FactKind;
  /** `list`: the sentence that leads in to the list says it of all its rows. */
  readonly from: 'row' | 'list' | 'text';
}

/** Lists first, then running text, each in text order. */
export function factsIn(
  text: Segmented,
  named: readonly NamedHere[],
  lists: readonly NameList[],
): readonly PersonFact[] {
  return [...lists.flatMap((list) => ofList(text, list)), ...ofRunningText(text, named)];
}

function ofList({ id, text }: Segmented, { rows, leadIn }: NameList): readonly PersonFact[] {
  const statuses = leadIn ? statusOfList(text, leadIn) : [];
  return rows.flatMap(({ person, start, end, name }) => {
    const age = ageInRow(text, name.end, end);
    const label = withoutEdges(text, start, name.start);
    const says = withoutEdges(text, age?.end ?? name.end, end);
    const inRow: Said[] = [
      ...(age ? [{ ...age, kind: 'age' as const }] : []),
      ...(says ? [{ ...says, kind: statuses.length > 0 ? ('charge' as const) : ('said' as const) }] : []),
      ...(label ? [{ ...label, kind: 'place' as const }] : []),
    ];
    return [
      ...inRow.map((said) => ({ ...said, witness: id, person, from: 'row' as const })),
      ...statuses.map((said) => ({ ...said, witness: id, person, from: 'list' as const })),
    ];
  });
}

/** Without bullets, dashes, stops and space at its ends; null where no letter is left. */
function withoutEdges(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  while (end > start && !/[\p{L}\p{N})]/u.test(text.charAt(end - 1))) end--;
  return start < end && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : null;
}

/** Mentions that "and" or a comma joins have what follows in common. */
interface Group extends Span {
  readonly persons: readonly number[];
}

function ofRunningText({ id, text, blocks, sentences }: Segmented, named: readonly NamedHere[]): readonly PersonFact[] {
  const facts: PersonFact[] = [];
  const rows = new Set(named.flatMap(({ row }) => (row ? [row.start] : [])));
  let [block, next] = [-1, 0];
  let current: Group | null = null;
  for (const sentence of sentences) {
    let moved = false;
    while ((blocks[block]?.end ?? 0) < sentence.end && block < blocks.length) [block, moved] = [block + 1, true];
    if (moved) current = null;
    while ((named[next]?.start ?? Infinity) < sentence.start) next++;
    if (rows.has(blocks[block]?.start ?? -1)) continue;
    const here: NamedHere[] = [];
    for (; (named[next]?.end ?? Infinity) <= sentence.end; next++) here.push(named[next] as NamedHere);
    const groups: readonly Group[] = here.length > 0 ? grouped(text, here) : byPronoun(text, sentence, current);
    groups.forEach((group, i) => {
      const tail = { start: group.end, end: groups[i + 1]?.start ?? sentence.end };
      const head = { start: groups[i - 1]?.end ?? sentence.start, end: group.start };
      for (const person of group.persons)
        facts.push(
          ...saidOf(text, head, tail).map((said) => ({ ...said, witness: id, person, from: 'text' as const })),
        );
    });
    current = groups.at(-1) ?? current;
  }
  return facts;
}

function grouped(text: string, here: readonly NamedHere[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { start, end, person } of here) {
    const last = groups.at(-1);
    if (last && /^(?:,|,?\s+and)\s+$/u.test(text.slice(last.end, start)))
      groups.splice(-1, 1, { start: last.start, end, persons: [...new Set([...last.persons, person])] });
    else groups.push({ start, end, persons: [person] });
  }
  return groups;
}

/** "In 2018, he was convicted": the person of the sentence before, in the same paragraph, where it is one. */
function byPronoun(text: string, { start, end }: Span, current: Group | null): readonly Group[] {
  if (current?.persons.length !== 1) return [];
  const opening = /^["“]?(?:In\s[^,.]{1,30},\s)?(?:he|she)\b/iu.exec(text.slice(start, end));
  return opening ? [{ start, end: start + opening[0].length, persons: current.persons }] : [];
}

/** What stands before and behind a name of a sentence. */
function saidOf(text: string, head: Span, tail: Span): readonly Said[] {
  const before = statusBefore(text, head);
  const statuses = [...(before ? [before] : []), ...statusesAfter(text, tail)];
  const charges = statuses.flatMap((status, i) => {
    const from = Math.max(status.end, tail.start);
    const charge = chargeAfter(text, status, { start: from, end: statuses[i + 1]?.start ?? tail.end });
    return charge ? [charge] : [];
  });
  const first = statuses[0];
  // "who lives in Oslo and was charged in Bergen": only what follows the status is its place.
  const places = first ? placesIn(text, { start: Math.max(first.start, tail.start), end: tail.end }) : [];
  return [...apposed(text, tail), ...statuses, ...charges, ...places];
}
