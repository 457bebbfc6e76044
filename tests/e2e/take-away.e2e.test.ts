/** From a search to what a reader takes away: by keyboard alone, and under the policy of the built site. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, visit } from './support/browser.ts';
import { ready } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('finds words, opens their passage, copies it with citations, and saves its picture', async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  const { page, requests, problems, close } = await visit(browser, inject('site'), options);
  await ready(page);
  const before = requests.length;
  await page.getByRole('searchbox').press('s');
  await page.keyboard.type('uch as Wake County');
  await page.keyboard.press('Enter');
  await ready(page, 'Search');
  await page
    .getByRole('link', { name: /^Passage \d+\./ })
    .first()
    .press('Enter');
  await ready(page, 'Passages');
  expect(requests.slice(before).filter((request) => request.includes('processor'))).toEqual([]);

  await open(page, /^Copy$/);
  await page.getByRole('button', { name: 'Formatted (HTML)' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Copied: Formatted (HTML)' }).waitFor();
  const copied = await page.evaluate(readClipboard);
  expect(copied['text/plain']).toMatch(/“ICE Singles Out .*” The Epoch Times, 1 Nov\. 2019\./);
  expect(copied['text/html']).toContain('<i>The Epoch Times</i>, 1 Nov. 2019.');
  expect(copied['text/plain']).toContain(inject('site'));

  await open(page, 'Save image');
  for (const [format, start] of [
    ['SVG', '<svg '],
    ['PNG', '\u0089PNG'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^passage-\\d+\\.${format.toLowerCase()}$`));
    expect(readFileSync(await download.path()).toString('latin1')).toMatch(new RegExp(`^${start}`));
  }
  const { origin } = new URL(inject('site'));
  expect(requests.filter((request) => new URL(request).origin !== origin)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

async function open(page: Page, menu: string | RegExp): Promise<void> {
  await page.locator('main summary').filter({ hasText: menu }).first().press('Enter');
}

async function readClipboard(): Promise<Record<string, string>> {
  const [item] = await navigator.clipboard.read();
  const parts = (item?.types ?? []).map(async (type) => [type, await (await item!.getType(type)).text()] as const);
  return Object.fromEntries(await Promise.all(parts));
}
