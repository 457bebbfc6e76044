/** Alignments of random texts, each worked out once: laws that begin from one seed meet the same texts. */
import { align } from '../../src/engine/align/align.ts';
import { prepare, type Frame } from '../../src/engine/align/frame.ts';
import type { Alignment, WitnessInput } from '../../src/engine/types.ts';

export interface Aligned {
  readonly inputs: readonly WitnessInput[];
  readonly frame: Frame;
  readonly alignment: Alignment;
}

const known = new Map<string, Aligned>();

/** The same object for the same texts. */
export function alignedOnce(inputs: readonly WitnessInput[]): Aligned {
  const key = JSON.stringify(inputs);
  let found = known.get(key);
  if (!found) {
    const frame = prepare(inputs);
    known.set(key, (found = { inputs, frame, alignment: align(frame) }));
  }
  return found;
}
