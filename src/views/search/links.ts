/** Where a hit leads. */
import type { MouseEvent } from 'react';
import type { Span } from '../../engine/types.ts';
import type { ViewProps, ViewState } from '../../state/view-state.ts';

export type Go = Pick<ViewProps, 'change' | 'linkTo'>;

/** A real link that a plain click follows on the page. */
export function follow({ change, linkTo }: Go, patch: Partial<ViewState>) {
  return {
    href: linkTo(patch),
    onClick(event: MouseEvent<HTMLAnchorElement>) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      change(patch, 'push');
    },
  };
}

/** Read, at the hit: its document first, beside it the base, or the first other one where it is the base. */
export function toHit(witness: string, { start, end }: Span, { base, docs }: ViewState): Partial<ViewState> {
  const other = [base, ...docs].find((id) => id !== witness);
  const columns = other === undefined ? {} : { columns: [witness, other] };
  return { view: 'read', reading: 'parallel', ...columns, spot: { witness, start, end } };
}

export function toPassage(place: string): Partial<ViewState> {
  return { view: 'passages', layout: 'one', place };
}
