import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './support/browser.ts';
import { passageCount, ready } from './support/page.ts';

let browser: Browser;
let usual: number;
beforeAll(async () => {
  browser = await launch();
  const { page, close } = await visit(browser, inject('site'));
  await ready(page);
  usual = await passageCount(page);
  await close();
});
afterAll(() => browser.close());

describe('a worker that cannot run', () => {
  it('leaves the same passages, and one notice, where its script does not load', async () => {
    const { page, close } = await visit(browser, inject('site'), {}, (before) =>
      before.route(/worker.*\.js$/, (route) => route.abort()),
    );
    await ready(page);
    expect(await passageCount(page)).toBe(usual);
    expect(await page.getByText('could not run the comparison in the background').count()).toBe(1);
    await close();
  });

  it('leaves the same passages where its script stops with an error', async () => {
    const { page, close } = await visit(browser, inject('site'), {}, (before) =>
      before.route(/worker.*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("stopped by the test");' }),
      ),
    );
    await ready(page);
    expect(await passageCount(page)).toBe(usual);
    await close();
  });
});
