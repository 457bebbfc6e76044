/**
 * Passages of any number of witnesses from links of two.
 *
 * Links are taken strongest first. One may join two passages only if at least half of all the
 * pairs between them are linked (average link): a chain A~B~C~D, where A and D have nothing in
 * common, is no passage. A witness has one reading at a passage; a second is a repeat.
 */
import type { Reading, Span } from '../types.ts';
import type { CopyLink } from './links.ts';

/** A stretch of one side that links end at. */
interface Place extends Span {
  readonly side: number;
}

export interface Cluster {
  /** At most one a side, in order of sides. */
  readonly members: readonly Place[];
  readonly repeats: readonly Place[];
  /** Rules of the links between two of its sides, by `left * sides + right`. */
  readonly rules: ReadonlyMap<number, CopyLink['rule']>;
}

/** Two stretches of one side are the same place when one covers more than half of the shorter. */
const SAME_PLACE = 0.5;

/** Average link: at least this share of the pairs between two clusters must be linked. */
const LINKED_SHARE = 0.5;

/** Gathers links into clusters, in order of first member. */
export function cluster(links: readonly CopyLink[]): Cluster[] {
  const sorted = links.toSorted(
    (x, y) =>
      y.bits - x.bits ||
      y.words - x.words ||
      x.left - y.left ||
      x.right - y.right ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start,
  );
  const groups = new Groups();
  for (const link of sorted) {
    const [x, y] = [groups.place(link.left, link.a), groups.place(link.right, link.b)];
    if (link.repeat) groups.repeat(x, y);
    else groups.link(x, y, link.rule);
  }
  for (const { left, right, a, b, repeat } of sorted) {
    if (!repeat) groups.join(groups.place(left, a), groups.place(right, b));
  }
  return groups.clusters();
}

/** Places as numbers, their links, and which group each is in. */
class Groups {
  readonly #places: Place[] = [];
  readonly #bySide = new Map<number, number[]>();
  readonly #links: Map<number, CopyLink['rule']>[] = [];
  readonly #again: Set<number>[] = [];
  readonly #groupOf: number[] = [];
  readonly #members: number[][] = [];

  /** The place that `span` is, known or new. A known one grows to hold it. */
  place(side: number, span: Span): number {
    const known = this.#bySide.get(side) ?? [];
    const found = known.find((at) => isSamePlace(this.#places[at] as Place, span));
    if (found === undefined) {
      const at = this.#places.push({ side, start: span.start, end: span.end }) - 1;
      this.#bySide.set(side, [...known, at]);
      this.#links.push(new Map());
      this.#again.push(new Set());
      this.#groupOf.push(at);
      this.#members.push([at]);
      return at;
    }
    const { start, end } = this.#places[found] as Place;
    this.#places[found] = { side, start: Math.min(start, span.start), end: Math.max(end, span.end) };
    return found;
  }

  link(x: number, y: number, rule: CopyLink['rule']): void {
    if (!this.#links[x]?.has(y)) this.#links[x]?.set(y, rule);
    if (!this.#links[y]?.has(x)) this.#links[y]?.set(x, rule);
  }

  /** One of the places holds the words of the other again. */
  repeat(x: number, y: number): void {
    this.#again[x]?.add(y);
    this.#again[y]?.add(x);
  }

  /** Joins the groups of two linked places if average link allows and no side comes twice. */
  join(x: number, y: number): void {
    const [p, q] = [this.#groupOf[x] as number, this.#groupOf[y] as number];
    if (p === q) return;
    const [left, right] = [this.#members[p] as number[], this.#members[q] as number[]];
    const sides = new Set(left.map((at) => this.#places[at]?.side));
    if (right.some((at) => sides.has(this.#places[at]?.side))) return;
    let linked = 0;
    for (const at of left) for (const to of right) if (this.#links[at]?.has(to)) linked++;
    if (linked < LINKED_SHARE * left.length * right.length) return;
    left.push(...right);
    for (const at of right) this.#groupOf[at] = p;
    this.#members[q] = [];
  }

  clusters(): Cluster[] {
    const clusters: Cluster[] = [];
    for (const members of this.#members) {
      if (members.length < 2) continue;
      const repeats = new Set<number>();
      for (const at of members) {
        for (const to of [...(this.#links[at]?.keys() ?? []), ...(this.#again[at] ?? [])]) {
          if (this.#isRepeat(to, members)) repeats.add(to);
        }
      }
      clusters.push({
        members: this.#sorted(members),
        repeats: this.#sorted([...repeats]),
        rules: this.#rules(members),
      });
    }
    return clusters.sort((x, y) => byPlace(x.members[0] as Place, y.members[0] as Place));
  }

  /** Outside the group and every other one, yet linked to it: the same words again. */
  #isRepeat(at: number, members: readonly number[]): boolean {
    return !members.includes(at) && (this.#members[this.#groupOf[at] as number]?.length ?? 0) < 2;
  }

  #sorted(places: readonly number[]): Place[] {
    return places.map((at) => this.#places[at] as Place).sort(byPlace);
  }

  #rules(members: readonly number[]): ReadonlyMap<number, CopyLink['rule']> {
    const rules = new Map<number, CopyLink['rule']>();
    for (const at of members) {
      for (const [to, rule] of this.#links[at] ?? []) {
        const [left, right] = [this.#places[at]?.side ?? 0, this.#places[to]?.side ?? 0];
        if (left < right && members.includes(to)) rules.set(pairKey(left, right), rule);
      }
    }
    return rules;
  }
}

/** Key of an unordered pair of sides. */
export function pairKey(left: number, right: number): number {
  return left < right ? left * 2 ** 20 + right : right * 2 ** 20 + left;
}

function isSamePlace(place: Place, span: Span): boolean {
  const shared = Math.min(place.end, span.end) - Math.max(place.start, span.start);
  return shared > SAME_PLACE * Math.min(place.end - place.start, span.end - span.start);
}

function byPlace(x: Place, y: Place): number {
  return x.side - y.side || x.start - y.start || x.end - y.end;
}

/** Readings of places. */
export function toReadings(places: readonly Place[], ids: readonly string[]): Reading[] {
  return places.map(({ side, start, end }) => ({ witness: ids[side] as string, start, end }));
}
