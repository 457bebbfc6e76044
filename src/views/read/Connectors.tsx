import { type RefObject, useEffect, useState } from 'react';
import { type ColumnView, connect, type ConnectorLine } from './connector-lines.ts';
import { type Extent, extentsIn } from './extents.ts';

export interface ConnectorsProps {
  /** The element that holds the columns; the drawing covers it. */
  readonly area: RefObject<HTMLElement | null>;
  /** Another object when other columns or marks are shown. */
  readonly version: object;
  readonly chosen: { readonly id: string; readonly number: number } | null;
  /** Passages that some column has in another order than the first. */
  readonly moved: ReadonlySet<string>;
}

/**
 * Quiet lines between neighbouring columns, a ribbon for the passage in hand, broken lines for moved passages: for the
 * eye only, the margin buttons say the same in words.
 */
export function Connectors({ area, version, chosen, moved }: ConnectorsProps) {
  const lines = useLines(area, version);
  const inHand = lines.filter((line) => line.id === chosen?.id);
  return (
    <svg className="read-connectors" aria-hidden="true">
      {lines.map((line, index) =>
        line.id === chosen?.id ? (
          <g key={index} className="chosen">
            <path className="ground" d={line.ribbon} />
            <path d={line.edges} />
          </g>
        ) : (
          <path key={index} d={line.path} className={moved.has(line.id) ? 'moved' : undefined} />
        ),
      )}
      {inHand.map((line, index) => (
        <g key={index}>
          <circle cx={line.middle.x} cy={line.middle.y} r="11" />
          <text x={line.middle.x} y={line.middle.y + 4}>
            {chosen?.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Measures once per layout, then only adds scroll offsets: once a frame at most. */
function useLines(area: RefObject<HTMLElement | null>, version: object): readonly ConnectorLine[] {
  const [lines, setLines] = useState<readonly ConnectorLine[]>([]);
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    const scrollers = [...root.querySelectorAll<HTMLElement>('.read-scroll')];
    let extents: readonly ReadonlyMap<string, Extent>[] = [];
    let frame = 0;
    const draw = () => {
      frame = 0;
      const origin = root.getBoundingClientRect();
      const views = scrollers.map((scroller, index) => viewOf(scroller, origin, extents[index] ?? new Map()));
      setLines(
        views.flatMap((view, index) => {
          const next = views[index + 1];
          return next ? connect(view, next) : [];
        }),
      );
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const observer = new ResizeObserver(() => {
      extents = scrollers.map(extentsIn);
      soon();
    });
    for (const scroller of scrollers) {
      scroller.addEventListener('scroll', soon, { passive: true });
      observer.observe(scroller);
      if (scroller.firstElementChild) observer.observe(scroller.firstElementChild);
    }
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const scroller of scrollers) scroller.removeEventListener('scroll', soon);
    };
  }, [area, version]);
  return lines;
}

function viewOf(scroller: HTMLElement, origin: DOMRect, extents: ReadonlyMap<string, Extent>): ColumnView {
  const box = scroller.getBoundingClientRect();
  return {
    left: box.left - origin.left,
    right: box.right - origin.left,
    top: box.top - origin.top,
    height: box.height,
    scrolled: scroller.scrollTop,
    extents,
  };
}
