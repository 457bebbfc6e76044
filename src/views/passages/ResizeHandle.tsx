import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { GREATEST_WIDTH, LEAST_WIDTH } from '../../state/resolve.ts';

/** One press of an arrow key, and one with Shift; CSS px. */
const STEP = 20;
const LEAP = 80;

export interface ResizeHandleProps {
  readonly outlet: string;
  /** Of the column now, in CSS px. */
  readonly width: number;
  /** While a pointer drags, and with null when it lets go without a move: the address takes only so many changes. */
  readonly onTry: (width: number | null) => void;
  /** Null gives the column what the others leave. */
  readonly onSet: (width: number | null) => void;
}

/** The edge of a column: dragged, or moved with the arrow keys. The column's menu has the same as buttons. */
export function ResizeHandle({ outlet, width, onTry, onSet }: ResizeHandleProps) {
  const drag = useRef<{ readonly x: number; readonly width: number; now: number | null } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault(); // No selection of words, no drag of the column.
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width, now: null };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    drag.current.now = drag.current.width + event.clientX - drag.current.x;
    onTry(drag.current.now);
  };
  const letGo = (isDone: boolean) => {
    const now = drag.current?.now ?? null;
    drag.current = null;
    onTry(null);
    if (isDone && now !== null) onSet(now);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfter(event, width);
    if (next === undefined) return;
    event.preventDefault();
    onSet(next);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${outlet}`}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={GREATEST_WIDTH}
      aria-valuetext={`${width} pixels`}
      title="Drag to set the width; double click to reset it"
      className="resizer no-print"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onDoubleClick={() => onSet(null)}
      onKeyDown={onKeyDown}
    />
  );
}

function widthAfter({ key, shiftKey }: KeyboardEvent, width: number): number | null | undefined {
  const step = shiftKey ? LEAP : STEP;
  switch (key) {
    case 'ArrowLeft':
      return width - step;
    case 'ArrowRight':
      return width + step;
    case 'Home':
      return LEAST_WIDTH;
    case 'End':
      return GREATEST_WIDTH;
    case 'Delete':
      return null;
    default:
      return undefined;
  }
}
