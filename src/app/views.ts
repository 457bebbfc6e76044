/** The default view comes with the page; any other is a file of its own, so that a reader waits for one only. */
import { type ComponentType, lazy } from 'react';
import { VIEWS, type ViewName, type ViewProps } from '../state/view-state.ts';
import { OverviewView } from '../views/overview/OverviewView.tsx';

type View = ComponentType<ViewProps>;
type Loader = () => Promise<{ readonly default: View }>;

const LOADERS: Readonly<Record<Exclude<ViewName, 'overview'>, Loader>> = {
  passages: () => import('../views/passages/PassagesView.tsx').then((m) => ({ default: m.PassagesView })),
  read: () => import('../views/read/ReadView.tsx').then((m) => ({ default: m.ReadView })),
  words: () => import('../views/words/WordsView.tsx').then((m) => ({ default: m.WordsView })),
  voices: () => import('../views/voices/VoicesView.tsx').then((m) => ({ default: m.VoicesView })),
  figures: () => import('../views/figures/FiguresView.tsx').then((m) => ({ default: m.FiguresView })),
  pairs: () => import('../views/pairs/PairsView.tsx').then((m) => ({ default: m.PairsView })),
  ledger: () => import('../views/ledger/LedgerView.tsx').then((m) => ({ default: m.LedgerView })),
  method: () => import('../views/method/MethodView.tsx').then((m) => ({ default: m.MethodView })),
  search: () => import('../views/search/SearchView.tsx').then((m) => ({ default: m.SearchView })),
};

export const VIEW_PARTS: Readonly<Record<ViewName, View>> = {
  overview: OverviewView,
  passages: lazy(LOADERS.passages),
  read: lazy(LOADERS.read),
  words: lazy(LOADERS.words),
  voices: lazy(LOADERS.voices),
  figures: lazy(LOADERS.figures),
  pairs: lazy(LOADERS.pairs),
  ledger: lazy(LOADERS.ledger),
  method: lazy(LOADERS.method),
  search: lazy(LOADERS.search),
};

/** Starts on the way what the address names, while the corpus is on its own; failure is told where the view is shown. */
export async function preloadView(asked: string | null): Promise<void> {
  const view = VIEWS.find((name) => name === asked) ?? 'overview';
  if (view !== 'overview') await LOADERS[view]().catch(() => undefined);
}
