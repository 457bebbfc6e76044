/** From difference to difference, by button and by key. */
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { ViewProps } from '../../state/view-state.ts';
import { isDifference, placeOfRow, type MergedRow } from './make-pair.ts';

export interface Differences {
  /** Which of how many the row in hand is, from 1; 0 where it is none. */
  readonly at: number;
  readonly of: number;
  /** Whether there is a difference before and after the row in hand. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly step: (by: 1 | -1) => void;
  /** A click chooses a row, unless a control is meant or words are being selected. */
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Part of the page's height up to which a row is brought to its middle. */
const MOST_CENTERED = 0.6;

const KEYS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** `chosen` is the row in hand, -1 for none. The first step is one for the back button; those after it replace it. */
export function useDifferences(
  list: RefObject<HTMLOListElement | null>,
  rows: readonly MergedRow[],
  chosen: number,
  left: string,
  right: string,
  change: ViewProps['change'],
): Differences {
  const stepped = useRef(-1);
  const differing = rows.flatMap((row, i) => (isDifference(row) ? [i] : []));
  const before = differing.findLast((row) => row < chosen);
  const behind = differing.find((row) => row > chosen);
  useEffect(() => {
    const row = rowElement(list.current, chosen);
    // The middle of a row that is longer than the page is not where its difference begins.
    row?.scrollIntoView({ block: row.offsetHeight > MOST_CENTERED * window.innerHeight ? 'start' : 'center' });
    // A link opens with the focus on its place; a reader's own focus stays.
    if (document.activeElement === document.body) row?.focus({ preventScroll: true });
  }, [list, chosen, left, right]);
  const choose = (row: number) => {
    const patch = placeOfRow(rows[row] ?? [], left, right);
    if (!patch) return;
    const goesOn = chosen >= 0 && chosen === stepped.current;
    stepped.current = row;
    change(patch, goesOn ? 'replace' : 'push');
  };
  const step = (by: 1 | -1, thenFocus = false) => {
    const next = by > 0 ? behind : before;
    if (next === undefined) return;
    choose(next);
    if (thenFocus) rowElement(list.current, next)?.focus({ preventScroll: true });
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.isCollapsed === false) return;
    const row = target.closest<HTMLElement>('[data-row]');
    if (row) choose(Number(row.dataset['row']));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by, true);
  };
  const found = { hasPrevious: before !== undefined, hasNext: behind !== undefined };
  return { at: differing.indexOf(chosen) + 1, of: differing.length, ...found, step, onClick, onKeyDown };
}

function rowElement(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${row}"]`) ?? null;
}
