/** Single keys that lead from passage to passage, while the focus is in the grid (WCAG 2.1.4). */
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** Focuses the button of the next or previous passage for j and k; leaves every other key alone. */
export function stepByKey(event: KeyboardEvent<HTMLElement>): void {
  const by = STEPS[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>('.opener')];
  // Where the focus is in no row, j leads to the first.
  const here = openers.findLastIndex((opener) => opener === event.target || isBefore(opener, event.target));
  const next = openers[here + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function isBefore(opener: HTMLElement, target: EventTarget): boolean {
  return target instanceof Node && (opener.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
}
