/** What a reader does on any page of the site: by role and name only. */
import type { Locator, Page } from 'playwright';

export type ViewTitle = 'Passages' | 'Read';

/** Waits until a view shows its contents. */
export async function ready(page: Page, view: ViewTitle = 'Passages'): Promise<void> {
  await page
    .getByRole('heading', { level: 1, name: new RegExp(`^${view}:`) })
    .waitFor({ state: 'attached' })
    .catch(async () => {
      throw new Error(`${view} did not open. The page says: ${(await page.locator('body').innerText()).slice(0, 500)}`);
    });
  await (view === 'Passages' ? countLine(page) : page.getByRole('article').first()).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

export async function chooseView(page: Page, view: ViewTitle): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
  await ready(page, view);
}

/** How many passages the view says it shows. */
export async function passageCount(page: Page): Promise<number> {
  return Number.parseInt(await countLine(page).innerText(), 10);
}

function countLine(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /\d+ of \d+ passages/ });
}
