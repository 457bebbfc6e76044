/**
 * Links between list entries: the same person, and the same said of that person. A text may name a person twice, with
 * one charge each; then each entry meets the one that says most of the same, and what is left over is a repeat.
 */
import type { Side } from '../frame.ts';
import { findEntries, type Entry } from './find-entries.ts';
import { peopleOf } from './people.ts';
import { saidAlike, type SaidAlike } from './said.ts';

/** One entry of two lists or more. */
export interface EntryGroup {
  /** At most one a side, by side; two or more. */
  readonly members: readonly Entry[];
  /** Other entries about the person in the lists of its members, which meet no entry elsewhere. */
  readonly again: readonly Entry[];
}

export interface EntryLinks {
  readonly groups: readonly EntryGroup[];
  readonly alike: (x: Entry, y: Entry) => SaidAlike;
  /** Entries of all texts, and those about somebody their own text has an entry about before. */
  readonly counts: Readonly<Record<'entries' | 'entriesAgain', number>>;
}

/** Links the entries of all sides, in order of first member. */
export function linkEntries(sides: readonly Side[]): EntryLinks {
  const entries = sides.flatMap(findEntries);
  const alike = saidAlike(entries);
  const people = peopleOf(entries);
  const groups = people.flatMap((person) => groupsOf(person, alike)).sort(byFirstMember);
  const distinct = people.reduce((sum, person) => sum + new Set(person.map(({ side }) => side)).size, 0);
  return { groups, alike, counts: { entries: entries.length, entriesAgain: entries.length - distinct } };
}

/** Entries with the same words about one person, one a side; the n-th of a side is in the n-th slot of these words. */
interface Slot {
  readonly said: string;
  readonly entries: Entry[];
}

/** Above this many different things said of one person, only the commonest are compared with all others. */
const MOST_COMPARED = 64;

function groupsOf(person: readonly Entry[], alike: EntryLinks['alike']): EntryGroup[] {
  const groups = join(slotsOf(person), alike).map((slots) =>
    slots.flatMap(({ entries }) => entries).sort((x, y) => x.side - y.side),
  );
  const linked = groups.filter((members) => members.length > 1).map((members) => ({ members, again: [] as Entry[] }));
  // A repeat belongs to the first group that its side has a member of.
  const firstOf = new Map<number, Entry[]>();
  for (const { members, again } of linked) {
    for (const { side } of members) if (!firstOf.has(side)) firstOf.set(side, again);
  }
  for (const [alone, other] of groups) if (alone && !other) firstOf.get(alone.side)?.push(alone);
  return linked;
}

/** Largest first, then by what is said. */
function slotsOf(person: readonly Entry[]): Slot[] {
  const bySaid = new Map<string, Slot[]>();
  const seen = new Map<string, number>();
  for (const entry of person) {
    const said = `${entry.said.join(' ')}|${entry.figures.join(' ')}`;
    const nth = seen.get(`${entry.side} ${said}`) ?? 0;
    seen.set(`${entry.side} ${said}`, nth + 1);
    const slots = bySaid.get(said) ?? [];
    bySaid.set(said, slots);
    const slot = slots[nth];
    if (slot) slot.entries.push(entry);
    else slots.push({ said, entries: [entry] });
  }
  return [...bySaid.keys()]
    .sort()
    .flatMap((said) => bySaid.get(said) ?? [])
    .sort((x, y) => y.entries.length - x.entries.length);
}

/** Joins slots, most alike first, where at least half of the pairs say enough of the same and no side comes twice. */
function join(slots: readonly Slot[], alike: EntryLinks['alike']): Slot[][] {
  const pairs = likelyPairs(slots, alike);
  const isEnough = new Set(pairs.map(({ x, y }) => x * slots.length + y));
  const groups = slots.map((_, n) => [n]);
  const groupOf = groups.map((group) => group);
  const sidesOf = (group: readonly number[]) => group.flatMap((n) => (slots[n]?.entries ?? []).map(({ side }) => side));
  for (const { x, y } of pairs) {
    const [left, right] = [groupOf[x] as number[], groupOf[y] as number[]];
    const taken = new Set(sidesOf(left));
    if (left === right || sidesOf(right).some((side) => taken.has(side))) continue;
    const linked = left.flatMap((n) =>
      right.filter((m) => isEnough.has(Math.min(n, m) * slots.length + Math.max(n, m))),
    );
    if (2 * linked.length < left.length * right.length) continue;
    left.push(...right);
    for (const n of right) groupOf[n] = left;
  }
  return [...new Set(groupOf)].map((group) => group.map((n) => slots[n] as Slot));
}

function likelyPairs(slots: readonly Slot[], alike: EntryLinks['alike']): { x: number; y: number; overlap: number }[] {
  const pairs: { x: number; y: number; overlap: number }[] = [];
  slots.slice(0, MOST_COMPARED).forEach((left, x) => {
    for (let y = x + 1; y < slots.length; y++) {
      const right = slots[y] as Slot;
      // The sides of a later slot of the same words are all in an earlier one.
      if (left.said === right.said) continue;
      const { enough, overlap } = alike(left.entries[0] as Entry, right.entries[0] as Entry);
      if (enough) pairs.push({ x, y, overlap: overlap ?? 0 });
    }
  });
  return pairs.sort((p, q) => q.overlap - p.overlap || p.x - q.x || p.y - q.y);
}

function byFirstMember({ members: [x] }: EntryGroup, { members: [y] }: EntryGroup): number {
  return (x?.side ?? 0) - (y?.side ?? 0) || (x?.span.start ?? 0) - (y?.span.start ?? 0);
}
