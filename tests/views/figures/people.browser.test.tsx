import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findNames, maskText, nameWords } from '../../../src/corpus/people.ts';
import { FiguresView } from '../../../src/views/figures/FiguresView.tsx';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { SMALL } from '../../support/small-corpus.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;
/** Words of the texts with names masked. */
let allowed: ReadonlySet<string>;

beforeAll(async () => {
  bundled = await fetchBundled();
  const { people, witnesses } = bundled.corpus;
  allowed = wordsIn(
    witnesses.map(({ text }) => maskText(text, { start: 0, end: text.length }, findNames(text, people))),
  );
  await page.viewport(1366, 768);
});

const open = (part: string, patch = {}, namesShown = false) =>
  openView(FiguresView, bundled.corpus, bundled.edition, { view: 'figures', part, ...patch }, namesShown);

describe('Names and Lists', () => {
  it.each(['people', 'lists'])(
    '%s have no letter of a private name while names are masked, whatever is open',
    async (part) => {
      const { container, state, unmount } = await open(part);
      await expect.element(page.getByRole('button', { name: 'Person 4', exact: true })).toBeVisible();
      for (const number of [4, 13]) {
        await page.getByRole('button', { name: `Person ${number}`, exact: true }).click();
        expect(state().cell).toBe(`n${number}`);
        expect(leaksIn(container)).toEqual([]);
      }
      expect(await faultsIn(container)).toEqual([]);
      await unmount();
    },
  );

  it('shows each way of writing a name when names are on, and still counts nothing of a private person', async () => {
    const { container, unmount } = await open('people', { cell: 'n4' }, true);
    await expect.element(page.getByRole('heading', { name: 'How people’s names are written' })).toBeVisible();
    expect(container.querySelectorAll('.person-form')).toHaveLength(2);
    expect(leaksIn(container).length).toBeGreaterThan(0);
    const cells = [...container.querySelectorAll('tr.open td.end')].map((cell) => cell.textContent.replace(/:.*/, ''));
    expect(cells).toEqual(['named', 'named', 'not found', 'not found', 'not found']);
    await unmount();
  });

  it('opens exactly as many marked places as a count says', async () => {
    const { container, state, unmount } = await open('people');
    await page.getByRole('button', { name: /open where DHS .* names Matthew T. Albence/ }).click();
    expect(state().cell).toMatch(/^p\d+,dhs$/);
    expect(container.querySelectorAll('.person-detail mark')).toHaveLength(6);
    await page.getByRole('button', { name: 'Show all documents' }).click();
    await expect.poll(() => container.querySelectorAll('.person-detail mark').length).toBe(2 + 3 + 4 + 3 + 6);
    await unmount();
  });

  it('counts the rows of each list beside the numbers that documents give', async () => {
    const { unmount } = await open('lists');
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).first();
    await expect.element(row('Fox News')).toHaveTextContent(/10 rows, 9 names; twice: Person 2/);
    await expect.element(row('DHS')).toHaveTextContent(/29 rows, 29 names/);
    await page.getByRole('link', { name: 'Person 2', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Person 2', exact: true })).toBeInViewport();
    await expect.element(row('The Epoch Times')).toHaveTextContent(/no list of names found.*25 illegal aliens/);
    await unmount();
  });

  it('says so where no list and nothing of a person was found', async () => {
    const { edition } = bundled;
    await openView(
      FiguresView,
      { ...SMALL, people: [] },
      { ...edition, layouts: [] },
      { view: 'figures', part: 'lists' },
    );
    await expect.element(page.getByText(/No list of names was found in these documents/)).toBeVisible();
    await expect.element(page.getByText(/^No list of names, and no number for one, was found/)).toBeVisible();
  });
});

/**
 * Words of private names in what is shown, said or linked, told by their number in the list: a test prints no name.
 * A word that the masked texts have too ("San Francisco") gives nobody away.
 */
function leaksIn(container: HTMLElement): readonly number[] {
  const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
  const shown = wordsIn([container.textContent, ...attributes]);
  return [...nameWords(bundled.corpus.people)].flatMap((word, index) =>
    shown.has(word) && !allowed.has(word) ? [index] : [],
  );
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .join('\n')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}
