import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { ribbonLines, type Row, type Tie } from './ribbons.ts';
import { BASELINE, SPAN, type StripShapes } from './strip-shapes.ts';

export interface RibbonsProps {
  /** Of each strip, in order. */
  readonly shapes: readonly StripShapes[];
  readonly place: string | null;
  /** Pointed at only. */
  readonly quiet: boolean;
}

/** Ties one passage across the strips of the documents that have it. Lies behind the strips, in the element that holds them. */
export function Ribbons({ shapes, place, quiet }: RibbonsProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { height, tops } = useRows(svg, shapes.length);
  const ties = shapes.flatMap(({ bars }, index): Tie[] => {
    const top = tops[index];
    const bar = bars.find(({ id }) => id === place);
    if (!bar || top === undefined) return [];
    const row: Row = { top, baseline: top + BASELINE };
    return [{ row, bar }];
  });
  return (
    <svg
      ref={svg}
      className={quiet ? 'ribbons quiet' : 'ribbons'}
      viewBox={`0 0 ${SPAN} ${Math.max(1, height)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {ribbonLines(ties).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

interface Measured {
  readonly height: number;
  /** Top of each strip. */
  readonly tops: readonly number[];
}

/**
 * Rows grow with the text beside them, so where strips lie is measured: when the page is laid out, for to ask before
 * would lay it out twice.
 */
function useRows(svg: RefObject<SVGSVGElement | null>, count: number): Measured {
  const [measured, setMeasured] = useState<Measured>({ height: 0, tops: [] });
  useLayoutEffect(() => {
    const box = svg.current?.parentElement;
    if (!box) return;
    const measure = () => {
      const { top, height } = box.getBoundingClientRect();
      const tracks = [...box.querySelectorAll('.strip-track > svg')];
      setMeasured({ height, tops: tracks.map((track) => track.getBoundingClientRect().top - top) });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [svg, count]);
  return measured;
}
