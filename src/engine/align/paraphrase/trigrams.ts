/**
 * How alike two units are letter by letter: the cosine of their words' letter trigrams, rare trigrams first. Finds what
 * roots miss: "immigration" beside "immigrants", compounds, spellings.
 */
import type { Frame } from '../frame.ts';
import type { Story } from './statements.ts';
import type { Unit } from './units.ts';

/** Trigram numbers, rising, and weights; of length 1. */
interface Vector {
  readonly grams: Int32Array;
  readonly weights: Float64Array;
}

/** Gives the likeness, 0 to 1, of a unit of side `x` and one of side `y`. */
export type Likeness = (x: number, a: Unit, y: number, b: Unit) => number;

/** Counts the trigrams of all statements; vectors are made when first asked for. */
export function indexTrigrams(
  frame: Frame,
  story: Story,
  muted: readonly Uint8Array[],
  done?: (side: number) => void,
): Likeness {
  const gramsOf = trigramsByWord(frame.forms);
  const gramsIn = (s: number, from: number, to: number): number[] => {
    const grams: number[] = [];
    const { side, roots } = story.sides[s] as Story['sides'][number];
    for (let i = from; i < to; i++) {
      if ((roots[i] as number) < 0 || muted[s]?.[i]) continue;
      for (const gram of gramsOf.words[side.words[i] as number] as Int32Array) grams.push(gram);
    }
    return grams;
  };

  const frequency = new Float64Array(gramsOf.count);
  let statements = 0;
  story.sides.forEach((side, s) => {
    done?.(s);
    for (const { from, to } of side.statements) {
      statements++;
      for (const gram of new Set(gramsIn(s, from, to))) frequency[gram] = (frequency[gram] as number) + 1;
    }
  });
  const rarity = frequency.map((count) => Math.log((statements + 1) / (count + 0.5)));

  const known = new Map<Unit, Vector>();
  const vectorOf = (s: number, unit: Unit): Vector => {
    let vector = known.get(unit);
    if (!vector) known.set(unit, (vector = toVector(gramsIn(s, unit.from, unit.to), rarity)));
    return vector;
  };
  return (x, a, y, b) => cosine(vectorOf(x, a), vectorOf(y, b));
}

/** The trigrams of each word, with a space at either end, as numbers. */
function trigramsByWord(forms: readonly string[]): { readonly words: readonly Int32Array[]; readonly count: number } {
  const numbers = new Map<string, number>();
  const words = forms.map((form) => {
    const padded = ` ${form.slice(0, MOST_LETTERS)} `;
    return Int32Array.from({ length: padded.length - 2 }, (_, i) => {
      const gram = padded.slice(i, i + 3);
      let number = numbers.get(gram);
      if (number === undefined) numbers.set(gram, (number = numbers.size));
      return number;
    });
  });
  return { words, count: numbers.size };
}

/** Letters of a word that are looked at: no word is longer, but a broken file may have one of a million. */
const MOST_LETTERS = 40;

function toVector(grams: number[], rarity: Float64Array): Vector {
  const sorted = Int32Array.from(grams).sort();
  const distinct: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (let i = 0; i < sorted.length;) {
    const gram = sorted[i] as number;
    const from = i;
    while (sorted[i] === gram) i++;
    const weight = (1 + Math.log(i - from)) * (rarity[gram] as number);
    distinct.push(gram);
    weights.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return { grams: Int32Array.from(distinct), weights: Float64Array.from(weights, (weight) => weight / length) };
}

function cosine(x: Vector, y: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < x.grams.length && j < y.grams.length;) {
    const [p, q] = [x.grams[i] as number, y.grams[j] as number];
    if (p === q) sum += (x.weights[i] as number) * (y.weights[j] as number);
    if (p <= q) i++;
    if (q <= p) j++;
  }
  return sum;
}
