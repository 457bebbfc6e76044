import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './support/axe.ts';
import { LAPTOP, launch, NARROW, PHONE, visit } from './support/browser.ts';
import { addressOf, chooseView, ready, VIEWS } from './support/page.ts';

/** What a reader may set, and the size of the window. */
const LOOKS = {
  light: [{ colorScheme: 'light' }, LAPTOP],
  dark: [{ colorScheme: 'dark' }, LAPTOP],
  'forced colours': [{ colorScheme: 'light', forcedColors: 'active' }, LAPTOP],
  '320 px wide': [{ colorScheme: 'light' }, NARROW],
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('on a laptop', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, inject('site')));
    await ready(page);
  });

  describe.each(VIEWS)('%s', (view) => {
    it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('has no fault that axe can see: %s', async (look) => {
      await page.setViewportSize(LAPTOP);
      await chooseView(page, view);
      const [media, size] = LOOKS[look];
      await page.emulateMedia({ forcedColors: 'none', ...media });
      await page.setViewportSize(size);
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('on a phone', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, inject('site'), { viewport: PHONE, hasTouch: true, isMobile: true }));
    await ready(page);
  });

  it.each(VIEWS)('%s has no fault that axe can see', async (view) => {
    await chooseView(page, view);
    expect(await violations(page)).toEqual([]);
  });
});

it('has no fault with its menus, notes and details open, and axe sees one where there is one', async () => {
  const { page, close } = await visit(browser, addressOf(inject('site'), 'Passages'));
  await ready(page, 'Passages');
  await openEverything(page);
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
  await close();
});

/** The first closed one of each kind of disclosure, so that what they hold is checked too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const closed = page.locator('main button[aria-expanded="false"]:visible');
  for (let left = Math.min(await closed.count(), 3); left > 0; left -= 1) await closed.first().click();
}
