/** The citation style that was chosen last, the same in every copy menu until the page is left. */
import { useSyncExternalStore } from 'react';
import type { CitationStyle } from '../../corpus/citations/citation.ts';

let chosen: CitationStyle = 'mla';
const listeners = new Set<() => void>();

export function useCitationStyle(): readonly [CitationStyle, (style: CitationStyle) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), choose];
}

function choose(style: CitationStyle): void {
  chosen = style;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
