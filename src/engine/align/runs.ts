/**
 * Runs: the longest stretches of equal words that two witnesses share, in any order.
 *
 * Every sequence of K words is a seed. Equal seeds on one diagonal (the same distance between
 * their places) merge into a run. No seed is too frequent to count: the sentence that everyone
 * printed is the one we look for.
 */
import type { Frame, Side } from './frame.ts';

/** Words `a .. a + length` of side `left` equal words `b .. b + length` of side `right`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Shared words in a row that start a run. 5 lost a true copy in the bundled texts, 3 gives three times the work for none. */
const K = 4;

/** Above this many pairs of one seed's places in two witnesses, its n-th place pairs with the n-th only. */
const MOST_PLACES = 64;

/** Calls `found` for each pair of sides (left before right) that share runs, in order. */
export function findRuns(frame: Frame, found: (left: number, right: number, runs: Run[]) => void): void {
  const seeds = indexSeeds(frame.sides);
  frame.sides.forEach((side, left) => {
    const byRight = new Map<number, RunBuilder>();
    for (let a = 0; a + K <= side.words.length; a++) {
      for (const { right, b } of seeds.placesAfter(left, a)) {
        let builder = byRight.get(right);
        if (!builder) byRight.set(right, (builder = new RunBuilder()));
        builder.add(a, b);
      }
    }
    for (const right of [...byRight.keys()].sort((x, y) => x - y)) {
      found(left, right, (byRight.get(right) as RunBuilder).runs());
    }
  });
}

/** Merges seeds into runs. Seeds come in order of `a`, so a run stays open while its diagonal goes on. */
class RunBuilder {
  readonly #open = new Map<number, { a: number; b: number; length: number }>();
  readonly #closed: Run[] = [];

  add(a: number, b: number): void {
    const run = this.#open.get(a - b);
    if (run && a <= run.a + run.length - K + 1) run.length = a + K - run.a;
    else {
      if (run) this.#closed.push(run);
      this.#open.set(a - b, { a, b, length: K });
    }
  }

  runs(): Run[] {
    return [...this.#closed, ...this.#open.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  }
}

interface SeedIndex {
  /** Places in later sides of the seed that begins at word `a` of side `left`. */
  placesAfter(left: number, a: number): { right: number; b: number }[];
}

/**
 * All seeds of all sides, sorted by hash and then by place. Hash and place share one double
 * (30 + 23 bits), so that a numeric sort of one typed array does the grouping; 2^23 words is
 * a corpus of 8,000 articles.
 */
function indexSeeds(sides: readonly Side[]): SeedIndex {
  const starts = offsets(sides);
  const total = starts.at(-1) as number;
  if (total > PLACES) throw new RangeError(`${total} words in one alignment (limit ${PLACES})`);
  const keys = new Float64Array(total);
  sides.forEach(({ words }, s) => {
    for (let i = 0; i < words.length; i++)
      keys[(starts[s] as number) + i] = seedHash(words, i) * PLACES + (starts[s] as number) + i;
  });
  keys.sort();
  const rank = new Int32Array(total);
  keys.forEach((key, r) => (rank[key % PLACES] = r));
  const sideOf = new Int32Array(total);
  sides.forEach((_, s) => sideOf.fill(s, starts[s], starts[s + 1]));

  const hashAt = (r: number) => Math.floor((keys[r] as number) / PLACES);
  return {
    placesAfter(left, a) {
      const place = (starts[left] as number) + a;
      const r = rank[place] as number;
      const hash = hashAt(r);
      let first = r;
      while (first > 0 && hashAt(first - 1) === hash && sideOf[(keys[first - 1] as number) % PLACES] === left) first--;
      let end = r + 1;
      while (end < total && hashAt(end) === hash && sideOf[(keys[end] as number) % PLACES] === left) end++;
      const here = end - first;
      const found: { right: number; b: number }[] = [];
      for (let from = end; from < total && hashAt(from) === hash;) {
        const right = sideOf[(keys[from] as number) % PLACES] as number;
        let to = from + 1;
        while (to < total && hashAt(to) === hash && sideOf[(keys[to] as number) % PLACES] === right) to++;
        const [low, high] = here * (to - from) <= MOST_PLACES ? [from, to] : [from + r - first, from + r - first + 1];
        for (let at = low; at < Math.min(high, to); at++) {
          const b = ((keys[at] as number) % PLACES) - (starts[right] as number);
          if (isSeed(sides[left] as Side, a, sides[right] as Side, b)) found.push({ right, b });
        }
        from = to;
      }
      return found;
    },
  };
}

const PLACES = 2 ** 23;

function offsets(sides: readonly Side[]): number[] {
  const starts = [0];
  for (const { words } of sides) starts.push((starts.at(-1) as number) + words.length);
  return starts;
}

/** 30 bits over K word numbers; a seed that would run past the end gets a hash of its own that nothing verifies. */
function seedHash(words: Int32Array, at: number): number {
  let hash = 0x9e3779b1;
  for (let i = at; i < at + K; i++) hash = Math.imul(hash ^ (words[i] ?? -1), 0x85ebca6b) ^ (hash >>> 13);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** A hash may lie; the words do not. */
function isSeed(left: Side, a: number, right: Side, b: number): boolean {
  if (a + K > left.words.length || b + K > right.words.length) return false;
  for (let i = 0; i < K; i++) if (left.words[a + i] !== right.words[b + i]) return false;
  return true;
}
