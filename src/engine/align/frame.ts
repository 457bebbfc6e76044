/** All witnesses of one alignment, segmented and numbered: what every later stage reads. */
import { wordBits } from '../text/common-words.ts';
import { segment } from '../text/segment.ts';
import { findUnits, type Unit } from '../text/units.ts';
import { namedItems, type NamedItems } from './entries/named-items.ts';
import { lowerBound } from './lower-bound.ts';
import { indexSentences, type SentenceIndex } from './sentence-index.ts';
import type { Lacuna, Segmented, Span, WitnessInput } from '../types.ts';

export type Report = (progress: { readonly stage: string; readonly done: number; readonly total: number }) => void;

/** One witness, ready to align. */
export interface Side {
  readonly input: WitnessInput;
  readonly witness: Segmented;
  /** Day it was first published, where that is known. */
  readonly date: string | null;
  readonly lacunae: readonly Lacuna[];
  readonly units: readonly Unit[];
  /** Word number of each token; equal numbers are equal comparison forms, in every witness. */
  readonly words: Int32Array;
  /** Unit of each token; -1 outside every block. */
  readonly unitOf: Int32Array;
  readonly namedItems: NamedItems;
}

export interface Frame {
  /** By witness id in code unit order, so that the order they came in cannot matter. */
  readonly sides: readonly Side[];
  /** Of the sides, in their order. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Comparison form by word number. */
  readonly forms: readonly string[];
  /** Evidence in bits by word number. */
  readonly bits: Float64Array;
  /** Every sentence as weighted stems, to find the nearest one; made when first asked for. */
  readonly index: () => SentenceIndex;
}

/**
 * Segments and numbers the witnesses. Throws RangeError on two witnesses of one id. What `earlier` has of a witness that
 * did not change is taken from there: the result is the same, sooner.
 */
export function prepare(inputs: readonly WitnessInput[], report?: Report, earlier?: Frame): Frame {
  const sorted = inputs.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  sorted.forEach(({ id }, i) => {
    if (id === sorted[i + 1]?.id) throw new RangeError(`two witnesses have the id "${id}"`);
  });
  const numbers = new Map<string, number>();
  const sides = sorted.map((input, i) => {
    report?.({ stage: 'segment', done: i, total: sorted.length });
    return toSide(input, numbers, earlier);
  });
  const forms = [...numbers.keys()];
  let index: SentenceIndex | null = null;
  return {
    sides,
    ids: sorted.map(({ id }) => id),
    numbers: new Map(sorted.map(({ id }, side) => [id, side])),
    forms,
    bits: Float64Array.from(forms, wordBits),
    index: () => (index ??= indexSentences(sides, forms)),
  };
}

function toSide(input: WitnessInput, numbers: Map<string, number>, earlier?: Frame): Side {
  const known = earlier?.sides[earlier.numbers.get(input.id) ?? -1];
  const { witness, units, unitOf, namedItems: items } = known && isSame(known.input, input) ? known : parsed(input);
  const words = Int32Array.from(witness.tokens, ({ form }) => {
    let number = numbers.get(form);
    if (number === undefined) numbers.set(form, (number = numbers.size));
    return number;
  });
  const { date = null, lacunae = [] } = input;
  return { input, witness, date, lacunae, units, words, unitOf, namedItems: items };
}

function parsed(input: WitnessInput): Pick<Side, 'witness' | 'units' | 'unitOf' | 'namedItems'> {
  const witness = segment(input);
  const units = findUnits(witness);
  const unitOf = new Int32Array(witness.tokens.length).fill(-1);
  units.forEach(({ from, to }, unit) => unitOf.fill(unit, from, to));
  return { witness, units, unitOf, namedItems: namedItems(witness, units) };
}

/** Whether two inputs of one witness have the same text and blocks; a copy from another thread counts. */
export function isSame(x: WitnessInput, y: WitnessInput): boolean {
  if (x.text !== y.text || x.blocks?.length !== y.blocks?.length) return false;
  return (x.blocks ?? []).every(({ start, end, role }, i) => {
    const other = y.blocks?.[i];
    return other?.start === start && other.end === end && other.role === role;
  });
}

/** The side of witness `id`. Throws RangeError where there is none. */
export function sideOf(frame: Frame, id: string): Side {
  return frame.sides[numberOf(frame, id)] as Side;
}

/** Number of that side. */
export function numberOf({ numbers }: Frame, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new RangeError(`no witness "${id}" in this alignment`);
  return number;
}

/** First token that lies wholly in `span`, and the one after the last. */
export function tokenRange({ witness: { tokens } }: Side, span: Span): [from: number, to: number] {
  const from = lowerBound(tokens.length, (i) => (tokens[i] as Span).start >= span.start);
  const to = lowerBound(tokens.length, (i) => (tokens[i] as Span).end > span.end);
  return [from, Math.max(from, to)];
}
