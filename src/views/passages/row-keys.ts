/** Single keys that lead from passage to passage, and arrows within one, while the focus is in the grid (WCAG 2.1.4). */
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The place in the list that a key leads to: the next passage for j, the one before for k. Null for every other key,
 * in a field, and with a modifier. Where the focus is in no row, j leads to the first.
 */
export function rowAfter(event: KeyboardEvent<HTMLElement>, count: number): number | null {
  const by = STEPS[event.key];
  if (by === undefined || isElsewhere(event)) return null;
  const next = rowOf(event.target) + by;
  return next < 0 || next >= count ? null : next;
}

/** Moves the focus among all that can have it in a row: the Tab key does not stop in rows that are closed. */
export function stepInRow(event: KeyboardEvent<HTMLElement>): void {
  const by = ARROWS[event.key];
  if (by === undefined || isElsewhere(event) || !(event.target instanceof Element)) return;
  const row = event.target.closest('tbody[data-index]');
  if (!row) return;
  const stops = [...row.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((each) =>
    each.checkVisibility(),
  );
  const next = stops[stops.findIndex((each) => each === event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The place of the row that something stands in; -1 outside the rows. */
export function rowOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('tbody[data-index]') : null;
  return row ? Number(row.dataset['index']) : -1;
}

function isElsewhere({ ctrlKey, metaKey, altKey, target }: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof HTMLElement &&
    target.closest('input, select, textarea, [contenteditable], [role="separator"]') !== null
  );
}
