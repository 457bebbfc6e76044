/** Brings what a reader goes to to the same height in every column. */
import { type RefObject, useEffect, useRef } from 'react';
import { READING_LINE } from './guide.ts';

/** A passage that starts above this share of the height stays where it is, and the others come to it. */
const WELL_IN_VIEW = 0.65;

/** What a link or a step leads to. */
export interface Target {
  /** Another key is another target. */
  readonly key: string;
  /** Finds its words in a column, and the button in the margin that takes the focus. */
  readonly words: string;
  readonly button: string;
}

export interface Together {
  readonly target: Target | null;
  readonly columns: string;
  /** The document in whose margin the next target takes the focus; null leaves the focus where it is. */
  readonly focusRef: RefObject<string | null>;
  /** Lets go of the column that the reader scrolls. */
  readonly releaseRef: RefObject<() => void>;
}

/** Scrolls to the target whenever it or the columns change; on arrival by a link, focuses it too. */
export function useScrollTogether(root: RefObject<HTMLElement | null>, together: Together): void {
  const { target, columns, focusRef, releaseRef } = together;
  const { key = '', words = '', button = '' } = target ?? {};
  const arrived = useRef(false);
  useEffect(() => {
    const element = root.current;
    const first = !arrived.current;
    arrived.current = true;
    const witness = focusRef.current;
    focusRef.current = null;
    if (!element || key === '') return;
    releaseRef.current();
    bringTogether(element, words, first ? 'instant' : 'smooth');
    const holder = witness === null ? element : element.querySelector(`[data-witness="${CSS.escape(witness)}"]`);
    if (first || witness !== null) holder?.querySelector<HTMLElement>(button)?.focus({ preventScroll: true });
    if (!first) return;
    let current = true;
    // Lines break elsewhere once the fonts are in.
    void document.fonts.ready.then(() => current && bringTogether(element, words, 'instant'));
    return () => {
      current = false;
    };
  }, [root, key, words, button, columns, focusRef, releaseRef]);
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

function bringTogether(root: HTMLElement, words: string, behavior: ScrollBehavior): void {
  const found = [...root.querySelectorAll<HTMLElement>('.read-scroll')].flatMap((scroller) => {
    const target = scroller.querySelector<HTMLElement>(words);
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
  return area.own ? area.height * READING_LINE : area.height * (READING_LINE / 2);
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
