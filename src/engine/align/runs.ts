/**
 * Runs: the longest stretches of equal words that two witnesses share, in any order.
 *
 * Every K words in a row are a seed. Equal seeds on one diagonal (the same distance between their
 * places) merge into a run. No seed is too frequent to count: the sentence that everyone printed
 * is the one we look for.
 */
import type { Frame } from './frame.ts';
import { indexSeeds, K } from './seeds.ts';

/** Words `a .. a + length` of side `left` equal words `b .. b + length` of side `right`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Calls `found` for each pair of sides (left before right) that share runs, in order; counts what it saw. */
export function findRuns(
  frame: Frame,
  found: (left: number, right: number, runs: readonly Run[]) => void,
): { seeds: number; runs: number } {
  const index = indexSeeds(frame);
  const counts = { seeds: 0, runs: 0 };
  frame.sides.forEach((side, left) => {
    const byRight = new Map<number, RunBuilder>();
    for (let a = 0; a + K <= side.words.length; a++) {
      index.eachPlaceAfter(left, a, (right, b) => {
        let builder = byRight.get(right);
        if (!builder) byRight.set(right, (builder = new RunBuilder()));
        builder.add(a, b);
        counts.seeds++;
      });
    }
    for (const right of [...byRight.keys()].sort((x, y) => x - y)) {
      const runs = (byRight.get(right) as RunBuilder).runs();
      counts.runs += runs.length;
      found(left, right, runs);
    }
  });
  return counts;
}

/** Merges seeds into runs. Seeds come in order of `a`, so a run stays open while its diagonal goes on. */
class RunBuilder {
  readonly #open = new Map<number, { a: number; b: number; length: number }>();
  readonly #closed: Run[] = [];

  add(a: number, b: number): void {
    const run = this.#open.get(a - b);
    // Seeds of stop words alone are left out; the words on either side still meet.
    if (run && a <= run.a + run.length) run.length = a + K - run.a;
    else {
      if (run) this.#closed.push(run);
      this.#open.set(a - b, { a, b, length: K });
    }
  }

  runs(): readonly Run[] {
    return [...this.#closed, ...this.#open.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  }
}
