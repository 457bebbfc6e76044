import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, visit } from './support/browser.ts';
import { chooseView, ready, VIEWS } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

let page: Page;
beforeAll(async () => {
  ({ page } = await visit(browser, inject('site'), { colorScheme: 'dark' }));
  await ready(page);
});

it.each(VIEWS)('%s is black on white on paper, whole, without what only a screen can use', async (view) => {
  await page.emulateMedia({ media: null, colorScheme: 'dark' });
  await chooseView(page, view);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(() => page.getByRole('navigation', { name: 'Views' }).isVisible()).toBe(false);
  expect(await page.locator('footer').innerText()).toContain('masked');
  await expect.poll(() => darkness(page)).toEqual({ ink: 'dark', ground: 'light' });

  await page.emulateMedia({ media: null, colorScheme: 'light' });
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  console.log(`${view}: ${pages} pages of A4`);
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(20);
});

/** How the first words of a document stand out from what is behind them. */
async function darkness(page: Page): Promise<{ readonly ink: string; readonly ground: string }> {
  const words = page.locator('main :is(.marked, p):visible').first();
  const { ink, grounds } = await words.evaluate((element) => {
    const behind: string[] = [];
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      behind.push(getComputedStyle(each).backgroundColor);
    }
    return { ink: getComputedStyle(element).color, grounds: behind };
  });
  const ground = grounds.find((colour) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour)) ?? 'rgb(255, 255, 255)';
  return { ink: brightness(ink) < 60 ? 'dark' : ink, ground: brightness(ground) > 240 ? 'light' : ground };
}

/** Mean of red, green and blue, 0 to 255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
