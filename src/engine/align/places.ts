/** Places: the stretches of each side that links end at, numbered, and found again by where they lie. */
import type { Span } from '../types.ts';

/** A stretch of one side. */
export interface Place extends Span {
  readonly side: number;
}

/** Two stretches of one side are the same place when one covers more than half of the shorter. */
const SAME_PLACE = 0.5;

/** Characters a shelf spans; most places lie on one or two. */
const SHELF = 256;

export class Places {
  readonly #places: Place[] = [];
  /** For each side, the numbers of the places on each stretch of SHELF characters. */
  readonly #shelves: (number[] | undefined)[][] = [];

  at(number: number): Place {
    return this.#places[number] as Place;
  }

  /** The place that `span` is, known or new. A known one grows to hold it. */
  grown(side: number, span: Span): number {
    return this.#grow(this.#same(side, span), side, span);
  }

  /** The place that holds most of `span`, grown to hold it all where no other place has a part of it; else a new one. */
  whole(side: number, span: Span): number {
    const places = this.over(side, span);
    const held = places.map((number) => sharedBy(this.at(number), span));
    return places.length > 1 ? (places[indexOfMost(held)] as number) : this.#grow(places[0], side, span);
  }

  /**
   * Where most of `words`, which lie in `span`, stand: a place as it is, or a new one of what no place has of `span`.
   * So one sentence can hold several passages, and no word is in two.
   */
  settled(side: number, span: Span, words: readonly Span[]): number {
    const places = this.over(side, span);
    const held = places.map((number) => wordsIn(this.at(number), words));
    const free = freeStretches(
      span,
      places.map((number) => this.at(number)),
    );
    const best = free[indexOfMost(free.map((stretch) => wordsIn(stretch, words)))];
    const most = indexOfMost(held);
    if (best && wordsIn(best, words) > (held[most] ?? 0)) return this.#add(side, best);
    return places[most] ?? this.#add(side, span);
  }

  /** Places that share a character with `span`, the first known first. */
  over(side: number, { start, end }: Span): number[] {
    const shelves = this.#shelves[side] ?? [];
    const found: number[] = [];
    for (let shelf = Math.floor(start / SHELF); shelf <= Math.floor((end - 1) / SHELF); shelf++) {
      for (const number of shelves[shelf] ?? []) {
        const place = this.at(number);
        if (place.start < end && place.end > start && !found.includes(number)) found.push(number);
      }
    }
    return found.length > 1 ? found.sort((x, y) => x - y) : found;
  }

  #same(side: number, span: Span): number | undefined {
    return this.over(side, span).find((number) => isSamePlace(this.at(number), span));
  }

  #grow(found: number | undefined, side: number, span: Span): number {
    if (found === undefined) return this.#add(side, span);
    const { start, end } = this.at(found);
    this.#places[found] = { side, start: Math.min(start, span.start), end: Math.max(end, span.end) };
    this.#shelve(found);
    return found;
  }

  #add(side: number, { start, end }: Span): number {
    const number = this.#places.push({ side, start, end }) - 1;
    this.#shelve(number);
    return number;
  }

  #shelve(number: number): void {
    const { side, start, end } = this.at(number);
    const shelves = (this.#shelves[side] ??= []);
    for (let shelf = Math.floor(start / SHELF); shelf <= Math.floor((end - 1) / SHELF); shelf++) {
      const known = shelves[shelf];
      if (!known) shelves[shelf] = [number];
      else if (!known.includes(number)) known.push(number);
    }
  }
}

export function byPlace(x: Place, y: Place): number {
  return x.side - y.side || x.start - y.start || x.end - y.end;
}

function isSamePlace(place: Place, span: Span): boolean {
  return sharedBy(place, span) > SAME_PLACE * Math.min(place.end - place.start, span.end - span.start);
}

function sharedBy(place: Place, span: Span): number {
  return Math.min(place.end, span.end) - Math.max(place.start, span.start);
}

function wordsIn({ start, end }: Span, words: readonly Span[]): number {
  return words.filter((word) => word.start >= start && word.end <= end).length;
}

/** What `places` leave of `span`, in order. */
function freeStretches(span: Span, places: readonly Place[]): Span[] {
  const free: Span[] = [];
  let start = span.start;
  for (const place of places.toSorted(byPlace)) {
    if (place.start > start) free.push({ start, end: Math.min(place.start, span.end) });
    start = Math.max(start, place.end);
  }
  if (start < span.end) free.push({ start, end: span.end });
  return free;
}

/** The first on a tie; 0 of none. */
function indexOfMost(counts: readonly number[]): number {
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
