/**
 * Which words of one statement match which of another: the same root, or a related one ("lawyer", "attorney"). Found once
 * for two statements; their units take what lies inside them.
 */
import type { Related } from './related-words.ts';

/** One buffer, filled anew for each two statements: this runs a million times in a corpus of a thousand texts. */
export class WordPairs {
  /** Words `a[k]` of the left and `b[k]` of the right statement, as places among their roots, match with `similarity[k]`. */
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly similarity: number[] = [];
  /** How many pairs there are now, and how many of them, first, are of equal roots. */
  count = 0;
  same = 0;
  readonly #related: Related;

  constructor(related: Related) {
    this.#related = related;
  }

  /** Finds the pairs of the rising roots of two statements: equal ones in order, then related ones in order of `a`, then `b`. */
  find(left: Int32Array, right: Int32Array): void {
    this.count = 0;
    for (let i = 0, j = 0; i < left.length && j < right.length;) {
      const [x, y] = [left[i] as number, right[j] as number];
      if (x === y) this.#push(i, j, 1);
      if (x <= y) i++;
      if (y <= x) j++;
    }
    this.same = this.count;
    const { starts, roots, similarities } = this.#related;
    for (let i = 0; i < left.length; i++) {
      const root = left[i] as number;
      const to = starts[root + 1] as number;
      for (let k = starts[root] as number, j = 0; k < to; k++) {
        const other = roots[k] as number;
        while (j < right.length && (right[j] as number) < other) j++;
        if (right[j] === other) this.#push(i, j, similarities[k] as number);
      }
    }
  }

  #push(a: number, b: number, similarity: number): void {
    const k = this.count++;
    this.a[k] = a;
    this.b[k] = b;
    this.similarity[k] = similarity;
  }
}
