/** Brings a passage to the same height in every column. */
import { type RefObject, useEffect, useRef } from 'react';

/** Where a passage is put that no column shows yet, as a share of the column's height. */
const RESTING_PLACE = 0.25;

/** A passage that starts above this share of the height stays where it is, and the others come to it. */
const WELL_IN_VIEW = 0.65;

/** Scrolls to the place whenever it or the columns change; on arrival by a link, focuses it too. */
export function useScrollTogether(root: RefObject<HTMLElement | null>, place: string | null, columns: string): void {
  const arrived = useRef(false);
  useEffect(() => {
    const element = root.current;
    const first = !arrived.current;
    arrived.current = true;
    if (!element || place === null) return;
    bringTogether(element, place, first ? 'instant' : 'smooth');
    if (!first) return;
    element.querySelector<HTMLElement>(`.read-margin[data-of="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
    let current = true;
    // Lines break elsewhere once the fonts are in.
    void document.fonts.ready.then(() => current && bringTogether(element, place, 'instant'));
    return () => {
      current = false;
    };
  }, [root, place, columns]);
}

/** Scrolls one column to the words that `selector` finds in it. */
export function bringInto(scroller: HTMLElement, selector: string): void {
  const target = scroller.querySelector<HTMLElement>(selector);
  if (target) scrollTo(areaOf(scroller), target, restingOffset(areaOf(scroller)), 'smooth');
}

interface Area {
  readonly scroller: HTMLElement;
  /** False where the page scrolls instead, as on a phone. */
  readonly own: boolean;
  readonly top: number;
  readonly height: number;
}

function bringTogether(root: HTMLElement, place: string, behavior: ScrollBehavior): void {
  const found = [...root.querySelectorAll<HTMLElement>('.read-scroll')].flatMap((scroller) => {
    const target = scroller.querySelector<HTMLElement>(`.mark-passage.opens[data-passage="${CSS.escape(place)}"]`);
    if (!target) return [];
    const fold = target.closest('details');
    if (fold) fold.open = true;
    return scroller.offsetParent === null ? [] : [{ target, area: areaOf(scroller) }];
  });
  const inHand = found.find(({ area }) => area.scroller.contains(document.activeElement));
  const visible = [...(inHand ? [inHand] : []), ...found].find(({ target, area }) => isWellInView(target, area));
  const wanted = visible ? topIn(visible.target, visible.area) : null;
  // No column can show its first line lower than it stands unscrolled.
  const reach = found.map(({ target, area }) => topIn(target, area) + (area.own ? area.scroller.scrollTop : scrollY));
  for (const { target, area } of found) {
    const offset = Math.min(wanted ?? restingOffset(area), ...reach);
    scrollTo(area, target, offset, behavior);
  }
}

function areaOf(scroller: HTMLElement): Area {
  const own = getComputedStyle(scroller).overflowY !== 'visible';
  if (own) return { scroller, own, top: scroller.getBoundingClientRect().top, height: scroller.clientHeight };
  return { scroller, own, top: 0, height: innerHeight };
}

function restingOffset(area: Area): number {
  return area.own ? area.height * RESTING_PLACE : area.height * (RESTING_PLACE / 2);
}

function topIn(target: HTMLElement, area: Area): number {
  return (target.getClientRects()[0]?.top ?? 0) - area.top;
}

function isWellInView(target: HTMLElement, area: Area): boolean {
  const top = topIn(target, area);
  // On a phone the sheet covers the lower half.
  return top >= 0 && top < area.height * (area.own ? WELL_IN_VIEW : WELL_IN_VIEW / 2);
}

function scrollTo(area: Area, target: HTMLElement, offset: number, behavior: ScrollBehavior): void {
  const by = topIn(target, area) - offset;
  if (Math.abs(by) < 1) return;
  const options = { behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior };
  if (area.own) area.scroller.scrollTo({ top: area.scroller.scrollTop + by, ...options });
  else window.scrollTo({ top: scrollY + by, ...options });
}
