import type { MouseEvent } from 'react';
import type { ViewProps, ViewState } from './view-state.ts';

/** How a part of a view leads elsewhere. */
export type Go = Pick<ViewProps, 'change' | 'linkTo'>;

/** What makes an `<a>` a real link that a plain click follows on the page; any other click is the browser's. */
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
