/** A walk over the page by the Tab key. */
import type { Page } from 'playwright';

export interface TabStop {
  /** Tag and name, for messages. */
  readonly what: string;
  /** True where something about the element shows that it has the focus. */
  readonly marked: boolean;
  /** True where at least a part of it is on screen and uncovered. */
  readonly seen: boolean;
}

/** Every stop from the start of the page until the focus leaves it. Throws where it never does. */
export async function walkByTab(page: Page, limit = 600): Promise<readonly TabStop[]> {
  await page.evaluate(() => {
    // Focus on the body, so that the walk starts at the top wherever the reader last was.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: TabStop[] = [];
  for (let steps = 0; steps < limit; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await settled(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`After ${limit} steps the focus is still inside, at ${stops.at(-1)?.what}`);
}

/** Looks at a stop that seems wrong, before it is; styles and scrolling may not have caught up with the focus. */
const LOOKS = 8;

async function settled(page: Page): Promise<TabStop | null> {
  let stop = await present(page);
  for (let looks = 1; looks < LOOKS && stop !== null && !(stop.seen && stop.marked); looks += 1) {
    await page.waitForTimeout(250);
    stop = await present(page);
  }
  return stop;
}

function present(page: Page): Promise<TabStop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const shows = (candidate: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const near = [
      element,
      ...element.querySelectorAll('*'),
      ...(element.closest('label') ? [element.closest('label')] : []),
    ];
    // An element that runs over several lines has a box for each.
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const)),
    );
    const seen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || element.closest('label')?.contains(hit) === true);
    });
    const name =
      element.getAttribute('aria-label') ?? (element.textContent || element.getAttribute('placeholder') || '');
    const what = `${element.tagName.toLowerCase()} "${name.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}"`;
    return { what, seen, marked: near.some((candidate) => candidate !== null && shows(candidate)) };
  });
}
