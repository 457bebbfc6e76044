import type { MouseEvent } from 'react';
import { VIEWS, type ViewName, type ViewState } from '../state/view-state.ts';
import { Menu } from '../ui/Menu.tsx';
import { PHONE, useMedia } from '../ui/use-media.ts';

const TITLES: Readonly<Record<ViewName, string>> = {
  overview: 'Overview',
  passages: 'Passages',
  read: 'Read',
  words: 'Words',
  voices: 'Voices',
  figures: 'Figures',
  pairs: 'Pairs',
  ledger: 'Ledger',
  method: 'Method',
  search: 'Search',
};

/** The search results open from the field in the bar; a phone's bar has no room for one. */
const WIDE = VIEWS.filter((view) => view !== 'search');

export interface ViewTabsProps {
  readonly current: ViewName;
  readonly linkTo: (patch: Partial<ViewState>) => string;
  readonly onChoose: (view: ViewName) => void;
}

/** Real links, so that a view can open in a tab of its own. A phone has room for the present one; the rest open from it. */
export function ViewTabs({ current, linkTo, onChoose }: ViewTabsProps) {
  const phone = useMedia(PHONE);
  const choose = (view: ViewName) => (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const menu = event.currentTarget.closest('details');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary')?.focus(); // The link is out of sight now.
    }
    onChoose(view);
  };
  const links = (phone ? VIEWS : WIDE).map((view) => (
    <a
      key={view}
      className="tab"
      href={linkTo({ view })}
      aria-current={view === current ? 'page' : undefined}
      onClick={choose(view)}
    >
      {TITLES[view]}
    </a>
  ));
  return (
    <nav aria-label="Views" className="flex gap-0.5 self-stretch">
      {phone ? (
        <Menu side="end" className="view-menu" label={<NowOpen view={current} />}>
          {links}
        </Menu>
      ) : (
        links
      )}
    </nav>
  );
}

function NowOpen({ view }: { readonly view: ViewName }) {
  return (
    <span className="inline-flex items-center text-[0.9375rem] font-semibold">
      <span className="sr-only">View: </span>
      {TITLES[view]}
      <span className="chevron" aria-hidden="true" />
    </span>
  );
}

/** A view's name as the page says it. */
export function titleOf(view: ViewName): string {
  return TITLES[view];
}
