/** What the desk is asked for. */
import { witnessOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { ConcordanceRequest } from '../../../worker/desk-protocol.ts';

/** Null where there is nothing to look for. Names that are masked go along: what is not shown cannot be found. */
export function requestOf(
  scene: Scene,
  { docs, find, query, order }: Pick<ViewState, 'docs' | 'find' | 'query' | 'order'>,
): ConcordanceRequest | null {
  if (query.trim() === '') return null;
  const hidden = docs.flatMap((id) => {
    const { names } = witnessOf(scene, id);
    return names.length > 0 ? [[id, names] as const] : [];
  });
  return { kind: 'concordance', docs, find, query, order, hidden: Object.fromEntries(hidden) };
}
