/** Where a hit lies. */
import type { Reading, Span } from '../../engine/types.ts';

/** The shortest of the readings of one document that a hit lies in, or touches. */
export function readingAt<T extends Reading>(readings: readonly T[], hit: Span): T | undefined {
  return readings
    .filter(({ start, end }) => start < hit.end && hit.start < end)
    .reduce<T | undefined>((best, each) => (best && sizeOf(best) <= sizeOf(each) ? best : each), undefined);
}

function sizeOf({ start, end }: Span): number {
  return end - start;
}
