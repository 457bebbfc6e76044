/**
 * Runs: the longest stretches of equal words that two witnesses share, in any order.
 *
 * Every few words in a row are a seed (see seeds.ts). Equal seeds on one diagonal (the same distance between their
 * places) merge into a run. No seed is too frequent to count: the sentence that everyone printed
 * is the one we look for.
 */
import type { Frame } from './frame.ts';
import { indexSeeds } from './seeds.ts';

/** Words `a .. a + length` of side `left` equal words `b .. b + length` of side `right`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Calls `found` for each pair of sides (left before right) that share runs, in order; counts what it saw. Pairs of two
 * `known` sides are passed over.
 */
export function findRuns(
  frame: Frame,
  found: (left: number, right: number, runs: readonly Run[]) => void,
  known?: Uint8Array,
): { seeds: number; runs: number } {
  const index = indexSeeds(frame);
  const counts = { seeds: 0, runs: 0 };
  // Places `a`, `b` of one seed after another, for each side on the right.
  const seeds = frame.sides.map((): number[] => []);
  frame.sides.forEach((side, left) => {
    for (let a = 0; a + index.k <= side.words.length; a++) {
      index.eachPlaceAfter(left, a, (right, b) => {
        if (!known?.[left] || !known[right]) (seeds[right] as number[]).push(a, b);
      });
    }
    for (let right = left + 1; right < seeds.length; right++) {
      const here = seeds[right] as number[];
      if (here.length === 0) continue;
      const runs = mergeSeeds(here, index.k);
      counts.seeds += here.length / 2;
      counts.runs += runs.length;
      here.length = 0;
      found(left, right, runs);
    }
  });
  return counts;
}

/** Merges seeds of `k` words, given as places `a`, `b` in order of `a`, into runs, in order of `a`, then `b`. */
function mergeSeeds(seeds: readonly number[], k: number): readonly Run[] {
  const runs: { a: number; b: number; length: number }[] = [];
  const open = new Map<number, { a: number; length: number }>();
  for (let i = 0; i < seeds.length; i += 2) {
    const [a, b] = [seeds[i] as number, seeds[i + 1] as number];
    const run = open.get(a - b);
    // Seeds of stop words alone are left out; the words on either side still meet.
    if (run && a <= run.a + run.length) run.length = a + k - run.a;
    else {
      const opened = { a, b, length: k };
      runs.push(opened);
      open.set(a - b, opened);
    }
  }
  return runs.sort((x, y) => x.a - y.a || x.b - y.b);
}
