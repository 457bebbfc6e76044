/**
 * Scores an alignment against a hand-made one. A predicted pair finds a gold pair when, on both sides, at least half
 * of the shorter span is covered, and the predicted span is no longer than three times the gold span (or 300
 * characters more). Neither right nor wrong, and left out of the count: a pair that finds optional pairs only, or
 * covers a required or an optional pair by at least 30 % but less than half. Any other that finds no required pair is
 * wrong. Gold pairs are required where both readers gave them, optional where one did or the case is open.
 */
import { COVERAGE } from '../corpus/accuracy.ts';

export interface GoldSpan {
  readonly witness: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldPair {
  readonly a: GoldSpan;
  readonly b: GoldSpan;
  readonly kind?: string;
  readonly why?: string;
}

export interface Gold {
  readonly required: readonly GoldPair[];
  readonly optional?: readonly GoldPair[];
  readonly distractors?: readonly GoldPair[];
}

export interface Score {
  readonly required: number;
  readonly predicted: number;
  /** Of the pairs predicted; what is neither right nor wrong is left out of precision. */
  readonly right: number;
  readonly wrong: readonly GoldPair[];
  readonly missed: readonly GoldPair[];
  /** Wrong pairs that a person marked as looking alike but not the same statement. */
  readonly confused: readonly GoldPair[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Null where the gold has no pair of the kind. */
  readonly recallVerbatim: number | null;
  readonly recallParaphrase: number | null;
}

/** How well `passages` find the pairs of `gold`. */
export function score(gold: Gold, passages: readonly { readonly readings: readonly GoldSpan[] }[]): Score {
  const predicted = passages.flatMap(({ readings }) => predictedPairs(readings));
  const missed = gold.required.filter((wanted) => !predicted.some((pair) => finds(pair, wanted)));
  const right = predicted.filter((pair) => gold.required.some((wanted) => finds(pair, wanted))).length;
  const wrong = predicted.filter((pair) => !excused(gold, pair));
  const confused = wrong.filter((pair) => (gold.distractors ?? []).some((trap) => finds(pair, trap)));
  const precision = right + wrong.length > 0 ? right / (right + wrong.length) : 0;
  const recall = gold.required.length > 0 ? 1 - missed.length / gold.required.length : 0;
  return {
    required: gold.required.length,
    predicted: predicted.length,
    right,
    wrong,
    missed,
    confused,
    precision,
    recall,
    f1: f1Of(precision, recall),
    recallVerbatim: recallOf(gold, missed, 'verbatim'),
    recallParaphrase: recallOf(gold, missed, 'paraphrase'),
  };
}

/** Their harmonic mean; 0 where both are 0. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function predictedPairs(readings: readonly GoldSpan[]): readonly GoldPair[] {
  return readings
    .flatMap((a, index) => readings.slice(index + 1).map((b) => ordered({ a, b })))
    .filter(({ a, b }) => a.witness !== b.witness);
}

function excused(gold: Gold, pair: GoldPair): boolean {
  return [...gold.required, ...(gold.optional ?? [])].some((wanted) => finds(pair, wanted, COVERAGE.excuses));
}

function finds(pair: GoldPair, wanted: GoldPair, least: number = COVERAGE.finds): boolean {
  const { a, b } = ordered(wanted);
  return covers(pair.a, a, least) && covers(pair.b, b, least);
}

function covers(predicted: GoldSpan, wanted: GoldSpan, least: number): boolean {
  if (predicted.witness !== wanted.witness) return false;
  if (size(predicted) > Math.max(3 * size(wanted), size(wanted) + 300)) return false;
  const shared = Math.max(0, Math.min(predicted.end, wanted.end) - Math.max(predicted.start, wanted.start));
  return shared >= least * Math.min(size(predicted), size(wanted));
}

function recallOf(gold: Gold, missed: readonly GoldPair[], kind: string): number | null {
  const all = gold.required.filter((pair) => pair.kind === kind).length;
  return all > 0 ? 1 - missed.filter((pair) => pair.kind === kind).length / all : null;
}

function ordered(pair: GoldPair): GoldPair {
  return pair.a.witness <= pair.b.witness ? pair : { ...pair, a: pair.b, b: pair.a };
}

function size(span: GoldSpan): number {
  return span.end - span.start;
}
