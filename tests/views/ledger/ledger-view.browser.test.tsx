import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import { LedgerView } from '../../../src/views/ledger/LedgerView.tsx';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await fetchBundled();
  await page.viewport(1366, 768);
});

const open = (patch = {}, namesShown = false, edition = bundled.edition) =>
  openView(LedgerView, bundled.corpus, edition, { view: 'ledger', ...patch }, namesShown);

describe('Ledger', () => {
  it('gives both directions with their own denominators, in tables whose classes add up', async () => {
    const { container } = await open();
    const row = page.getByRole('row', { name: /^Newsweek/ });
    await expect.element(row.first()).toHaveTextContent(/399 of 682 words.*311\s*303 quoted, 8 not/);
    await expect.element(row.nth(1)).toHaveTextContent(/394 of 1,297 words.*311\s*174 quoted, 137 not/);
    const numbers = (cells: NodeListOf<Element>) => [...cells].map((cell) => Number(cell.textContent.replace(',', '')));
    for (const line of container.querySelectorAll('.account tbody tr')) {
      const of = Number(/of ([\d,]+) words/.exec(line.textContent)![1]!.replace(',', ''));
      expect(numbers(line.querySelectorAll('td.number b')).reduce((sum, count) => sum + count, 0)).toBe(of);
    }
  });

  it('has no fault that axe finds, and no name of a private person while names are masked', async () => {
    const { container } = await open();
    expect(await faultsIn(container)).toEqual([]);
    const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
    expect(findNames([container.textContent, ...attributes].join('\n'), bundled.corpus.people)).toEqual([]);
  });

  it('lists every sentence of the base once, with a link to its place in Read', async () => {
    const { container } = await open({ base: 'epoch' });
    const links = [...container.querySelectorAll<HTMLAnchorElement>('.sentence-lists a')];
    const numbers = links.map((link) => Number(link.textContent)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    for (const link of links) expect(link.getAttribute('href')).toMatch(/view=read.*#epoch@\d+-\d+~[0-9a-f]{8}$/);
  });

  it('names wording that others share and the base has not, and claims no one took it', async () => {
    await open();
    const section = page.getByRole('region', { name: 'A source not in this set' });
    await expect.element(section.getByText('such as Wake County')).toBeVisible();
    await expect.element(section).toHaveTextContent('in Fox News, The Epoch Times and Breitbart');
    await expect.element(section).toHaveTextContent('Shared words do not show who took them from whom.');
  });

  it('follows the base, and says that counts of a draft will change', async () => {
    const { state } = await open({}, false, { ...bundled.edition, draft: true });
    await expect.element(page.getByText(/these counts will change/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Base' }).selectOptions('Newsweek');
    expect(state().base).toBe('newsweek');
    await expect.element(page.getByRole('heading', { name: 'What the others share with Newsweek' })).toBeVisible();
  });

  it('chooses the sentence under a click in the strip', async () => {
    const { container, state } = await open();
    const line = container.querySelector<HTMLElement>('.strip-line')!;
    const { left, top, width } = line.getBoundingClientRect();
    line.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + width / 2, clientY: top + 4 }));
    await expect.poll(() => container.querySelectorAll('.sentence-lists .chosen').length).toBe(1);
    expect(state().spot!.witness).toBe('dhs');
  });

  it('says that it needs two documents', async () => {
    await open({ docs: ['dhs'] });
    await expect.element(page.getByText(/needs two documents/)).toBeVisible();
  });

  it('is a small table a document where there is no room for a wide one', async () => {
    await page.viewport(390, 844);
    const { container } = await open();
    await expect.element(page.getByRole('heading', { name: 'Newsweek' }).first()).toBeVisible();
    expect(container.querySelectorAll('.account-card')).toHaveLength(9);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1366, 768);
  });
});
