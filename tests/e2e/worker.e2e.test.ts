import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { handle } from '../../src/worker/handle.ts';
import { launch, visit } from './support/browser.ts';
import { BUNDLED, corpusFrom, requestFor } from './support/bundled-corpus.ts';
import { addressOf, passageCount, ready } from './support/page.ts';

let browser: Browser;
let usual: number;
beforeAll(async () => {
  browser = await launch();
  const corpus = corpusFrom(readFileSync(join(inject('folder'), BUNDLED), 'utf8'));
  usual = handle(requestFor(corpus)).reviewed.length;
});
afterAll(() => browser.close());

describe('a worker that cannot run', () => {
  it('leaves the same passages, and one notice, where its script does not load', async () => {
    const { page, close } = await visit(browser, addressOf(inject('site'), 'Passages'), {}, (before) =>
      before.route(/worker.*\.js$/, (route) => route.abort()),
    );
    await ready(page, 'Passages');
    expect(await passageCount(page)).toBe(usual);
    await expect.poll(() => page.getByText('could not run the comparison in the background').count()).toBe(1);
    await close();
  });

  it('leaves the same passages where its script stops with an error', async () => {
    const { page, close } = await visit(browser, addressOf(inject('site'), 'Passages'), {}, (before) =>
      before.route(/worker.*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("stopped by the test");' }),
      ),
    );
    await ready(page, 'Passages');
    expect(await passageCount(page)).toBe(usual);
    await close();
  });
});
