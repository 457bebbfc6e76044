import { listWords, outletOf, type Scene } from '../../state/scene.ts';

/** Documents by name, as long as a reader would read the names. */
export function manyDocuments(scene: Scene, ids: readonly string[]): string {
  return ids.length > MOST_NAMED ? `${ids.length} documents` : listWords(ids.map((id) => outletOf(scene, id)));
}

const MOST_NAMED = 12;
