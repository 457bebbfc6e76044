/** What two compared statements have in common, as the features that score.ts weighs. */
import type { Compared } from './compare.ts';
import type { Features } from './score.ts';
import { ENOUGH, shortness } from './short-texts.ts';

/** Bits of plain words are capped at 40 and counted in tens: beyond, a pair is long, not sure. */
const MOST_PLAIN = 40;
const ENOUGH_WORDS = 3;

/** In a text of no other statement the best of those it does not have is taken to be this good, in `quick`. */
const UNSEEN_RIVAL = 1.5;

/** The features of each pair of two texts, the longer of `statements`, in order; neighbors are not known yet. */
export function featuresOf(compared: readonly Compared[], statements: number): Features[] {
  const marginOf = margins(compared, UNSEEN_RIVAL * shortness(statements, ENOUGH.statements));
  return compared.map((pair) => ({
    cover: pair.cover,
    trigrams: pair.trigrams,
    plain: Math.min(pair.plain, MOST_PLAIN) / 10,
    names: Math.log2(1 + pair.names),
    sameNumber: Number(pair.sameNumber),
    margin: Math.max(-1, Math.min(1, marginOf(pair))),
    pronounMissing: Number(pair.pronounMissing),
    fewWords: Math.max(0, ENOUGH_WORDS - pair.words),
    neighbors: 0,
  }));
}

/** How far a pair is ahead of the best other pair of its statements, on the side where it is less. */
function margins(compared: readonly Compared[], unseen: number): (pair: Compared) => number {
  if (compared.length === 1) return ({ quick }) => quick - unseen;
  const [rows, columns] = [new BestTwo(), new BestTwo()];
  for (const { i, j, quick } of compared) {
    rows.put(i, quick);
    columns.put(j, quick);
  }
  return ({ i, j, quick }) => quick - Math.max(unseen, rows.bestOther(i, quick), columns.bestOther(j, quick));
}

/** The best two values of each number. */
class BestTwo {
  readonly #first = new Map<number, number>();
  readonly #second = new Map<number, number>();

  put(at: number, value: number): void {
    const first = this.#first.get(at) ?? 0;
    this.#second.set(at, Math.max(this.#second.get(at) ?? 0, Math.min(first, value)));
    this.#first.set(at, Math.max(first, value));
  }

  /** The best value at `at` beside `value`, which is one of them; 0 where it is alone. */
  bestOther(at: number, value: number): number {
    const first = this.#first.get(at) ?? 0;
    return (first === value ? this.#second.get(at) : first) ?? 0;
  }
}
