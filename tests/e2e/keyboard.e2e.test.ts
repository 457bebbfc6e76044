import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, PHONE, visit } from './support/browser.ts';
import { walkByTab } from './support/keyboard.ts';
import { chooseView, ready, type ViewTitle } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['Passages', 'Read'] satisfies ViewTitle[])('%s by keyboard', (view) => {
  it.each([
    ['wide', {}],
    ['on a phone', { viewport: PHONE }],
  ])('shows where the focus is, never under a head that stays, and lets it leave: %s', async (_, options) => {
    const { page, close } = await visit(browser, inject('site'), options);
    await ready(page);
    if (view === 'Read') await chooseView(page, view);
    const stops = await walkByTab(page);
    console.log(`${view}: ${stops.length} tab stops`);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ marked }) => !marked).map(({ what }) => what)).toEqual([]);
    expect(stops.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
    await close();
  });
});

it('skips to the view', async () => {
  const { page, close } = await visit(browser, inject('site'));
  await ready(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await close();
});

it('opens and closes the settings, and gives the focus back', async () => {
  const { page, close } = await visit(browser, inject('site'));
  await ready(page);
  const button = page.locator('summary', { hasText: 'Settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dark = page.getByRole('radio', { name: 'Dark' });
  await dark.focus();
  await page.keyboard.press('Space');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('Escape');
  await dark.waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await close();
});

it('says why a passage was not found, from its summary', async () => {
  const { page, close } = await visit(browser, inject('site'));
  await ready(page);
  const summary = page.locator('summary', { hasText: 'Why it was refused' }).first();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(false);
  await close();
});

it('steps from passage to passage in Read', async () => {
  const { page, close } = await visit(browser, `${inject('site')}?view=read`);
  await ready(page, 'Read');
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  const first = new URL(page.url()).hash;
  await page.keyboard.press('Enter');
  const second = new URL(page.url()).hash;
  expect(first).not.toBe('');
  expect(second).not.toBe(first);
  await page.goBack();
  expect(new URL(page.url()).hash).toBe(first);
  await close();
});
