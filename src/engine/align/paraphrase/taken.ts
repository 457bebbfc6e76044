/** Which tokens of a text copies and stronger links have taken already, for one pair of texts at a time. */
import { MOST_TAKEN } from '../links.ts';
import type { Range } from './statements.ts';

/** One buffer serves all pairs of texts: of a thousand texts half a million pairs would need one each. */
export class Taken {
  readonly #tokens: Uint8Array;
  readonly #marked: Range[] = [];

  /** For texts of at most `longest` tokens. */
  constructor(longest: number) {
    this.#tokens = new Uint8Array(longest);
  }

  take(from: number, to: number): void {
    this.#tokens.fill(1, from, to);
    this.#marked.push([from, to]);
  }

  /** Whether most of tokens `[from, to)` is taken. */
  hasMost({ from, to }: { readonly from: number; readonly to: number }): boolean {
    if (this.#marked.length === 0) return false;
    let count = 0;
    for (let i = from; i < to; i++) count += this.#tokens[i] as number;
    return count / (to - from) > MOST_TAKEN;
  }

  clear(): void {
    for (const [from, to] of this.#marked) this.#tokens.fill(0, from, to);
    this.#marked.length = 0;
  }
}
