/** Pairs too weak to link, as a layer leaves them. */
import type { Link, Reading, Span } from '../engine/types.ts';
import type { Edition } from '../worker/protocol.ts';
import type { Layer } from './view-state.ts';

/** Two stretches are the same place when one covers more than half of the shorter. */
const SAME_PLACE = 0.5;

/** Likeliest first. A pair that people joined in a passage is no longer merely possible. */
export function possibleLinks({ possible, reviewed }: Edition, layer: Layer): readonly Link[] {
  if (layer === 'engine') return possible;
  return possible.filter(({ a, b }) => !reviewed.some(({ readings }) => holds(readings, a) && holds(readings, b)));
}

function holds(readings: readonly Reading[], wanted: Reading): boolean {
  return readings.some((reading) => reading.witness === wanted.witness && isSamePlace(reading, wanted));
}

/** Whether two stretches of one text are the same place. */
export function isSamePlace(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared > SAME_PLACE * Math.min(x.end - x.start, y.end - y.start);
}
