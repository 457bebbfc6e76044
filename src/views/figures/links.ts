/** Where a figure leads. */
import type { Span } from '../../engine/types.ts';
import type { ViewState } from '../../state/view-state.ts';

/** Read, at the figure: its document first, beside it the base, or the first other one where it is the base. */
export function toRead(witness: string, { start, end }: Span, { base, docs }: ViewState): Partial<ViewState> {
  const other = [base, ...docs].find((id) => id !== witness);
  const columns = other === undefined ? {} : { columns: [witness, other] };
  return { view: 'read', reading: 'parallel', ...columns, place: null, spot: { witness, start, end } };
}

export function toPassage(place: string): Partial<ViewState> {
  return { view: 'passages', layout: 'one', place };
}

/** Names a figure in addresses: its document and where it stands. */
export function keyOf(witness: string, { start }: Span): string {
  return `${witness}-${start}`;
}
