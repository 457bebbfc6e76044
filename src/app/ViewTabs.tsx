import type { MouseEvent } from 'react';
import { VIEWS, type ViewName, type ViewState } from '../state/view-state.ts';

const TITLES: Readonly<Record<ViewName, string>> = { passages: 'Passages', read: 'Read' };

export interface ViewTabsProps {
  readonly current: ViewName;
  readonly linkTo: (patch: Partial<ViewState>) => string;
  readonly onChoose: (view: ViewName) => void;
}

/** Real links, so that a view can open in a tab of its own. */
export function ViewTabs({ current, linkTo, onChoose }: ViewTabsProps) {
  const choose = (view: ViewName) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChoose(view);
  };
  return (
    <nav aria-label="Views" className="flex gap-0.5 self-stretch">
      {VIEWS.map((view) => (
        <a
          key={view}
          className="tab"
          href={linkTo({ view })}
          aria-current={view === current ? 'page' : undefined}
          onClick={choose(view)}
        >
          {TITLES[view]}
        </a>
      ))}
    </nav>
  );
}

/** A view's name as the page says it. */
export function titleOf(view: ViewName): string {
  return TITLES[view];
}
