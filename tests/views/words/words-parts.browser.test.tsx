import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import { WordsView } from '../../../src/views/words/WordsView.tsx';
import { handle } from '../../../src/worker/handle.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { SMALL } from '../../support/small-corpus.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await fetchBundled();
  await page.viewport(1366, 768);
});

const open = (part: string, patch = {}) =>
  openView(WordsView, bundled.corpus, bundled.edition, { view: 'words', part, ...patch });

const small = (part: string) => {
  const { witnesses, review } = SMALL;
  return openView(WordsView, SMALL, handle({ kind: 'align', witnesses, review, compare: true }), {
    view: 'words',
    part,
  });
};

/** What is open has no fault, and no name stands anywhere. */
async function expectNoFault(container: HTMLElement, open: string): Promise<void> {
  expect(await faultsIn(container.querySelector<HTMLElement>(open)!)).toEqual([]);
  const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
  expect(findNames([container.textContent, ...attributes].join('\n'), bundled.corpus.people)).toEqual([]);
}

describe('Who does it', () => {
  it('opens as many marked uses as a count says', async () => {
    const { container, state } = await open('agents');
    await page.getByRole('button', { name: '33: Passive, without “by”, all documents' }).click();
    await expect.element(page.getByRole('region', { name: /^Passive, without “by”/ })).toHaveTextContent('33 uses');
    expect(container.querySelectorAll('.agent-uses li mark')).toHaveLength(33);
    expect(state().cell).toBe('release,,passive');
    await page.getByRole('button', { name: '7: Active, all documents' }).click();
    expect(container.querySelectorAll('.agent-uses li [data-layer="agent"]')).toHaveLength(7);
    await expectNoFault(container, '.agent-uses');
  });

  it('takes any verb in any form, and shows zeros', async () => {
    const { state } = await open('agents');
    await page.getByRole('textbox', { name: 'Another verb' }).fill('Detaining');
    await page.getByRole('button', { name: 'Count' }).click();
    await expect.element(page.getByRole('button', { name: '3: Active, Newsweek' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /Breitbart/ })).toHaveTextContent(/0 in 427 words/);
    expect(state().verb).toBe('detain');
  });

  it('says what is missing where there is no list of words', async () => {
    await small('agents');
    await expect.element(page.getByText(/no list of words to take verbs from/)).toBeVisible();
    await expect.element(page.getByRole('row', { name: /The gazette/ })).toBeVisible();
  });
});

describe('Distinctive words', () => {
  it('opens the uses it counts, and leads to all of them in context', async () => {
    const { container, state } = await open('distinctive', { base: 'breitbart' });
    await page.getByRole('button', { name: 'Wake' }).click();
    await expect
      .element(page.getByRole('region', { name: 'Uses of Wake' }))
      .toHaveTextContent(
        '2 in Fox News, 6 in The Epoch Times and 6 in Breitbart. Not found in Newsweek and DHS / ICE.',
      );
    expect(container.querySelectorAll('.word-uses li')).toHaveLength(14);
    await expectNoFault(container, '.word-uses');
    await expect.element(page.getByText(/more frequent there than in the other 4 documents shown/)).toBeVisible();
    await page.getByRole('link', { name: 'Every use in context' }).click();
    expect(state()).toMatchObject({ part: 'concordance', query: 'wake', cell: '' });
  });
});

describe('Two documents of five', () => {
  const docs = ['fox', 'dhs'];

  it('are what every part speaks of', async () => {
    const distinctive = await open('distinctive', { docs, base: 'dhs' });
    await expect.element(page.getByText(/than in the other document shown: DHS . ICE has/)).toBeVisible();
    await distinctive.unmount();
    const concordance = await open('concordance', { docs });
    await expect.element(page.getByText(/in these 2 documents, one beneath/)).toBeVisible();
    await concordance.unmount();
    await open('slots', { docs, cell: 'people.person' });
    await expect.element(page.getByRole('combobox', { name: 'Words for' })).toHaveDisplayValue(/whoever they are/);
    await expect.element(page.getByText(/other words in the same place that are in this list/)).toBeVisible();
  });
});

describe('Same place, other word', () => {
  it('opens the passages of a pair, and can be narrowed to one list', async () => {
    const { container } = await open('slots');
    await page.getByRole('button', { name: 'bodies / partners' }).click();
    const link = page.getByRole('link', { name: /^Passage \d+: / });
    expect(link.element().getAttribute('href')).toMatch(/view=passages&layout=one.*#p/);
    const marked = [...container.querySelectorAll('.slot-uses mark')].map((mark) => mark.textContent);
    expect(marked).toEqual([expect.stringMatching(/bodies$/), expect.stringMatching(/partners$/)]);
    await expectNoFault(container, '.slot-uses');
    await page.getByRole('combobox', { name: 'Words for' }).selectOptions('People, whoever they are');
    await expect.element(page.getByRole('button', { name: 'individuals / people' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'bodies / partners' })).not.toBeInTheDocument();
  });

  it('says so where there is nothing of the kind', async () => {
    await small('slots');
    await expect.element(page.getByText(/^No passage of these documents has other words/)).toBeVisible();
  });
});
