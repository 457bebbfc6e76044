/** A finger drawn sideways across the text. */
import { type TouchEvent, useRef } from 'react';

/** A shorter way is a slip of the finger; CSS px. */
const LEAST_WAY = 60;

/** A slower finger selects or rests; ms. */
const LONGEST = 600;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Calls back with 1 for a stroke to the left, which brings what comes next, and -1 for one to the right. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const from = useRef<Point | null>(null);
  const pointOf = ({ timeStamp }: TouchEvent, touch: { clientX: number; clientY: number }): Point => ({
    x: touch.clientX,
    y: touch.clientY,
    at: timeStamp,
  });
  return {
    onTouchStart(event: TouchEvent) {
      const touch = event.touches[0];
      from.current = touch && event.touches.length === 1 ? pointOf(event, touch) : null;
    },
    onTouchEnd(event: TouchEvent) {
      const touch = event.changedTouches[0];
      const by = from.current && touch ? strokeOf(from.current, pointOf(event, touch)) : 0;
      from.current = null;
      if (by !== 0 && getSelection()?.isCollapsed !== false) onSwipe(by);
    },
  };
}

/** Sideways, more than twice as far as up or down, so that scrolling stays scrolling. */
export function strokeOf(from: Point, to: Point): 1 | -1 | 0 {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) < LEAST_WAY || Math.abs(x) < 2 * Math.abs(y) || to.at - from.at > LONGEST) return 0;
  return x < 0 ? 1 : -1;
}
