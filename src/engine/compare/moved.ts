/** Which passages stand in another order than in the base. */
import type { Passage } from '../types.ts';

/**
 * Ids of passages that both have and that lie outside a longest increasing subsequence of
 * `witness` positions taken in base order: the fewest that have to move for the orders to agree.
 * On a tie the passages earlier in `witness` count as unmoved.
 */
export function movedPassages(
  passages: readonly Pick<Passage, 'id' | 'readings'>[],
  base: string,
  witness: string,
): ReadonlySet<string> {
  const both = passages.flatMap((passage) => {
    const here = passage.readings.find((reading) => reading.witness === base);
    const there = passage.readings.find((reading) => reading.witness === witness);
    return here && there ? [{ id: passage.id, here: here.start, there: there.start }] : [];
  });
  both.sort((x, y) => x.here - y.here || x.there - y.there || (x.id < y.id ? -1 : 1));
  const kept = longestIncreasing(both.map(({ there }) => there));
  return new Set(both.filter((_, i) => !kept.has(i)).map(({ id }) => id));
}

/** Indices of a longest non-decreasing subsequence: patience sorting with links back, O(n log n). */
function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) <= value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) kept.add(i);
  return kept;
}
