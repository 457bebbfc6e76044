/** Where the overview leads. */
import type { ViewState } from '../../state/view-state.ts';

export function toPassage(place: string): Partial<ViewState> {
  return { view: 'passages', layout: 'one', place };
}

/** Read, with the document first and another beside it. */
export function toRead(id: string, docs: readonly string[], patch: Partial<ViewState> = {}): Partial<ViewState> {
  const other = docs.find((doc) => doc !== id);
  return { view: 'read', columns: other === undefined ? [id] : [id, other], ...patch };
}
