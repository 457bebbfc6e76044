import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, PHONE, visit } from './support/browser.ts';
import { walkByTab } from './support/keyboard.ts';
import { addressOf, chooseView, ready, type ViewTitle } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  ['wide', {}],
  ['on a phone', { viewport: PHONE }],
])('by keyboard: %s', (_, options) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, inject('site'), options));
    await ready(page);
  });

  it('skips to the view', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it.each<[view: ViewTitle, fewest: number]>([
    ['Overview', 6],
    ['Passages', 6],
    ['Read', 6],
    ['Words', 6],
    ['Voices', 6],
    ['Figures', 6],
    ['Pairs', 4],
    ['Ledger', 4],
    ['Method', 3],
    ['Search', 6],
  ])('shows where the focus is, never under a head that stays, and lets it leave: %s', async (view, fewest) => {
    await chooseView(page, view);
    const stops = await walkByTab(page);
    console.log(`${view}: ${stops.length} tab stops`);
    expect(stops.length).toBeGreaterThanOrEqual(fewest);
    expect(stops.filter(({ marked }) => !marked).map(({ what }) => what)).toEqual([]);
    expect(stops.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
  });
});

describe('by keyboard, in Passages', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, addressOf(inject('site'), 'Passages')));
    await ready(page, 'Passages');
  });

  it('says why a passage was not found, from its summary', async () => {
    const summary = page.locator('summary', { hasText: 'Why it was refused' }).first();
    const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });

  it('opens and closes the settings, and gives the focus back', async () => {
    const button = page.locator('summary', { hasText: 'Settings' });
    await button.focus();
    await page.keyboard.press('Enter');
    // Inside the settings: the whole table is long to search by role.
    const dark = page.locator('details', { has: button }).getByRole('radio', { name: 'Dark' });
    await dark.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Escape');
    await dark.waitFor({ state: 'hidden' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it('steps from passage to passage in Read', async () => {
  const { page, close } = await visit(browser, `${inject('site')}?view=read`);
  await ready(page, 'Read');
  // The address follows a step a moment later.
  const place = () => new URL(page.url()).hash;
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(place).not.toBe('');
  const first = place();
  await page.keyboard.press('Enter');
  await expect.poll(place).not.toBe(first);
  await page.goBack();
  await expect.poll(place).toBe(first);
  await close();
});
