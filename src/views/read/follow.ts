/** Keeps the columns together while one of them is scrolled: by passage, not by pixel. */
import { type RefObject, useEffect, useRef } from 'react';
import { type Extent, extentsIn } from './extents.ts';
import { beside, guideOf, type Guiding, type Scrolled } from './guide.ts';

export interface FollowOptions {
  readonly on: boolean;
  /** Another object when other columns or marks are shown. */
  readonly version: object;
  readonly chosen: string | null;
  /** Passages that the second of two documents has in another order than the first. */
  readonly movedBetween: (leader: string, other: string) => Guiding['moved'];
}

/** A column that is off by some way covers two thirds of it in this time: soon, but the eye can follow. In ms. */
const EASE_MS = 90;

/** A page that was away for longer goes on as if it had not been; ms. */
const LONGEST_FRAME = 50;

/** What the reader does before a column scrolls by his hand. */
const HANDLING = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const;

interface Column {
  readonly id: string;
  readonly scroller: HTMLElement;
  extents: ReadonlyMap<string, Extent>;
  guide: string | null;
  /** Where it is on its way, with the fractions that a scroll offset drops. */
  at: number;
}

/** The column that the reader handles leads. `release` lets go of it, for scrolling that is ours. */
export function useFollow(root: RefObject<HTMLElement | null>, options: FollowOptions): RefObject<() => void> {
  const release = useRef<() => void>(() => undefined);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { on, version } = options;
  useEffect(() => {
    const element = root.current;
    if (!element || !on) return;
    const following = follow(element, latest);
    release.current = following.release;
    return () => {
      release.current = () => undefined;
      following.stop();
    };
  }, [root, on, version]);
  return release;
}

function follow(root: HTMLElement, latest: RefObject<FollowOptions>) {
  const columns = [...root.querySelectorAll<HTMLElement>('.read-scroll')].map(columnOf);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let leader: Column | null = null;
  let led = 0;
  let frame = 0;
  let before = 0;

  const tick = (now: number) => {
    frame = 0;
    if (!leader) return;
    const elapsed = Math.min(Math.max(now - before, 0), LONGEST_FRAME);
    const share = calm.matches ? 1 : 1 - Math.exp(-elapsed / EASE_MS);
    before = now;
    const { scrollTop } = leader.scroller;
    const moved = scrollTop - led;
    led = scrollTop;
    const away = columns.map((column) => (leader && column !== leader ? bring(leader, column, moved, share) : 0));
    if (away.some((rest) => rest > 0.5)) frame = requestAnimationFrame(tick);
  };
  const bring = (from: Column, column: Column, moved: number, share: number): number => {
    const { chosen, movedBetween } = latest.current;
    const view: Scrolled = { scrollTop: led, height: from.scroller.clientHeight, extents: from.extents };
    const present = column.guide;
    const order = movedBetween(from.id, column.id);
    column.guide = guideOf(view, column.extents, { chosen, present, moved: order });
    const furthest = column.scroller.scrollHeight - column.scroller.clientHeight;
    const target = column.guide === null ? null : beside(view, column.extents, column.guide, furthest);
    // Nothing in sight is shared: what was beside it last stays.
    if (target === null) return 0;
    // The reader, or the end of the text, may have put it elsewhere.
    if (Math.abs(column.at - column.scroller.scrollTop) > 2) column.at = column.scroller.scrollTop;
    const carried = column.guide === present ? column.at + moved : column.at;
    const next = carried + (target - carried) * share;
    column.at = Math.abs(target - next) < 0.5 ? target : Math.min(Math.max(0, next), furthest);
    column.scroller.scrollTop = column.at;
    return Math.abs(target - column.at);
  };
  const lead = (column: Column | null) => {
    if (column === leader) return;
    leader = column;
    led = column?.scroller.scrollTop ?? 0;
    for (const each of columns) {
      each.guide = null;
      each.at = each.scroller.scrollTop;
    }
  };
  let byTab = false;
  const onHandling = (event: Event) => {
    if (event instanceof KeyboardEvent) byTab = event.key === 'Tab';
    else if (event.type !== 'focusin') byTab = false;
    // Focus that we move ourselves is no handling; Tab may scroll the column it enters.
    if (event.type === 'focusin' && !byTab) return;
    const { target } = event;
    const column = columns.find(({ scroller }) => target instanceof Node && scroller.contains(target));
    if (column) lead(column);
  };
  const onScroll = (event: Event) => {
    if (!leader || event.target !== leader.scroller || frame) return;
    before = performance.now();
    frame = requestAnimationFrame(tick);
  };
  const sizes = new ResizeObserver(() => {
    for (const column of columns) column.extents = extentsIn(column.scroller);
  });
  for (const { scroller } of columns) {
    scroller.addEventListener('scroll', onScroll, { passive: true });
    if (scroller.firstElementChild) sizes.observe(scroller.firstElementChild);
  }
  for (const type of HANDLING) root.addEventListener(type, onHandling, { passive: true });
  return {
    release: () => lead(null),
    stop() {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      for (const { scroller } of columns) scroller.removeEventListener('scroll', onScroll);
      for (const type of HANDLING) root.removeEventListener(type, onHandling);
    },
  };
}

function columnOf(scroller: HTMLElement): Column {
  const id = scroller.closest<HTMLElement>('[data-witness]')?.dataset['witness'] ?? '';
  return { id, scroller, extents: new Map(), guide: null, at: scroller.scrollTop };
}
