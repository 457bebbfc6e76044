/** Which possible links the filters leave: those that a passage of the same two readings would be left by. */
import type { Link } from '../../engine/types.ts';
import { possibleLinks } from '../../state/possible-links.ts';
import type { ViewState } from '../../state/view-state.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { findHits } from '../../corpus/find-hits.ts';
import { shownSpan } from '../../ui/shown-span.ts';

/** Id of their heading, which the button above the passages leads to. */
export const POSSIBLE_HEAD = 'possible-links';

type Filters = Pick<ViewState, 'docs' | 'layer' | 'kinds' | 'foundIn' | 'notFoundIn' | 'query'>;

/** Between documents shown, likeliest first. */
export function possibleShown(scene: Scene, filters: Filters): readonly Link[] {
  const { docs, layer, kinds, foundIn, notFoundIn, query } = filters;
  return possibleLinks(scene.edition, layer).filter((link) => {
    const pair = [link.a.witness, link.b.witness];
    return (
      pair.every((id) => docs.includes(id)) &&
      (kinds.length === 0 || kinds.includes(link.kind)) &&
      foundIn.every((id) => pair.includes(id)) &&
      !notFoundIn.some((id) => pair.includes(id)) &&
      (!query.trim() || [link.a, link.b].some((reading) => hasHit(scene, reading, query)))
    );
  });
}

function hasHit(scene: Scene, reading: Link['a'], query: string): boolean {
  const { witness, names } = witnessOf(scene, reading.witness);
  return findHits(witness.text, shownSpan(witness.text, reading), query, names).length > 0;
}
