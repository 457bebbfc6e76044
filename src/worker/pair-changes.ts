/** Compares the readings of every passage, pair by pair, so that the page only has to show the changes. */
import { compareReadings, type Excerpt } from '../engine/index.ts';
import type { Change, Passage, Reading, WitnessInput } from '../engine/types.ts';
import { inOrder, pairKey } from './pair-key.ts';

/** A passage of more readings has thousands of pairs; whoever reads it asks for one. */
const MOST_COMPARED = 64;

/** Changes by `pairKey`, of passages of at most MOST_COMPARED readings. A pair that two passages share is compared once. */
export function pairChanges(
  passages: readonly Passage[],
  witnesses: readonly WitnessInput[],
): Readonly<Record<string, readonly Change[]>> {
  const texts = new Map(witnesses.map(({ id, text }) => [id, text]));
  const excerpt = (reading: Reading) => ({ text: texts.get(reading.witness) ?? '', span: reading });
  const changes: Record<string, readonly Change[]> = {};
  for (const { readings } of passages) {
    if (readings.length > MOST_COMPARED) continue;
    for (const a of readings)
      for (const b of readings) if (inOrder(a, b)) changes[pairKey(a, b)] ??= compared(excerpt(a), excerpt(b));
  }
  return changes;
}

/** Most copies are equal, letter for letter. */
function compared(a: Excerpt, b: Excerpt): readonly Change[] {
  return wordsOf(a) === wordsOf(b) ? [] : compareReadings(a, b);
}

function wordsOf({ text, span }: Excerpt): string {
  return text.slice(span.start, span.end);
}
