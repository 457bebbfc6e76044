import type { MouseEvent } from 'react';
import type { ViewProps, ViewState } from '../../state/view-state.ts';

/** How a part of the overview leads elsewhere. */
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

export function toPassage(place: string): Partial<ViewState> {
  return { view: 'passages', layout: 'one', place };
}

/** Read, with the document first and another beside it. */
export function toRead(id: string, docs: readonly string[], patch: Partial<ViewState> = {}): Partial<ViewState> {
  const other = docs.find((doc) => doc !== id);
  return { view: 'read', columns: other === undefined ? [id] : [id, other], ...patch };
}
