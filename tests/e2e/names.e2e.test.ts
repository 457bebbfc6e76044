import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, visit } from './support/browser.ts';
import { BUNDLED, corpusFrom } from './support/bundled-corpus.ts';
import { addressOf, chooseView, eachPart, ready, VIEWS, VIEWS_OF_PARTS } from './support/page.ts';

/** Longer than the page waits before it writes what was typed into the address. */
const ADDRESS_SETTLED_MS = 600;

const SWITCH = /Show names of private people/;

let browser: Browser;
let forms: readonly string[];
/** Read with every document side by side. */
let everyColumn: string;
beforeAll(async () => {
  browser = await launch();
  const corpus = corpusFrom(readFileSync(join(inject('folder'), BUNDLED), 'utf8'));
  forms = corpus.people.flatMap((person) => person.forms);
  everyColumn = `?view=read&read=${corpus.witnesses.map(({ id }) => id).join('.')}`;
});
afterAll(() => browser.close());

it('keeps names of private people out of every view, its title and its address until the reader asks', async () => {
  expect(forms.length).toBeGreaterThan(0);
  const { page, close } = await visit(browser, inject('site') + everyColumn);
  await ready(page, 'Read');
  const masked: string[] = [];
  for (const view of VIEWS) {
    await chooseView(page, view);
    expect(namesIn(await everythingSaid(page), forms), view).toEqual([]);
    if (/Person \d+/.test(await page.locator('main').innerText())) masked.push(view);
  }
  for (const view of VIEWS_OF_PARTS) {
    await chooseView(page, view);
    await eachPart(page, view, async (part) => {
      const closed = page.locator('main button[aria-expanded="false"]:visible');
      if ((await closed.count()) > 0) await closed.first().click();
      expect(namesIn(await everythingSaid(page), forms), `${view}: ${part}`).toEqual([]);
    });
  }
  expect(masked).toEqual(expect.arrayContaining(['Passages', 'Read', 'Pairs', 'Ledger']));

  await page.locator('summary', { hasText: 'Settings' }).click();
  await page.getByRole('checkbox', { name: SWITCH }).check();
  const shown: string[] = [];
  for (const view of VIEWS) {
    await chooseView(page, view);
    if (namesIn(await everythingSaid(page), forms).length > 0) shown.push(view);
    expect(namesIn([await page.title(), page.url()], forms), view).toEqual([]);
  }
  expect(shown).toEqual(expect.arrayContaining(masked));
  // The switch lasts as long as the tab; every other test here begins in a new one, with names masked.
  await page.reload();
  await ready(page, 'Search');
  expect(await page.getByRole('button', { name: 'Mask names' }).count()).toBe(1);
  await close();
});

it('keeps a search for a private person out of the address, and out of the page once names are masked', async () => {
  const { page, close } = await visit(browser, addressOf(inject('site'), 'Passages'));
  await ready(page, 'Passages');
  const word = forms[0]?.split(/[\s,-]+/).at(-1) ?? '';
  await page.getByRole('button', { name: 'Show names' }).click();
  await page.getByRole('searchbox').pressSequentially(word);
  await page.waitForTimeout(ADDRESS_SETTLED_MS);
  expect(new URL(page.url()).searchParams.get('q')?.length ?? 0).toBeLessThan(4);
  expect(await page.getByRole('searchbox').inputValue()).toBe(word);
  await page.getByRole('button', { name: 'Mask names' }).click();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
  expect((await everythingSaid(page)).join('\n').toLowerCase()).not.toContain(word.toLowerCase());
  await close();
});

it('sees a name in words, in an attribute, and in words cut up by marks', () => {
  expect(namesIn(['charges against Doe, John and'], ['Doe, John'])).toEqual(['Doe, John']);
  expect(namesIn(['Doeful'], ['Doe'])).toEqual([]);
});

/** All words of the page, whole and node by node; all attributes; the title and the address. */
async function everythingSaid(page: Page): Promise<readonly string[]> {
  const inPage = await page.evaluate(() => {
    const said = [document.documentElement.textContent ?? ''];
    const words = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) said.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const { value } of element.attributes) said.push(value);
      if (element instanceof HTMLInputElement) said.push(element.value);
    }
    return said;
  });
  return [...inPage, await page.title(), decodeURIComponent(page.url())];
}

/** The forms of names that stand in any of these as whole words. */
function namesIn(said: readonly string[], names: readonly string[]): readonly string[] {
  const all = said.join('\n').replaceAll(/\s+/g, ' ').replaceAll('’', "'");
  return names.filter((name) => {
    const words = name.replaceAll(/\s+/g, ' ').replaceAll('’', "'");
    const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'iu').test(all);
  });
}
