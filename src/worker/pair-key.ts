/** Where the changes between two readings are kept in an edition, and how they are read from either side. */
import type { Change, Reading } from '../engine/types.ts';
import type { Edition } from './protocol.ts';

/** One key for a pair of readings of different witnesses, whichever comes first. */
export function pairKey(x: Reading, y: Reading): string {
  return inOrder(x, y) ? `${keyOf(x)} ${keyOf(y)}` : `${keyOf(y)} ${keyOf(x)}`;
}

/** True where `x` is the `a` side of the stored changes: by witness id in code units, as in a Link. */
export function inOrder(x: Reading, y: Reading): boolean {
  return x.witness < y.witness;
}

/** What changes from `base` to `here`; null where the edition has not compared them. */
export function changesBetween(
  { changes }: Pick<Edition, 'changes'>,
  base: Reading,
  here: Reading,
): readonly Change[] | null {
  const stored = changes[pairKey(base, here)];
  if (!stored) return null;
  return inOrder(base, here) ? stored : stored.map(mirrored);
}

/** Words the one lacks are words the other adds; every other type reads the same from both sides. */
function mirrored({ type, a, b }: Change): Change {
  const swapped = type === 'insertion' ? 'deletion' : type === 'deletion' ? 'insertion' : type;
  return { type: swapped, a: b, b: a };
}

function keyOf({ witness, start, end }: Reading): string {
  return `${witness}:${start}-${end}`;
}
