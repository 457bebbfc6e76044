/** Where the overview leads. */
import type { ViewState } from '../../state/view-state.ts';

/** Read, with the document first and another beside it. */
export function toRead(id: string, docs: readonly string[], patch: Partial<ViewState> = {}): Partial<ViewState> {
  const other = docs.find((doc) => doc !== id);
  return { view: 'read', columns: other === undefined ? [id] : [id, other], ...patch };
}
