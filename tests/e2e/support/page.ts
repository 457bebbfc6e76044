/** What a reader does on any page of the site: by role and name only. */
import type { Locator, Page } from 'playwright';
import { PATIENCE_MS } from './browser.ts';

export const VIEWS = [
  'Overview',
  'Passages',
  'Read',
  'Words',
  'Voices',
  'Figures',
  'Pairs',
  'Ledger',
  'Method',
  'Search',
] as const;
export type ViewTitle = (typeof VIEWS)[number];

/** Views that show one of their parts at a time. */
export const VIEWS_OF_PARTS = ['Words', 'Voices', 'Figures'] as const;

/** Occurs in the bundled texts. */
const SOUGHT = 'detainer';

/** The address of a view; Search looks for a word that is there. */
export function addressOf(site: string, view: ViewTitle): string {
  return `${site}?view=${view.toLowerCase()}${view === 'Search' ? `&q=${SOUGHT}` : ''}`;
}

/** Waits until a view shows its contents, complete and at rest. */
export async function ready(page: Page, view: ViewTitle = 'Overview'): Promise<void> {
  await page
    .getByRole('heading', { level: 1, name: new RegExp(`^${view}:`) })
    .waitFor({ state: 'attached' })
    .catch(async () => {
      throw new Error(`${view} did not open. The page says: ${(await page.locator('body').innerText()).slice(0, 500)}`);
    });
  await firstPart(page, view).waitFor();
  await noWorkers(page);
  await page.evaluate(atRest);
}

/** Copied wording is shown before the rest is found, and then replaced: the worker that aligns is gone when all is there. */
async function noWorkers(page: Page): Promise<void> {
  const late = Date.now() + PATIENCE_MS;
  while (page.workers().some((worker) => worker.url().includes('align'))) {
    if (Date.now() > late) throw new Error('The worker did not end.');
    await page.waitForTimeout(20);
  }
}

/** In the page: fonts have come, animations have ended, and what was set before is drawn. */
export async function atRest(): Promise<void> {
  await document.fonts.ready;
  // One animation may start another.
  for (let still = 0; still < 2;) {
    const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    still = ends.length > 0 ? 0 : still + 1;
  }
}

export async function chooseView(page: Page, view: ViewTitle): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views' });
  // A phone shows the present view, and the others once that is pressed.
  const link = views.getByRole('link', { name: view });
  const menu = views.locator('summary');
  if (await menu.isVisible()) await menu.click();
  if (await link.isVisible()) await link.click();
  if (view === 'Search') await search(page);
  await ready(page, view);
}

/** Opens one part of the present view after another, the first one last, and tells when each is there. */
export async function eachPart(page: Page, view: ViewTitle, then: (part: string) => Promise<void>): Promise<void> {
  const links = page.getByRole('navigation', { name: `Parts of ${view}` }).getByRole('link');
  const titles = await links.allInnerTexts();
  for (const title of [...titles.slice(1), ...titles.slice(0, 1)]) {
    await links.filter({ hasText: title }).first().click();
    await links.and(page.locator('[aria-current]')).filter({ hasText: title }).waitFor();
    // One part has nothing to show before it is asked.
    const asked = page.locator('main').getByLabel('Find the words');
    if (await asked.isVisible()) await asked.fill(SOUGHT);
    await ready(page, view);
    await then(title);
  }
}

/** A wide page has a field in place of a tab; on a phone the field is in the view. */
async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill(SOUGHT);
  await page.getByRole('searchbox').press('Enter');
}

/** How many passages the view says it shows. */
export async function passageCount(page: Page): Promise<number> {
  return Number.parseInt(await countLine(page).innerText(), 10);
}

/** What shows that a view has its contents. */
function firstPart(page: Page, view: ViewTitle): Locator {
  const main = page.locator('main');
  if (view === 'Passages') return countLine(page);
  if (view === 'Read') return main.getByRole('article').first();
  if (view === 'Pairs') return main.locator('ins, del').first();
  if (view === 'Search') return main.getByRole('link').first();
  if (view === 'Overview') return main.locator('svg').first();
  // One quotation is a list on a phone.
  return main.locator(view === 'Voices' ? ':is(table, dl):visible' : 'table:visible').first();
}

function countLine(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /\d+ of \d+ passages/ });
}
