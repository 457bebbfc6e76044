/** Where links to a place in the documents lead. */
import type { Span } from '../engine/types.ts';
import type { ViewState } from './view-state.ts';

/** Read, at a stretch of a text: its document first, beside it the base, or the first other one where it is the base. */
export function toRead(witness: string, { start, end }: Span, { base, docs }: ViewState): Partial<ViewState> {
  const other = [base, ...docs].find((id) => id !== witness);
  const columns = other === undefined ? {} : { columns: [witness, other] };
  return { view: 'read', reading: 'parallel', ...columns, place: null, spot: { witness, start, end } };
}

/** One passage with everything about it. */
export function toPassage(place: string): Partial<ViewState> {
  return { view: 'passages', layout: 'one', place };
}
