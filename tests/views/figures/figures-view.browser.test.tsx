// First: it brings the order of the style layers.
import { openView } from '../../support/view-page.tsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import { FiguresView } from '../../../src/views/figures/FiguresView.tsx';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { SMALL } from '../../support/small-corpus.ts';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await fetchBundled();
  await page.viewport(1366, 768);
});

const open = async (patch = {}, edition = bundled.edition) => {
  const view = await openView(FiguresView, bundled.corpus, edition, { view: 'figures', ...patch });
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  return view;
};

describe('figures side by side', () => {
  it('show the rows of one relation alone, and open the sentences of a number with its figures marked', async () => {
    const { container, state } = await open();
    await page.getByRole('button', { name: 'Same number, different thing counted' }).click();
    await expect.element(page.getByText('2 rows', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '25', exact: true }).click();
    const found = [...container.querySelectorAll('.figure-sentences .mark-found')].map(
      ({ lastChild }) => lastChild?.textContent,
    );
    expect(found).toHaveLength(4);
    expect(found).toContain('25 illegal aliens');
    expect(state().cell).toMatch(/^other-thing,[a-z]+-\d+$/);
    const links = [...container.querySelectorAll('.figure-detail a')].map((link) => link.getAttribute('href'));
    expect(links).toContainEqual(expect.stringMatching(/view=read.*#epoch@\d+-\d+/));
    expect(links).toContainEqual(expect.stringMatching(/#p25~/));
    await expect.element(page.getByText('Not found in Newsweek and DHS / ICE.')).toBeVisible();
  });

  it('say plainly that no row is of a relation', async () => {
    await open({ cell: 'different,' });
    await expect.element(page.getByText('No row of these documents is “Different numbers”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all 72 rows' }).click();
    await expect.element(page.getByText('72 rows', { exact: true })).toBeVisible();
  });

  it.each([
    ['agreement', 'Comparing the documents …'],
    ['all', '3 figures'],
    ['people', '1 person'],
    ['lists', /^No list of names was found/],
  ])('before the comparison, of documents without a lexicon and a review, part %s has: %s', async (part, words) => {
    const { unmount } = await openView(FiguresView, SMALL, blankEdition(SMALL), { view: 'figures', part });
    await expect.element(page.getByText(words)).toBeVisible();
    await unmount();
  });
});

describe('every figure', () => {
  it('works out what two ticked numbers give, with the formula, and keeps the ticks in the address', async () => {
    const { state } = await open({ part: 'all', rows: 'newsweek' });
    await page.getByRole('checkbox', { name: 'Calculate with 54' }).click();
    await expect.element(page.getByText('tick one more number')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Calculate with 21' }).click();
    const panel = page.getByRole('region', { name: 'Your two figures' });
    await expect.element(panel).toHaveTextContent('21 of 54 is 38.9 % 21 ÷ 54 × 100 ≈ 38.9');
    await expect.element(panel).toHaveTextContent('54 less 21 is 33 54 − 21 = 33');
    expect(state().cell).toMatch(/^,newsweek-\d+,newsweek-\d+$/);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(state().cell).toBe('');
  });

  it('offers no box beside a private person, whatever a link ticks', async () => {
    const { container } = await open({ part: 'all', rows: 'counts', cell: ',newsweek-3044,dhs-2855' });
    expect(container.querySelectorAll('.figure-pick')).toHaveLength(0);
    expect(container.querySelectorAll('.picked-pair')).toHaveLength(0);
  });

  it('says of "majority" what the numbers give and what the text has', async () => {
    await open({ part: 'all', rows: 'newsweek' });
    const line = page.getByRole('listitem').filter({ hasText: '21 of 54' });
    await expect.element(line).toHaveTextContent('21 ÷ 54 × 100 ≈ 38.9');
    await expect.element(line).toHaveTextContent('The text has “majority”.');
  });
});

describe.each([
  ['agreement', { cell: 'same,' }],
  ['all', { rows: 'newsweek' }],
])('part %s', (part, few) => {
  it('has no fault that axe finds', async () => {
    const { container } = await open({ part, ...few });
    expect(container.querySelectorAll('tbody tr').length).toBeGreaterThan(10);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('has room on a phone, and no name of a private person while names are masked', async () => {
    await page.viewport(320, 700);
    const { container } = await open({ part });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
    expect(findNames([container.textContent, ...attributes].join('\n'), bundled.corpus.people)).toEqual([]);
    await page.viewport(1366, 768);
  });
});
