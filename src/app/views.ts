/** Every view is a chunk of its own, so that a reader waits for one only. */
import { type ComponentType, lazy } from 'react';
import { VIEWS, type ViewName, type ViewProps } from '../state/view-state.ts';

type Loader = () => Promise<{ readonly default: ComponentType<ViewProps> }>;

const LOADERS: Readonly<Record<ViewName, Loader>> = {
  overview: () => import('../views/overview/OverviewView.tsx').then((m) => ({ default: m.OverviewView })),
  passages: () => import('../views/passages/PassagesView.tsx').then((m) => ({ default: m.PassagesView })),
  read: () => import('../views/read/ReadView.tsx').then((m) => ({ default: m.ReadView })),
  pairs: () => import('../views/pairs/PairsView.tsx').then((m) => ({ default: m.PairsView })),
  ledger: () => import('../views/ledger/LedgerView.tsx').then((m) => ({ default: m.LedgerView })),
  method: () => import('../views/method/MethodView.tsx').then((m) => ({ default: m.MethodView })),
  search: () => import('../views/search/SearchView.tsx').then((m) => ({ default: m.SearchView })),
};

export const VIEW_PARTS = Object.fromEntries(VIEWS.map((view) => [view, lazy(LOADERS[view])])) as unknown as Readonly<
  Record<ViewName, ComponentType<ViewProps>>
>;

/** Starts on the way what the address names, while the corpus is on its own; failure is told where the view is shown. */
export async function preloadView(asked: string | null): Promise<void> {
  await LOADERS[VIEWS.find((name) => name === asked) ?? 'overview']().catch(() => undefined);
}
