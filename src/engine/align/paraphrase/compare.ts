/** Compares two statements: their best pair of units, what it has in common, and what forbids it. */
import { isOtherPerson, type Stated } from '../entries/other-person.ts';
import { LEAST_BITS } from './candidates.ts';
import type { Model } from './model.ts';
import type { Taken } from './taken.ts';
import { ENOUGH_BITS, measure, mostBits, type Measured } from './unit-pairs.ts';
import type { Unit } from './units.ts';

/** Two sides, and which of their tokens a copy or a stronger link has taken. */
export interface SidePair {
  readonly left: number;
  readonly right: number;
  readonly takenLeft: Taken;
  readonly takenRight: Taken;
}

/** The best units of statements `i` and `j`, measured. */
export interface Compared extends Measured {
  readonly i: number;
  readonly j: number;
  readonly a: Unit;
  readonly b: Unit;
  readonly trigrams: number;
  readonly sameNumber: boolean;
  readonly pronounMissing: boolean;
}

/** `person`: a list entry about somebody else. `number-and-person`: one has "he" or "she", one a number, so one tells a case and the other counts. */
export type Veto = 'person' | 'number-and-person';

/** Null where the statements have too little in common to be compared at all. */
export function compare(model: Model, sides: SidePair, i: number, j: number): Compared | Veto | null {
  if (isOtherPerson(statedAt(model, sides.left, i), statedAt(model, sides.right, j))) return 'person';
  const best = bestUnits(model, sides, i, j);
  if (!best) return null;
  const oneCounts = best.a.figures.length > 0 !== best.b.figures.length > 0;
  if (oneCounts && isPronounMissing(model, sides, i, j)) return 'number-and-person';
  return toCompared(model, sides, i, j, best);
}

/** The same, whatever forbids it. */
export function compareDespite(model: Model, sides: SidePair, i: number, j: number): Compared | null {
  const best = bestUnits(model, sides, i, j);
  return best && toCompared(model, sides, i, j, best);
}

function isPronounMissing({ pronouns }: Model, { left, right }: SidePair, i: number, j: number): boolean {
  return pronouns[left]?.[i] !== pronouns[right]?.[j];
}

function toCompared(model: Model, sides: SidePair, i: number, j: number, best: Units): Compared {
  const { a, b, measured } = best;
  // Spelt out: a spread takes longer than the rest.
  return {
    i,
    j,
    a,
    b,
    plain: measured.plain,
    names: measured.names,
    bits: measured.bits,
    cover: measured.cover,
    words: measured.words,
    quick: measured.quick,
    trigrams: model.likeness(sides.left, a, sides.right, b),
    sameNumber: a.figures.some((figure) => b.figures.includes(figure)),
    pronounMissing: isPronounMissing(model, sides, i, j),
  };
}

function statedAt({ story }: Model, s: number, statement: number): Stated {
  const { side, statements } = story.sides[s] as Model['story']['sides'][number];
  const { from, to } = statements[statement] as Model['story']['sides'][number]['statements'][number];
  return { side, from, to };
}

interface Units {
  readonly a: Unit;
  readonly b: Unit;
  readonly measured: Measured;
}

function bestUnits({ units, pairs }: Model, sides: SidePair, i: number, j: number): Units | null {
  const [left, right] = [units[sides.left]?.[i] ?? [], units[sides.right]?.[j] ?? []];
  const [wholeLeft, wholeRight] = [left[0], right[0]];
  if (!wholeLeft || !wholeRight) return null;
  pairs.find(wholeLeft.roots, wholeRight.roots);
  const others = worthwhile(right, sides.takenRight, pairs.b, pairs.count);
  if (others.length === 0) return null;
  let best: Units | null = null;
  for (const { unit: a, most } of worthwhile(left, sides.takenLeft, pairs.a, pairs.count)) {
    for (const { unit: b, most: mostRight } of others) {
      if (best && mostQuick(a, most, b, mostRight) <= best.measured.quick) continue;
      const measured = measure(pairs, a, b);
      if (measured.bits < LEAST_BITS || measured.plain <= 0) continue;
      if (!best || measured.quick > best.measured.quick) best = { a, b, measured };
    }
  }
  return best;
}

/** A unit and the bits that it has at most to match with. */
interface Candidate {
  readonly unit: Unit;
  readonly most: number;
}

/** Units that nothing has taken and that may share enough. */
function worthwhile(units: readonly Unit[], taken: Taken, places: readonly number[], count: number): Candidate[] {
  const found: Candidate[] = [];
  for (const unit of units) {
    const most = mostBits(unit, places, count);
    if (most >= LEAST_BITS && !taken.hasMost(unit)) found.push({ unit, most });
  }
  return found;
}

/** Rounding may put the bound a hair below what it bounds. */
const HAIR = 1e-9;

/** What `quick` of two units can be at most: see `measure`. Spares most of the pairs of long sentences. */
function mostQuick(a: Unit, mostLeft: number, b: Unit, mostRight: number): number {
  const [x, y] = [Math.min(1, mostLeft / a.total), Math.min(1, mostRight / b.total)];
  return ((2 * x * y) / (x + y)) * Math.sqrt(Math.min(mostLeft, mostRight, ENOUGH_BITS)) + HAIR;
}
