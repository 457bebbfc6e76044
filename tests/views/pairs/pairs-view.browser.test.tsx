import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { PairsView } from '../../../src/views/pairs/PairsView.tsx';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await fetchBundled();
  await page.viewport(1366, 768);
});

const open = (patch = {}, namesShown = false, corpus: Corpus = bundled.corpus) =>
  openView(PairsView, corpus, bundled.edition, { view: 'pairs', columns: ['newsweek', 'dhs'], ...patch }, namesShown);

describe('Pairs', () => {
  it('holds every sign of both documents: the left without insertions, the right without deletions', async () => {
    const { container } = await open({ columns: ['fox', 'dhs'] }, true);
    const text = (id: string) => signs(bundled.corpus.witnesses.find((witness) => witness.id === id)!.text);
    const [left, right] = container.querySelectorAll('.merged-around');
    const lefts = container.querySelector('.merged')!.cloneNode(true) as Element;
    const rights = container.querySelector('.merged')!.cloneNode(true) as Element;
    for (const each of lefts.querySelectorAll('.right, .telling:last-child')) each.remove();
    for (const each of rights.querySelectorAll('.left, .telling:first-child')) each.remove();
    expect(bag(shownIn(lefts) + shownIn(left!))).toBe(bag(text('fox')));
    // Signs of words in both are printed as in the left document.
    expect(bag(letters(shownIn(rights) + shownIn(right!)))).toBe(bag(letters(text('dhs'))));
  });

  it('marks what only one has by an element, a shape and words, lets no masked name through, and has no fault that axe finds', async () => {
    const { container } = await open({ columns: ['fox', 'dhs'] });
    const only = container.querySelector('.merged del.only')!;
    expect(getComputedStyle(only).textDecorationLine + only.closest('li')!.textContent).toMatch(/line-through|−/);
    expect(only.textContent).toMatch(/^ only in Fox News: /);
    await expect.element(page.getByText('+').first()).toBeInTheDocument();
    const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
    expect(findNames([container.textContent, ...attributes].join('\n'), bundled.corpus.people)).toEqual([]);
    expect(container.textContent).toContain('Person 12');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('puts a moved passage where the left has it, and points to it where the right has it', async () => {
    const { container, state } = await open();
    const pointer = container.querySelector('.merged-pointer')!;
    expect(pointer.textContent).toMatch(/^DHS \/ ICE has passage \d+ here\./);
    await page.getByRole('button', { name: 'See it where Newsweek has it' }).click();
    expect(state().place).toBe('p19');
    expect(container.querySelector('.chosen')!.textContent).toMatch(/in DHS \/ ICE before all other passages/);
  });

  it('steps from difference to difference by button and by key', async () => {
    const { container, state, hows } = await open();
    const next = page.getByRole('button', { name: 'Next difference' });
    await next.click();
    await expect.element(next).toHaveFocus();
    const first = state().spot;
    expect(first!.witness).toBe('newsweek');
    await userEvent.keyboard('jj');
    expect(state().spot).not.toEqual(first);
    expect(document.activeElement).toBe(container.querySelector('.merged-row.chosen'));
    await expect.element(page.getByText(/^Difference 3 of \d+$/)).toBeInTheDocument();
    await userEvent.keyboard('k');
    await expect.element(page.getByText(/^Difference 2 of \d+$/)).toBeInTheDocument();
    expect(hows).toEqual(['push', 'replace', 'replace', 'replace']);
  });

  it('opens at the place of a link, leads to the page of a passage, and swaps its sides', async () => {
    const { container, state } = await open({ place: 'p03' });
    const row = container.querySelector<HTMLElement>('.merged-row.chosen')!;
    await expect.poll(() => row.getBoundingClientRect().top).toBeLessThan(768);
    const number = row.querySelector('a')!;
    expect(number.getAttribute('href')).toMatch(/layout=one.*#p03~/);
    number.click(); // The page of the test would go away if the browser followed it.
    expect(state()).toMatchObject({ view: 'passages', layout: 'one', place: 'p03' });
    await page.getByRole('button', { name: 'Swap' }).click();
    expect(state().columns).toEqual(['dhs', 'newsweek']);
    await page.getByRole('combobox', { name: 'Right' }).selectOptions('The Epoch Times');
    expect(state().columns).toEqual(['dhs', 'epoch']);
    await expect
      .element(page.getByRole('heading', { name: 'DHS / ICE and The Epoch Times as one text' }))
      .toBeVisible();
  });

  it('counts a passage that one document has inside another, and leads to it', async () => {
    const { container } = await open({ columns: ['fox', 'dhs'], place: 'p17' });
    await expect.element(page.getByText(/8 shared passages: .*, 1 inside another/)).toBeVisible();
    const row = container.querySelector('.merged-row.chosen')!;
    expect(row.querySelector('.merged-side')!.textContent).toMatch(/^\d+in DHS \/ ICE inside passage \d+$/);
    expect(row.querySelector('.merged-text')!.textContent).toMatch(/^ only in Fox News: He also repeated warnings/);
    expect(document.activeElement).toBe(row);
  });

  it('says nothing of two documents before anything was compared', async () => {
    await openView(PairsView, bundled.corpus, blankEdition(bundled.corpus), { view: 'pairs' });
    await expect.element(page.getByText('Comparing the documents …')).toBeVisible();
    await expect.element(page.getByText(/only in/)).not.toBeInTheDocument();
  });

  it('says that it needs two documents', async () => {
    const witnesses = bundled.corpus.witnesses.slice(0, 1);
    await open({ columns: ['fox'] }, false, { ...bundled.corpus, witnesses, review: null });
    await expect.element(page.getByText(/Two documents can be merged/)).toBeVisible();
  });
});

/** The documents' words, without what is ours. */
function shownIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('.merged-side, .mark-said, .merged-pointer, .siglum, summary'))
    ours.remove();
  return signs(copy.textContent);
}

function signs(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The same for the same signs in any order: what moved stands elsewhere. */
function bag(text: string): string {
  return [...text].sort().join('');
}
