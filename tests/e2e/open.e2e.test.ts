import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Corpus, EditedPassage } from '../../src/corpus/schema.ts';
import { handle } from '../../src/worker/handle.ts';
import { launch, PHONE, visit } from './support/browser.ts';
import { BUNDLED, corpusFrom, requestFor } from './support/bundled-corpus.ts';
import { addressOf, passageCount, ready } from './support/page.ts';

let browser: Browser;
let corpus: Corpus;
beforeAll(async () => {
  browser = await launch();
  corpus = corpusFrom(readFileSync(join(inject('folder'), BUNDLED), 'utf8'));
});
afterAll(() => browser.close());

describe('opening the site', () => {
  it.each(['site', 'rootSite'] as const)(
    'shows every document and passage, in the fonts it brings (%s)',
    async (place) => {
      const { page, problems, close } = await visit(browser, addressOf(inject(place), 'Passages'));
      await ready(page, 'Passages');
      for (const { outlet } of corpus.witnesses) {
        expect(await page.getByRole('columnheader').filter({ hasText: outlet }).count(), outlet).toBe(1);
      }
      expect(await passageCount(page)).toBe(handle(requestFor(corpus)).reviewed.length);
      expect(problems).toEqual([]);
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(loaded.join()).toMatch(/Source Serif 4/);
      expect(loaded.join()).toMatch(/Source Sans 3/);
      await close();
    },
  );
});

describe('a link to a passage', () => {
  it('opens it in Passages, on screen, with its explanation', async () => {
    const { id } = inTheMiddle(corpus);
    const { page, close } = await visit(browser, `${addressOf(inject('site'), 'Passages')}#${id}`);
    await ready(page, 'Passages');
    const opener = page.locator(`tr[id="${id}"]`).getByRole('button', { expanded: true });
    await opener.waitFor();
    await expect.poll(() => isOnScreen(opener)).toBe(true);
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    // Its explanation is a file of its own.
    await page.getByRole('heading', { name: 'Why linked' }).waitFor();
    expect(new URL(page.url()).hash).toMatch(new RegExp(`^#${id}~[0-9a-f]{8}$`));
    await close();
  });

  it('opens it on a phone', async () => {
    const { id, review } = inTheMiddle(corpus);
    const { page, close } = await visit(browser, `${addressOf(inject('site'), 'Passages')}#${id}`, { viewport: PHONE });
    await ready(page, 'Passages');
    const heading = page.getByRole('article').getByRole('heading', { level: 2 }).first();
    await expect.poll(async () => (await heading.innerText()).toLowerCase()).toContain(review?.label.toLowerCase());
    await expect.poll(() => isOnScreen(heading)).toBe(true);
    await close();
  });

  it('takes it in hand in Read, on screen', async () => {
    const { id } = inTheMiddle(corpus);
    const { page, close } = await visit(browser, `${inject('site')}?view=read#${id}`);
    await ready(page, 'Read');
    const button = page.locator('main button[aria-pressed="true"]').first();
    await button.waitFor();
    await expect.poll(() => isOnScreen(button)).toBe(true);
    await page.getByRole('complementary', { name: 'Passage in hand' }).waitFor();
    await close();
  });
});

describe('a link that is wrong', () => {
  it('opens the nearest view, and says what it could not use', async () => {
    const bad = '?corpus=none&view=sideways&docs=fox.nobody&base=dhs&sort=up&colour=red#nowhere';
    const { page, problems, close } = await visit(browser, inject('site') + bad);
    await ready(page);
    const said = await page.getByRole('status').allInnerTexts();
    for (const part of ['none', 'sideways', 'nobody', 'up', 'colour', 'nowhere'])
      expect(said.join()).toContain(`“${part}”`);
    await expect.poll(() => page.url()).not.toContain('sideways');
    expect(problems).toEqual([]);
    await close();
  });

  it('survives an address of nonsense', async () => {
    const { page, problems, close } = await visit(browser, `${inject('site')}?docs=....&q=%E0%A4%A&in=%00&=&&#%`);
    await ready(page);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a corpus that is broken', () => {
  it('shows its problems in place of the view', async () => {
    const { page, close } = await visit(browser, inject('site'), {}, (before) =>
      before.route('**/corpus.json', (route) => route.fulfill({ json: { ...corpus, witnesses: [{ id: 7 }] } })),
    );
    await page.getByText('witnesses.0.id').first().waitFor();
    expect(await page.locator('main table').count()).toBe(0);
    await close();
  });

  it('is not shown where a text is not the one that was stored', async () => {
    const [first, ...rest] = corpus.witnesses;
    const changed = { ...corpus, witnesses: [{ ...first, text: first?.text.replace(/e(?=[^e]*$)/, 'a') }, ...rest] };
    const { page, close } = await visit(browser, inject('site'), {}, (before) =>
      before.route('**/corpus.json', (route) => route.fulfill({ json: changed })),
    );
    await page.getByText('the text is not the one that was stored').waitFor();
    expect(await page.getByText('witnesses.0.text').count()).toBe(1);
    expect(await page.locator('main table').count()).toBe(0);
    await close();
  });

  it('says so where it cannot be fetched', async () => {
    const { page, close } = await visit(browser, inject('site'), {}, (before) =>
      before.route('**/corpus.json', (route) => route.fulfill({ status: 404, body: '' })),
    );
    await page.getByText('404').waitFor();
    await close();
  });
});

it('says so where a file of its own cannot be fetched, and tries again', async () => {
  let cut = true;
  const { page, close } = await visit(browser, addressOf(inject('site'), 'Method'), {}, (before) =>
    before.route('**/MethodView*.js', (route) => (cut ? route.abort() : route.continue())),
  );
  await page.getByText('A file of this page could not be fetched').waitFor();
  cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page, 'Method');
  await close();
});

/** A passage of several documents from the middle of the reviewed ones. */
function inTheMiddle(of: Corpus): EditedPassage {
  const shared = handle(requestFor(of)).reviewed.filter(({ readings }) => readings.length > 2);
  const passage = shared[Math.floor(shared.length / 2)];
  if (passage === undefined) throw new RangeError('no passage has three readings');
  return passage;
}

function isOnScreen(element: Locator): Promise<boolean> {
  return element.evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
