/** Keeps the open row in sight where a link opened it, on this page or another. */
import { useEffect, useRef } from 'react';

/**
 * `isThere`: whether the row is among those shown. A row that the reader opens by its own button is in sight already and
 * does not move. One that a link elsewhere on the page opens is brought in sight and takes the focus from the link.
 */
export function useOpenRow(area: HTMLElement | null, openKey: string | null, isThere: boolean): void {
  const isSettled = useRef(false);
  useEffect(() => {
    if (!area) return;
    const isFirst = !isSettled.current;
    isSettled.current = true;
    if (openKey === null || !isThere) return;
    // Of many rows only those near are on the page: then the area is shown, and its rows see to the rest.
    const row = area.querySelector('tr.open') ?? area;
    if (isInSight(row, area)) return;
    row.scrollIntoView({ block: row === area ? 'nearest' : 'center' });
    if (!isFirst && !area.contains(document.activeElement))
      row.querySelector<HTMLElement>('th > button')?.focus({ preventScroll: true });
  }, [area, openKey, isThere]);
}

/** Whether its upper edge shows, with room for a line beneath it. */
function isInSight(row: Element, area: Element): boolean {
  const { top } = row.getBoundingClientRect();
  const of = area.getBoundingClientRect();
  return top >= Math.max(0, of.top) && top < Math.min(innerHeight, of.bottom) - LINE;
}

/** CSS px. */
const LINE = 34;
