import { useEffect } from 'react';
import type { Row } from './rows.ts';

/** Rows worked out between two looks at the clock, and how long at a time while the page has nothing else to do; ms. */
const STRIDE = 50;
const SLICE = 8;

/** Works out in idle moments what filters and orders ask of every row, so that the first of them need not wait. */
export function usePrimed(rows: readonly Row[]): void {
  useEffect(() => {
    let [next, waiting] = [0, 0];
    const slice = () => {
      const end = performance.now() + SLICE;
      while (next < rows.length && performance.now() < end)
        for (const stop = next + STRIDE; next < Math.min(stop, rows.length); next++) void rows[next]?.difference;
      if (next < rows.length) waiting = later(slice);
    };
    waiting = later(slice);
    return () => cancel(waiting);
  }, [rows]);
}

const hasIdle = 'requestIdleCallback' in globalThis;

function later(act: () => void): number {
  return hasIdle ? requestIdleCallback(act) : window.setTimeout(act, 100);
}

function cancel(id: number): void {
  if (hasIdle) cancelIdleCallback(id);
  else clearTimeout(id);
}
