/** What stands beside a pair of statements: an account goes on as another does, for a sentence or two. */

/** A pair two steps away counts this much. */
const FAR = 0.6;

/** A pair where one side stays put: its statement says what two of the other do. */
const STAYING = 0.7;

/** Steps from a pair to the pairs that speak for it: the same way in both texts. */
const STEPS: readonly (readonly [di: number, dj: number, share: number])[] = [
  [0, 1, STAYING],
  [0, -1, STAYING],
  [1, 0, STAYING],
  [-1, 0, STAYING],
  ...[1, -1].flatMap((way) =>
    [1, 2].flatMap((di) => [1, 2].map((dj) => [way * di, way * dj, Math.max(di, dj) > 1 ? FAR : 1] as const)),
  ),
];

/** Statements `i` and `j` are the same with this probability; 1 where one copies the other. */
export interface Likely {
  readonly i: number;
  readonly j: number;
  readonly probability: number;
}

/** Gives for any pair the best of the pairs beside it, 0 to 1. */
export function neighborsOf(pairs: readonly Likely[], statementsRight: number): (i: number, j: number) => number {
  // One column more on either side, so that a step over the edge meets no other row.
  const width = statementsRight + 4;
  const key = (i: number, j: number) => i * width + j + 2;
  const known = new Map<number, number>();
  for (const { i, j, probability } of pairs) known.set(key(i, j), Math.max(probability, known.get(key(i, j)) ?? 0));
  return (i, j) => {
    let best = 0;
    for (const [di, dj, share] of STEPS) best = Math.max(best, share * (known.get(key(i + di, j + dj)) ?? 0));
    return best;
  };
}
