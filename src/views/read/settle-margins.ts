/** Keeps the passage buttons in a margin from lying on each other. */
import { type RefObject, useLayoutEffect } from 'react';

/** Free space between two buttons, in CSS px. */
const GAP = 2;

/** How far down each button has to move so that none covers the one before. Buttons are given by their natural tops. */
export function settle(buttons: readonly { readonly top: number; readonly height: number }[]): readonly number[] {
  let free = -Infinity;
  return buttons.map(({ top, height }) => {
    const shift = Math.max(0, free - top);
    free = top + shift + height + GAP;
    return shift;
  });
}

/** Settles the margin of a column now and whenever its text runs differently. */
export function useSettledMargin(content: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    const run = () => settleMargin(element);
    const observer = new ResizeObserver(run);
    observer.observe(element);
    run();
    return () => observer.disconnect();
  });
}

function settleMargin(content: HTMLElement): void {
  const buttons = [...content.querySelectorAll<HTMLElement>('.read-margin')].filter((button) => button.offsetParent);
  // offsetTop does not see transforms, so this is where a button would stand unmoved.
  const inOrder = buttons.map((button) => ({ button, top: button.offsetTop, height: button.offsetHeight }));
  inOrder.sort((a, b) => a.top - b.top);
  const shifts = settle(inOrder);
  inOrder.forEach(({ button }, index) => {
    const shift = shifts[index] ?? 0;
    button.style.transform = shift ? `translateY(${shift}px)` : '';
  });
}
