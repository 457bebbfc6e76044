/** How much of the screen is left for an element that fills it downwards. */
import { type RefObject, useLayoutEffect } from 'react';

/** Keeps `--room-above` of the holder at the element's distance from the page's top: notices above it come and go. */
export function useRoomBelow(target: RefObject<HTMLElement | null>, holder: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    const measure = () => {
      const above = Math.round(element.getBoundingClientRect().top + scrollY);
      holder.current?.style.setProperty('--room-above', `${above}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, [target, holder]);
}
