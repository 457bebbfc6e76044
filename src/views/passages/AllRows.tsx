import { type RefObject, startTransition, useEffect, useImperativeHandle, useState } from 'react';
import type { RowsHandle } from './Grid.tsx';
import { GridRow, type RowSetting } from './GridRow.tsx';
import type { Row } from './rows.ts';

export interface RowsProps {
  readonly list: readonly Row[];
  readonly setting: RowSetting;
  /** The passage in hand: its row is open. */
  readonly place: string | null;
  readonly handle: RefObject<RowsHandle | null>;
}

/** Rows drawn at once when the grid opens: more than a screen. The others follow before a reader can get to them. */
const AT_FIRST = 10;

/** Every row on the page. */
export function AllRows({ list, setting, place, handle }: RowsProps) {
  const [whole, setWhole] = useState(place !== null);
  useEffect(() => startTransition(() => setWhole(true)), []);
  useBringIntoView(place);
  useImperativeHandle(handle, () => ({ focus: (index) => openerOf(list[index]?.passage.id ?? '')?.focus() }), [list]);
  return (whole ? list : list.slice(0, AT_FIRST)).map((row, index) => (
    <GridRow key={row.passage.id} {...{ setting, row, index }} open={row.passage.id === place} />
  ));
}

/** A place that came with the address, or from elsewhere on the page, is scrolled to and focused. */
function useBringIntoView(place: string | null): void {
  useEffect(() => {
    const opener = place === null ? null : openerOf(place);
    if (!opener || opener === document.activeElement) return;
    opener.focus({ preventScroll: true });
    opener.closest('tr')?.scrollIntoView({ block: 'start' });
  }, [place]);
}

/** The button that opens a passage's row, where that row is on the page. */
export function openerOf(place: string): HTMLElement | null {
  return document.getElementById(`open-${place}`);
}
