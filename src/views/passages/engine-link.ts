/** What the engine alone made of two readings that people linked. */
import type { Link } from '../../engine/types.ts';
import { isSamePlace } from '../../state/possible-links.ts';
import type { Edition } from '../../worker/protocol.ts';

/** The engine's own link of the same two places, or its possible one; null where it has neither. */
export function engineLink({ alone, possible }: Edition, wanted: Link): Link | null {
  const isWanted = ({ a, b }: Link) => isSame(a, wanted.a) && isSame(b, wanted.b);
  for (const { links } of alone) {
    const found = links.find(isWanted);
    if (found) return found;
  }
  return possible.find(isWanted) ?? null;
}

function isSame(x: Link['a'], y: Link['a']): boolean {
  return x.witness === y.witness && isSamePlace(x, y);
}
