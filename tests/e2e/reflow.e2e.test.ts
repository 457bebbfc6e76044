import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launch, NARROW, PHONE, visit } from './support/browser.ts';
import { atRest, chooseView, eachPart, ready, VIEWS, VIEWS_OF_PARTS } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the page', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, inject('site'), { viewport: NARROW }));
    await ready(page);
  });

  it.each(VIEWS)('never scrolls sideways, opened narrow and made wider: %s', async (view) => {
    await chooseView(page, view);
    for (const size of [NARROW, PHONE, LAPTOP, NARROW]) {
      await page.setViewportSize(size);
      await page.evaluate(atRest);
      expect(await widerThanPage(page), `${size.width} px`).toEqual([]);
    }
  });

  it.each(VIEWS_OF_PARTS)('never scrolls sideways in any part: %s', async (view) => {
    await page.setViewportSize(NARROW);
    await chooseView(page, view);
    await eachPart(page, view, async (part) => {
      for (const size of [LAPTOP, NARROW]) {
        await page.setViewportSize(size);
        await page.evaluate(atRest);
        expect(await widerThanPage(page), `${part}, ${size.width} px`).toEqual([]);
      }
    });
  });

  it('is seen to be too wide where something is', async () => {
    await addWide(page);
    expect(await widerThanPage(page)).toEqual([expect.stringContaining('600 px')]);
  });
});

function addWide(page: Page): Promise<void> {
  return page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'Too wide';
    wide.style.width = '600px';
    document.querySelector('main')?.append(wide);
  });
}

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
