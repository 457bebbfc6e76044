/** Compares the readings of every passage, pair by pair, so that the page only has to show the changes. */
import { compareReadings } from '../engine/index.ts';
import type { Change, Passage, Reading, WitnessInput } from '../engine/types.ts';
import { inOrder, pairKey } from './pair-key.ts';

/** Changes by `pairKey`. A pair that two passages share is compared once. */
export function pairChanges(
  passages: readonly Passage[],
  witnesses: readonly WitnessInput[],
): Readonly<Record<string, readonly Change[]>> {
  const texts = new Map(witnesses.map(({ id, text }) => [id, text]));
  const excerpt = (reading: Reading) => ({ text: texts.get(reading.witness) ?? '', span: reading });
  const changes: Record<string, readonly Change[]> = {};
  for (const { readings } of passages)
    for (const a of readings)
      for (const b of readings) if (inOrder(a, b)) changes[pairKey(a, b)] ??= compareReadings(excerpt(a), excerpt(b));
  return changes;
}
