/** What stands beside a pair of statements: an account goes on as another does, for a sentence or two. */

/** A pair two steps away counts this much. */
const FAR = 0.6;

/** A pair where one side stays put: its statement says what two of the other do. */
const STAYING = 0.7;

/** How far a pair beside another may be, in statements of either side. */
const REACH = 2;

/** Statements `i` and `j` are the same with this probability; 1 where one copies the other. */
export interface Likely {
  readonly i: number;
  readonly j: number;
  readonly probability: number;
}

/** For each of `pairs`, which come in order of `i`, the best of the pairs and `copies` beside it, 0 to 1. */
export function neighborsOf(pairs: readonly Likely[], copies: readonly Likely[]): Float64Array {
  const all = copies.length > 0 ? [...pairs, ...copies].sort((x, y) => x.i - y.i) : pairs;
  const best = new Float64Array(pairs.length);
  let first = 0;
  pairs.forEach(({ i, j }, k) => {
    while ((all[first] as Likely).i < i - REACH) first++;
    for (let at = first; at < all.length; at++) {
      const other = all[at] as Likely;
      if (other.i > i + REACH) break;
      best[k] = Math.max(best[k] as number, shareOf(other.i - i, other.j - j) * other.probability);
    }
  });
  return best;
}

/** What a pair counts that is `di` and `dj` statements away: it has to go the same way in both texts, or stay put in one. */
function shareOf(di: number, dj: number): number {
  const [x, y] = [Math.abs(di), Math.abs(dj)];
  if (x > REACH || y > REACH) return 0;
  if (x === 0 || y === 0) return x + y === 1 ? STAYING : 0;
  if (di > 0 !== dj > 0) return 0;
  return Math.max(x, y) > 1 ? FAR : 1;
}
