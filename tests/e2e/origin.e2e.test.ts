/** Nothing leaves the origin. The policy binds the page but not its workers, so both are watched. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './support/browser.ts';
import { chooseView, ready, VIEWS } from './support/page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the built site', () => {
  it.each(['site', 'rootSite'] as const)(
    'asks for nothing off its origin, and keeps nothing that was not asked for (%s)',
    async (place) => {
      const { page, requests, problems, close } = await visit(browser, inject(place));
      await ready(page);
      for (const view of VIEWS) await chooseView(page, view);
      const origin = new URL(inject(place)).origin;
      expect(requests.filter((request) => new URL(request).origin !== origin)).toEqual([]);
      expect(requests.some((request) => request.includes('worker'))).toBe(true);
      expect(requests.some((request) => request.endsWith('.woff2'))).toBe(true);
      expect(problems).toEqual([]);

      expect(await page.context().cookies()).toEqual([]);
      const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      expect(kept).toEqual([]);
      await close();
    },
  );
});

describe('the watch on requests', () => {
  it('sees a request elsewhere by a worker, and the policy refuse one by the page', async () => {
    const { page, requests, problems, close } = await visit(browser, inject('site'));
    expect(await strayWorker(page, inject('probe'), inject('rootSite'))).toBe('answered');
    await expect.poll(() => requests).toContain(inject('rootSite'));

    const answer = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'answered',
          () => 'refused',
        ),
      inject('rootSite'),
    );
    expect(answer).toBe('refused');
    await expect.poll(() => problems.join('\n')).toContain('Content Security Policy');
    await close();
  });
});

function strayWorker(page: Page, probe: string, address: string): Promise<string> {
  const script = `${probe}stray-worker.js?address=${encodeURIComponent(address)}`;
  return page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        new Worker(url, { type: 'module' }).addEventListener('message', ({ data }) => resolve(String(data)));
      }),
    script,
  );
}
