/** What any part of the view may need to lead elsewhere, handed past the cells, which seldom do. */
import { createContext, use } from 'react';
import type { ViewState } from '../../state/view-state.ts';

export interface Passages {
  readonly state: ViewState;
  readonly change: (patch: Partial<ViewState>, how?: 'push' | 'replace') => void;
  /** The address of the state after a patch. */
  readonly linkTo: (patch: Partial<ViewState>) => string;
}

export const PassagesContext = createContext<Passages | null>(null);

export function usePassages(): Passages {
  const passages = use(PassagesContext);
  if (!passages) throw new Error('a part of Passages outside its view');
  return passages;
}
