/** The area a table stands in: whether the table is wider, and how wide the area is. */
import { useLayoutEffect, useState } from 'react';

export interface TableArea {
  readonly isTooWide: boolean;
  /** CSS px. */
  readonly width: number;
}

/** Both elements come as state: what is drawn inside has to know when they are there. */
export function useTableArea() {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const [table, setTable] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<TableArea>({ isTooWide: false, width: 0 });
  useLayoutEffect(() => {
    if (!area || !table) return;
    const look = () => {
      const width = area.clientWidth;
      // A pixel lost to rounding is no reason to scroll.
      const isTooWide = table.offsetWidth > width + 1;
      setSize((before) => (before.width === width && before.isTooWide === isTooWide ? before : { width, isTooWide }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(area);
    observer.observe(table);
    return () => observer.disconnect();
  }, [area, table]);
  return { area, setArea, setTable, ...size };
}
