/** Keys that lead from passage to passage while the focus is in the page of one (WCAG 2.1.4). */
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };

/** Handlers for the element in which keys step. */
export function stepKeys(step: (by: number) => void) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const by = stepOf(event);
      if (by === 0) return;
      event.preventDefault();
      step(by);
    },
  };
}

/** 1 or -1 for a key that steps, else 0: while typing or choosing, keys are the field's. */
function stepOf(event: KeyboardEvent<HTMLElement>): number {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0;
  if (event.target instanceof HTMLElement && event.target.closest(TAKES_KEYS) !== null) return 0;
  return STEPS[event.key] ?? 0;
}

/** A menu has its own arrows, and so has what scrolls sideways. */
const TAKES_KEYS = 'input, select, textarea, [contenteditable], .menu-panel';
