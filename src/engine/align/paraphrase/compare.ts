/** Compares two statements: their best pair of units, what it has in common, and what forbids it. */
import { LEAST_BITS } from './candidates.ts';
import { namesPerson } from './entries.ts';
import type { Model } from './model.ts';
import { measure, type Measured } from './unit-pairs.ts';
import type { Unit } from './units.ts';
import { shareOf, wordPairs, type WordPairs } from './word-pairs.ts';

/** Two sides, and which of their tokens a copy has taken. */
export interface SidePair {
  readonly left: number;
  readonly right: number;
  readonly takenLeft: Uint8Array;
  readonly takenRight: Uint8Array;
}

/** The best units of statements `i` and `j`, measured. */
export interface Compared extends Measured {
  readonly i: number;
  readonly j: number;
  readonly a: Unit;
  readonly b: Unit;
  readonly pairs: WordPairs;
  readonly trigrams: number;
  readonly sameNumber: boolean;
  readonly pronounMissing: boolean;
}

/** `person`: a list entry about somebody else. `number-and-person`: one has "he" or "she", one a number, so one tells a case and the other counts. */
export type Veto = 'person' | 'number-and-person';

/** From this share of taken tokens on, a unit is said elsewhere. */
export const MOST_TAKEN = 0.5;

/** Null where the statements have too little in common to be compared at all. */
export function compare(model: Model, sides: SidePair, i: number, j: number): Compared | Veto | null {
  if (!samePerson(model, sides.left, i, sides.right, j)) return 'person';
  const best = bestUnits(model, sides, i, j);
  if (!best) return null;
  const pronounMissing = model.pronouns[sides.left]?.[i] !== model.pronouns[sides.right]?.[j];
  const [x, y] = [best.a.figures, best.b.figures];
  if (pronounMissing && x.length > 0 !== y.length > 0) return 'number-and-person';
  return {
    ...best,
    i,
    j,
    trigrams: model.likeness(sides.left, best.a, sides.right, best.b),
    sameNumber: x.some((figure) => y.includes(figure)),
    pronounMissing,
  };
}

/** An entry about a person meets only a statement that names the same person. */
export function samePerson(model: Model, left: number, i: number, right: number, j: number): boolean {
  return meetsEntry(model, left, i, right, j) && meetsEntry(model, right, j, left, i);
}

function meetsEntry({ story }: Model, s: number, entry: number, other: number, statement: number): boolean {
  const name = story.sides[s]?.statements[entry]?.entry;
  if (!name) return true;
  const { side, statements, capital } = story.sides[other] as Model['story']['sides'][number];
  const { from = 0, to = 0 } = statements[statement] ?? {};
  const capitals = side.witness.tokens.slice(from, to).filter((_, k) => capital[from + k]);
  return namesPerson(
    capitals.map(({ form }) => form),
    name,
  );
}

type Units = Measured & { readonly a: Unit; readonly b: Unit; readonly pairs: WordPairs };

function bestUnits({ units, related }: Model, sides: SidePair, i: number, j: number): Units | null {
  const [left, right] = [units[sides.left]?.[i] ?? [], units[sides.right]?.[j] ?? []];
  const [wholeLeft, wholeRight] = [left[0], right[0]];
  if (!wholeLeft || !wholeRight) return null;
  const pairs = wordPairs(wholeLeft, wholeRight, related);
  if (pairs.a.length === 0) return null;
  const free = (taken: Uint8Array) => (unit: Unit) => takenShare(taken, unit) <= MOST_TAKEN;
  const shares = (all: readonly Unit[], taken: Uint8Array, roots: readonly number[]) =>
    all
      .filter(free(taken))
      .map((unit) => shareOf(unit, roots))
      .filter(({ most }) => most >= LEAST_BITS);
  const rightShares = shares(right, sides.takenRight, pairs.b);
  if (rightShares.length === 0) return null;
  let best: Units | null = null;
  for (const share of shares(left, sides.takenLeft, pairs.a)) {
    for (const other of rightShares) {
      const measured = measure(pairs, share, other);
      if (measured.bits < LEAST_BITS || measured.plain <= 0) continue;
      if (!best || measured.quick > best.quick) best = { ...measured, a: share.unit, b: other.unit, pairs };
    }
  }
  return best;
}

/** Share of a range's tokens that are taken. */
export function takenShare(taken: Uint8Array, { from, to }: { readonly from: number; readonly to: number }): number {
  let count = 0;
  for (let i = from; i < to; i++) count += taken[i] as number;
  return count / (to - from);
}
