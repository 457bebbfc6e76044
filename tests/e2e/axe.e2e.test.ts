import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './support/axe.ts';
import { launch, NARROW, PHONE, visit } from './support/browser.ts';
import { chooseView, ready, type ViewTitle } from './support/page.ts';

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'on a phone': { viewport: PHONE, hasTouch: true, isMobile: true },
  '320 px wide': { viewport: NARROW },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['Passages', 'Read'] satisfies ViewTitle[])('%s', (view) => {
  it.each(Object.keys(LOOKS))('has no fault that axe can see: %s', async (look) => {
    const { page, close } = await visit(browser, inject('site'), LOOKS[look] ?? {});
    await ready(page);
    if (view === 'Read') await chooseView(page, view);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

it('has no fault with its menus, notes and details open', async () => {
  const { page, close } = await visit(browser, inject('site'));
  await ready(page);
  await openEverything(page);
  expect(await violations(page)).toEqual([]);
  await close();
});

it('sees a fault where there is one', async () => {
  const { page, close } = await visit(browser, inject('site'));
  await ready(page);
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
