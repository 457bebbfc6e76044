import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { COLOUR_RULES, violations } from './support/axe.ts';
import { LAPTOP, launch, NARROW, PHONE, visit } from './support/browser.ts';
import { addressOf, chooseView, eachPart, ready, VIEWS, VIEWS_OF_PARTS } from './support/page.ts';

/** What a reader may set, the size of the window, and the rules that it can break. */
const LOOKS = {
  light: [{ colorScheme: 'light' }, LAPTOP, undefined],
  dark: [{ colorScheme: 'dark' }, LAPTOP, COLOUR_RULES],
  'forced colours': [{ colorScheme: 'light', forcedColors: 'active' }, LAPTOP, COLOUR_RULES],
  '320 px wide': [{ colorScheme: 'light' }, NARROW, undefined],
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
      const [media, size, rules] = LOOKS[look];
      await page.emulateMedia({ forcedColors: 'none', ...media });
      await page.setViewportSize(size);
      expect(await violations(page, rules)).toEqual([]);
    });
  });

  it.each(VIEWS_OF_PARTS)('has no fault that axe can see in any part: %s', async (view) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(LAPTOP);
    await chooseView(page, view);
    await eachPart(page, view, async (part) => {
      expect(await violations(page), part).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, COLOUR_RULES), part).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
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
  expect((await violations(page, { runOnly: ['button-name'] })).join()).toContain('button-name');
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
