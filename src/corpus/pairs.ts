/** When two readings of a passage are "the same pair" as two spans that a person named. */
import type { Reading, Span } from '../engine/types.ts';

export interface Pair {
  readonly a: Reading;
  readonly b: Reading;
}

/** Every two of `readings`, once each. */
export function pairsOf(readings: readonly Reading[]): readonly Pair[] {
  return readings.flatMap((a, index) => readings.slice(index + 1).map((b) => ({ a, b })));
}

/** The two readings that join such a pair, `a` on the side of `pair.a`; undefined where there are none. */
export function joins(readings: readonly Reading[], pair: Pair): Pair | undefined {
  const a = readings.find((reading) => covers(reading, pair.a));
  const b = readings.find((reading) => covers(reading, pair.b));
  return a && b && a !== b ? { a, b } : undefined;
}

/** True where, in the same witness, at least half of the shorter span is shared. */
export function covers(reading: Reading, wanted: Reading): boolean {
  return reading.witness === wanted.witness && 2 * overlap(reading, wanted) >= Math.min(size(reading), size(wanted));
}

function overlap(x: Span, y: Span): number {
  return Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
}

function size(span: Span): number {
  return span.end - span.start;
}
