/** What the comparison of each candidate came to: kept, so that an absence can say why its nearest sentence was refused. */
import { lowerBound } from '../lower-bound.ts';
import type { Veto } from './compare.ts';

/** Vetoes as numbers that no score is: scores are logits, far below. */
const VETOES: readonly Veto[] = ['person', 'number-and-person'];
const FIRST_VETO = 1e6;

/** Scores and vetoes by number of the pair. Sixteen bytes each: a thousand articles have a million. */
export class Verdicts {
  #pairs = new Float64Array(1024);
  #values = new Float64Array(1024);
  #count = 0;

  /** `pair` is greater than all before it. */
  add(pair: number, verdict: number | Veto): void {
    if (this.#count === this.#pairs.length) {
      this.#pairs = grown(this.#pairs);
      this.#values = grown(this.#values);
    }
    this.#pairs[this.#count] = pair;
    this.#values[this.#count] = typeof verdict === 'number' ? verdict : FIRST_VETO + VETOES.indexOf(verdict);
    this.#count++;
  }

  get(pair: number): number | Veto | undefined {
    const at = lowerBound(this.#count, (k) => (this.#pairs[k] as number) >= pair);
    if (at === this.#count || this.#pairs[at] !== pair) return undefined;
    const value = this.#values[at] as number;
    return value < FIRST_VETO ? value : VETOES[value - FIRST_VETO];
  }
}

function grown(full: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(full.length * 2);
  larger.set(full);
  return larger;
}
