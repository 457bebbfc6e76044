/**
 * Which words of one statement match which of another: the same root, or a related one ("lawyer", "attorney"). Found once
 * for two statements; their units take what lies inside them.
 */
import type { Related } from './related-words.ts';
import type { Unit } from './units.ts';

/** Roots `a[k]` of the left and `b[k]` of the right statement match with `similarity[k]`; the first `same` are equal. */
export interface WordPairs {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly similarity: readonly number[];
  readonly same: number;
}

/** Pairs of two whole statements: equal roots in order, then related ones in order of `a`, then `b`. */
export function wordPairs(left: Unit, right: Unit, related: Related): WordPairs {
  const pairs = { a: [] as number[], b: [] as number[], similarity: [] as number[], same: 0 };
  const push = (a: number, b: number, similarity: number) => {
    pairs.a.push(a);
    pairs.b.push(b);
    pairs.similarity.push(similarity);
  };
  for (let i = 0, j = 0; i < left.roots.length && j < right.roots.length;) {
    const [x, y] = [left.roots[i] as number, right.roots[j] as number];
    if (x === y) push(x, x, 1);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  pairs.same = pairs.a.length;
  for (const root of left.roots) {
    let j = 0;
    for (let k = related.starts[root] as number; k < (related.starts[root + 1] as number); k++) {
      const other = related.roots[k] as number;
      while (j < right.roots.length && (right.roots[j] as number) < other) j++;
      if (right.roots[j] === other) push(root, other, related.similarities[k] as number);
    }
  }
  return pairs;
}

/** One side of the pairs as a unit has it: the weight of each pair's word, or -1 where the unit lacks it. */
export interface Share {
  readonly unit: Unit;
  readonly weights: Float64Array;
  readonly named: Uint8Array;
  /** Bits it has at most to match with. */
  readonly most: number;
}

/** What `unit` has of one side of the pairs. */
export function shareOf(unit: Unit, roots: readonly number[]): Share {
  const weights = new Float64Array(roots.length).fill(-1);
  const named = new Uint8Array(roots.length);
  let most = 0;
  roots.forEach((root, k) => {
    const at = indexOf(unit.roots, root);
    if (at < 0) return;
    weights[k] = unit.weights[at] as number;
    named[k] = unit.named[at] as number;
    most += unit.weights[at] as number;
  });
  return { unit, weights, named, most };
}

function indexOf(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
