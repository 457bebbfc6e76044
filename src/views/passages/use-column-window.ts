/** How many documents fit side by side on the screen, and which. Paper is set smaller and gets every one. */
import { useCallback, useRef, useState } from 'react';

/** Narrower columns break nearly every line after four words. */
const LEAST_COLUMN = 205;
/** Side-head and page margins. */
const BESIDE = 170;

export interface ColumnWindow {
  /** Documents side by side now, in the reader's order; the base is always one of them. */
  readonly shown: readonly string[];
  /** Those that a turn would show instead; empty where all fit. */
  readonly next: readonly string[];
  readonly turn: () => void;
  /** Goes on the element whose width counts. */
  readonly measure: (element: HTMLElement | null) => void;
}

export function useColumnWindow(docs: readonly string[], base: string): ColumnWindow {
  const [width, setWidth] = useState(() => document.documentElement.clientWidth);
  const [first, setFirst] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.current.observe(element);
  }, []);
  const fit = Math.max(2, Math.floor((width - BESIDE) / LEAST_COLUMN));
  const now = windowOf(docs, base, fit, first);
  const turn = () => setFirst((at) => at + fit - 1);
  const next = docs.length > fit ? windowOf(docs, base, fit, first + fit - 1).filter((id) => !now.includes(id)) : [];
  return { shown: now, next, turn, measure };
}

/** The base and the others from `first` on, round and round. */
function windowOf(docs: readonly string[], base: string, fit: number, first: number): readonly string[] {
  if (docs.length <= fit) return docs;
  const others = docs.filter((id) => id !== base);
  const chosen = Array.from({ length: fit - 1 }, (_, index) => others[(first + index) % others.length]);
  return docs.filter((id) => id === base || chosen.includes(id));
}
