import type { ReactNode } from 'react';
import type { ViewState } from '../../state/view-state.ts';
import { type Go, follow } from '../../state/follow.ts';

export interface ViewLinkProps {
  readonly go: Go;
  readonly to: Partial<ViewState>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another view, or to a place in it. */
export function ViewLink({ go, to, className = 'link-button inline-flex items-center', children }: ViewLinkProps) {
  return (
    <a className={className} {...follow(go, to)}>
      {children}
    </a>
  );
}
