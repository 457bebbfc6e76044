/** What a picture is drawn on. */
import { useLayoutEffect, useRef, useState } from 'react';
import { loadFaces } from '../drawing/faces.ts';

export interface ChartPage {
  /** CSS px. */
  readonly width: number;
  /** CSS px of a rem over the 16 that sizes are given in: pictures follow the reader's text size. */
  readonly em: number;
}

/** A picture of no width is not drawn. */
const UNKNOWN: ChartPage = { width: 0, em: 1 };

/** The room an element has for a picture, once the fonts are there to measure its words in. */
export function useChartPage<E extends HTMLElement>() {
  const room = useRef<E>(null);
  const [page, setPage] = useState(UNKNOWN);
  const [isSet, setIsSet] = useState(false);
  useLayoutEffect(() => {
    let isGone = false;
    const look = () => {
      const width = room.current?.clientWidth ?? 0;
      const em = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setPage((before) => (before.width === width && before.em === em ? before : { width, em }));
    };
    look();
    void loadFaces().then(() => {
      if (!isGone) setIsSet(true);
    });
    const observer = new ResizeObserver(look);
    if (room.current) observer.observe(room.current);
    // Its caption grows with the reader's text size, which leaves the room's width as it is.
    const figure = room.current?.closest('figure');
    if (figure) observer.observe(figure);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, []);
  return { room, page: isSet ? page : UNKNOWN };
}
