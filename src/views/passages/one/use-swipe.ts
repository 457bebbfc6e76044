/** A sideways swipe. Scrolling up and down stays the browser's. */
import { type PointerEvent, useRef } from 'react';

/** CSS px a finger has to go sideways; less is a tap that slipped. */
const FAR_ENOUGH = 56;
/** How much more sideways than up or down. */
const SIDEWAYS = 2;

export interface SwipeOptions {
  readonly onLeft: () => void;
  readonly onRight: () => void;
}

/** Handlers for the element, which needs `touch-action: pan-y`. A mouse selects text, so only touch and pen count. */
export function useSwipe({ onLeft, onRight }: SwipeOptions) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.pointerType === 'mouse' || !event.isPrimary ? null : { x: event.clientX, y: event.clientY };
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (!from || getSelection()?.isCollapsed === false) return;
      const x = event.clientX - from.x;
      if (Math.abs(x) < FAR_ENOUGH || Math.abs(x) < SIDEWAYS * Math.abs(event.clientY - from.y)) return;
      if (x < 0) onLeft();
      else onRight();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
