/** Keeps the focus in the page when a view gives way to another. */
import { type RefObject, useEffect, useRef } from 'react';
import type { ViewState } from '../state/view-state.ts';

/**
 * Back takes away what had the focus: it goes to the button of the passage that was in hand, where Passages lists it,
 * else to the view as a whole. Focus that is somewhere, for example on a tab, stays.
 */
export function useFocusKept(main: RefObject<HTMLElement | null>, { view, place }: Pick<ViewState, 'view' | 'place'>) {
  const before = useRef({ view, place });
  useEffect(() => {
    const left = before.current;
    before.current = { view, place };
    if (left.view === view) return;
    // After the browser itself went to the fragment, which takes the focus from wherever it is.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const opener = document.getElementById(`open-${place ?? left.place}`);
      (opener ?? main.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [main, view, place]);
}
