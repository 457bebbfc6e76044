import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launch, NARROW, PHONE, visit } from './support/browser.ts';
import { chooseView, ready } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([NARROW, PHONE, LAPTOP])('at $width px', (viewport) => {
  it('never scrolls sideways', async () => {
    const { page, close } = await visit(browser, inject('site'), { viewport });
    await ready(page);
    expect(await widerThanPage(page)).toEqual([]);
    await chooseView(page, 'Read');
    expect(await widerThanPage(page)).toEqual([]);
    await close();
  });
});

it('sees what is too wide', async () => {
  const { page, close } = await visit(browser, inject('site'), { viewport: NARROW });
  await ready(page);
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'Too wide';
    wide.style.width = '600px';
    document.querySelector('main')?.append(wide);
  });
  expect(await widerThanPage(page)).toEqual([expect.stringContaining('600 px')]);
  await close();
});

/** Where the page is wider than the screen: what sticks out, outermost first. Empty where it fits. */
function widerThanPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1,
    );
    const outermost = out.filter((element) => !out.includes(element.parentElement ?? element));
    const named = outermost.map((element) => {
      const { width } = element.getBoundingClientRect();
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${Math.round(width)} px`;
    });
    return named.length > 0 ? named : [`the page: ${scrollWidth} px`];
  });
}
