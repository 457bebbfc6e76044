import { useCallback, useMemo, useRef, useState } from 'react';
import type { ViewState } from '../../state/view-state.ts';
import { widthsIn, windowOf } from './column-window.ts';

/** Narrower columns break nearly every line after four words; a mark and two words need less. CSS px. */
const LEAST_COLUMN: Readonly<Record<ViewState['amount'], number>> = { full: 205, differences: 190, index: 96 };
/** Side-head and page margins. */
const BESIDE = 170;
/** In the index, where titles stand on one line: a share of the page, as `--side` in grid.css has it. */
const INDEX_SIDE = 0.34;
const MARGINS = 40;

export interface ColumnsInView {
  /** Side by side now, pinned ones first, then in the reader's order; the base is always one of them. */
  readonly shown: readonly string[];
  /** All documents shown, in the same order. */
  readonly order: readonly string[];
  /** Width of each, in CSS px. */
  readonly widths: ReadonlyMap<string, number>;
  /** Turns to the documents before or after; null where there are none. */
  readonly back: (() => void) | null;
  readonly on: (() => void) | null;
}

export interface MeasuredColumns {
  readonly view: ColumnsInView;
  /** Goes on the element whose width counts. */
  readonly measure: (element: HTMLElement | null) => void;
}

type Columns = Pick<ViewState, 'docs' | 'base' | 'pins' | 'widths' | 'amount'>;

/** What fits side by side; the page itself never scrolls sideways, so that nothing stands out of sight or under a pin. */
export function useColumnWindow({ docs, base, pins, widths, amount }: Columns): MeasuredColumns {
  const [width, setWidth] = useState(() => document.documentElement.clientWidth);
  const [first, setFirst] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.current.observe(element);
  }, []);
  const view = useMemo(() => {
    const order = [...pins, ...docs.filter((id) => !pins.includes(id))];
    const room = width - (amount === 'index' ? width * INDEX_SIDE + MARGINS : BESIDE);
    const request = { order, keep: [base, ...pins], widths, least: LEAST_COLUMN[amount], room, first };
    const { shown, previous, next } = windowOf(request);
    return {
      shown,
      order,
      widths: widthsIn(shown, request),
      back: previous === null ? null : () => setFirst(previous),
      on: next === null ? null : () => setFirst(next),
    };
  }, [docs, base, pins, widths, amount, width, first]);
  return { view, measure };
}
