/**
 * Passages of any number of witnesses from links of two.
 *
 * Links are taken strongest first: copies by their evidence, then list entries, which a name holds together, then
 * paraphrases by their score. One may join two passages
 * only if at least half of all the pairs between them are linked (average link): a chain A~B~C~D, where A and D have
 * nothing in common, is no passage. A pair that is merely possible holds as well as a linked one. A witness has one
 * reading at a passage; a second is a repeat.
 */
import type { Reading, Span } from '../types.ts';
import type { Entry } from './entries/find-entries.ts';
import type { EntryGroup } from './entries/link-entries.ts';
import type { Report } from './frame.ts';
import type { CopyLink } from './links.ts';
import type { ParaphraseLink, Support } from './paraphrase/link-pair.ts';
import { byPlace, Places, type Place } from './places.ts';

/** What links two readings directly. */
export type Evidence = CopyLink | ParaphraseLink;

export interface Cluster {
  /** At most one a side, in order of sides. */
  readonly members: readonly Place[];
  readonly repeats: readonly Place[];
  /** What links two of its sides, by pairKey; none where only the passage does. */
  readonly evidence: ReadonlyMap<number, Evidence>;
  /** The list entries its members are, by side. */
  readonly entries: ReadonlyMap<number, Grouped>;
}

/** A list entry, and the number of its group: entries of one group are linked, all with all. */
export interface Grouped {
  readonly entry: Entry;
  readonly group: number;
}

/** Links between two reports: some ten milliseconds of work. */
const REPORTED = 4096;

/** Average link: at least this share of the pairs between two clusters must be linked. */
export const LINKED_SHARE = 0.5;

/**
 * Gathers links into clusters, in order of first member. `support`: pairs that may hold a passage together. Stage
 * reported: gather, in links looked at.
 */
export function cluster(
  copies: readonly CopyLink[],
  paraphrases: readonly ParaphraseLink[] = [],
  support: readonly Support[] = [],
  entries: readonly EntryGroup[] = [],
  report?: Report,
): Cluster[] {
  const groups = new Groups();
  const total = 2 * copies.length + 3 * paraphrases.length + support.length;
  let done = 0;
  const tick = () => {
    if (done++ % REPORTED === 0) report?.({ stage: 'gather', done: done - 1, total });
  };
  const strongest = copies.toSorted((x, y) => y.bits - x.bits || y.words - x.words || byEnds(x, y));
  for (const link of strongest) {
    tick();
    const [x, y] = [groups.places.grown(link.left, link.a), groups.places.grown(link.right, link.b)];
    if (link.repeat) groups.repeat(x, y);
    else groups.link(x, y, link);
  }
  const listed = entries.map((found, group) => groups.list(found, group));
  const likeliest = paraphrases.toSorted((x, y) => y.score - x.score || byEnds(x, y));
  const settled = likeliest.map((link) => {
    tick();
    const [a, b] = [link.words.map((word) => word.a), link.words.map((word) => word.b)];
    const [x, y] = [groups.places.settled(link.left, link.a, a), groups.places.settled(link.right, link.b, b)];
    groups.link(x, y, link);
    return [x, y] as const;
  });
  for (const { left, right, a, b } of support) {
    tick();
    for (const x of groups.places.over(left, a)) for (const y of groups.places.over(right, b)) groups.support(x, y);
  }
  for (const { left, right, a, b, repeat } of strongest) {
    tick();
    if (!repeat) groups.join(groups.places.grown(left, a), groups.places.grown(right, b));
  }
  for (const [first, ...others] of listed) for (const other of others) groups.join(first as number, other);
  // Passages that two links speak for come before those that hang on one.
  for (const least of [2, 1]) {
    for (const [x, y] of settled) {
      tick();
      groups.join(x, y, least);
    }
  }
  return groups.clusters();
}

function byEnds(x: Evidence, y: Evidence): number {
  return x.left - y.left || x.right - y.right || x.a.start - y.a.start || x.b.start - y.b.start;
}

/** Places that are one passage so far, and their sides. */
interface Group {
  readonly members: number[];
  readonly sides: Set<number>;
}

/** Places, their links, and which group each is in. */
class Groups {
  readonly places = new Places();
  readonly #links = new Relation<Evidence>();
  readonly #support = new Relation<true>();
  readonly #again = new Relation<true>();
  readonly #groupOf = new Map<number, Group>();
  readonly #entryAt = new Map<number, Grouped>();

  link(x: number, y: number, evidence: Evidence): void {
    this.#links.add(x, y, evidence);
  }

  /** The places of a group's members. They are linked, all with all. */
  list({ members, again }: EntryGroup, group: number): number[] {
    const places = new Map<number, number>();
    for (const entry of members) {
      const place = this.places.whole(entry.side, entry.span);
      if (!this.#entryAt.has(place)) this.#entryAt.set(place, { entry, group });
      places.set(entry.side, place);
    }
    for (const { side, span } of again) this.repeat(places.get(side) as number, this.places.whole(side, span));
    return [...places.values()];
  }

  /** Holds a passage together, but makes none. */
  support(x: number, y: number): void {
    this.#support.add(x, y, true);
  }

  /** One of the places holds the words of the other again. */
  repeat(x: number, y: number): void {
    this.#again.add(x, y, true);
  }

  /** Joins the groups of two linked places if average link allows and no side comes twice; with `least` linked pairs, if there are more than one. */
  join(x: number, y: number, least = 1): void {
    const [left, right] = [this.#group(x), this.#group(y)];
    if (left === right) return;
    for (const side of right.sides) if (left.sides.has(side)) return;
    const all = left.members.length * right.members.length;
    if (!this.#areLinked(left, right, Math.max(LINKED_SHARE * all, Math.min(least, all)))) return;
    for (const at of right.members) {
      left.members.push(at);
      this.#groupOf.set(at, left);
    }
    for (const side of right.sides) left.sides.add(side);
  }

  clusters(): Cluster[] {
    const clusters: Cluster[] = [];
    for (const group of new Set(this.#groupOf.values())) {
      const { members } = group;
      if (members.length < 2) continue;
      const repeats = new Set<number>();
      for (const at of members) {
        for (const [to, link] of this.#links.of(at)) if ('repeat' in link && this.#isRepeat(to)) repeats.add(to);
        for (const [to] of this.#again.of(at)) if (this.#isRepeat(to)) repeats.add(to);
      }
      clusters.push({
        members: this.#sorted(members),
        repeats: this.#sorted([...repeats]),
        evidence: this.#evidence(group),
        entries: this.#entries(members),
      });
    }
    return clusters.sort((x, y) => byPlace(x.members[0] as Place, y.members[0] as Place));
  }

  /** Whether at least `needed` pairs between two groups are linked. */
  #areLinked(left: Group, right: Group, needed: number): boolean {
    let linked = 0;
    for (const at of left.members) {
      for (const to of right.members) if (this.#isLinked(at, to) && ++linked >= needed) return true;
    }
    return false;
  }

  #isLinked(x: number, y: number): boolean {
    if (this.#links.get(x, y) ?? this.#support.get(x, y)) return true;
    const group = this.#entryAt.get(x)?.group;
    return group !== undefined && group === this.#entryAt.get(y)?.group;
  }

  #group(place: number): Group {
    let group = this.#groupOf.get(place);
    if (!group) {
      group = { members: [place], sides: new Set([this.places.at(place).side]) };
      this.#groupOf.set(place, group);
    }
    return group;
  }

  /** In no group, yet linked to one: the same words again. */
  #isRepeat(place: number): boolean {
    return this.#group(place).members.length < 2;
  }

  #sorted(places: readonly number[]): Place[] {
    return places.map((at) => this.places.at(at)).sort(byPlace);
  }

  #entries(members: readonly number[]): ReadonlyMap<number, Grouped> {
    const entries = new Map<number, Grouped>();
    for (const at of members) {
      const found = this.#entryAt.get(at);
      if (found) entries.set(found.entry.side, found);
    }
    return entries;
  }

  #evidence(group: Group): ReadonlyMap<number, Evidence> {
    const evidence = new Map<number, Evidence>();
    for (const at of group.members) {
      for (const [to, link] of this.#links.of(at)) {
        const [left, right] = [this.places.at(at).side, this.places.at(to).side];
        if (left < right && this.#groupOf.get(to) === group) evidence.set(pairKey(left, right), link);
      }
    }
    return evidence;
  }
}

/** A symmetric relation of numbered things; what is said first of two stays. */
class Relation<T> {
  readonly #of = new Map<number, Map<number, T>>();

  add(x: number, y: number, value: T): void {
    if (this.get(x, y) !== undefined) return;
    this.#put(x, y, value);
    this.#put(y, x, value);
  }

  get(x: number, y: number): T | undefined {
    return this.#of.get(x)?.get(y);
  }

  of(x: number): Iterable<[number, T]> {
    return this.#of.get(x) ?? [];
  }

  #put(x: number, y: number, value: T): void {
    const known = this.#of.get(x);
    if (known) known.set(y, value);
    else this.#of.set(x, new Map([[y, value]]));
  }
}

/** Key of an unordered pair of sides. */
export function pairKey(left: number, right: number): number {
  return left < right ? left * 2 ** 20 + right : right * 2 ** 20 + left;
}

/** Readings of places. */
export function toReadings(places: readonly Place[], ids: readonly string[]): Reading[] {
  return places.map(({ side, start, end }) => ({ witness: ids[side] as string, start, end }));
}

/** Which pairs of stretches some passage holds together. */
export class Together {
  readonly #clusterOf = new Map<number, { readonly place: Place; readonly cluster: number }[]>();

  constructor(clusters: readonly Cluster[]) {
    clusters.forEach(({ members }, cluster) => {
      for (const place of members) {
        const known = this.#clusterOf.get(place.side);
        if (known) known.push({ place, cluster });
        else this.#clusterOf.set(place.side, [{ place, cluster }]);
      }
    });
  }

  holds({ left, right, a, b }: Support): boolean {
    const there = new Set(this.#at(right, b));
    return this.#at(left, a).some((cluster) => there.has(cluster));
  }

  #at(side: number, { start, end }: Span): number[] {
    const here = this.#clusterOf.get(side) ?? [];
    return here.filter(({ place }) => place.start < end && place.end > start).map(({ cluster }) => cluster);
  }
}
