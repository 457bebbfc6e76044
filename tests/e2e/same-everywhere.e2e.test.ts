import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { handle } from '../../src/worker/handle.ts';
import { anyTold } from '../support/arbitraries.ts';
import { CASES } from '../support/law.ts';
import { launch, visit } from './support/browser.ts';
import { BUNDLED, corpusFrom, requestFor } from './support/bundled-corpus.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('aligns the bundled texts in Chromium’s worker as in Node, byte for byte', async () => {
  const { page, problems, close } = await visit(browser, inject('probe'));
  await page.waitForFunction(() => document.title.endsWith('done'));
  expect(await page.title()).toBe('Alignment by a worker: done');
  expect(page.workers()).toHaveLength(1);

  const corpus = corpusFrom(readFileSync(join(inject('folder'), BUNDLED), 'utf8'));
  const here = JSON.stringify(handle(requestFor(corpus)));
  const there = await page.locator('pre').textContent();
  console.log(`${Buffer.byteLength(here)} bytes of alignment compared`);
  expect(there === here).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

it(`aligns ${CASES.numRuns} groups of random texts there as here`, async () => {
  const { page, close } = await visit(browser, inject('probe'));
  await page.waitForFunction(() => document.title.endsWith('done'));
  const groups = fc.sample(anyTold(), CASES.numRuns);
  const there = await page.evaluate(
    (all) => (globalThis as unknown as { digests(all: string): Promise<readonly string[]> }).digests(all),
    JSON.stringify(groups),
  );
  const here = groups.map((witnesses) =>
    createHash('sha256')
      .update(JSON.stringify(handle({ kind: 'align', witnesses, review: null })))
      .digest('hex'),
  );
  expect(there).toHaveLength(groups.length);
  expect(groups.filter((_, i) => there[i] !== here[i])).toEqual([]);
  await close();
});
