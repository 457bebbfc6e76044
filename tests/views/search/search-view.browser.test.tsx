import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ViewState } from '../../../src/state/view-state.ts';
import { SearchView } from '../../../src/views/search/SearchView.tsx';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await fetchBundled();
});
afterEach(() => page.viewport(1366, 768));

const open = (patch: Partial<ViewState> = {}, namesShown = false) =>
  openView(SearchView, bundled.corpus, bundled.edition, { view: 'search', ...patch }, namesShown);

const sections = (container: Element) => [...container.querySelectorAll('section')];
const lines = (container: Element) => [...container.querySelectorAll<HTMLAnchorElement>('.hit-line')];

describe('Search', () => {
  it('counts the hits of each document and of all, those without any too', async () => {
    const { container } = await open({ query: 'Mecklenburg' });
    const counted = bundled.corpus.witnesses.map(({ text }) => (text.match(/mecklenburg/gi) ?? []).length);
    expect(counted).toContain(0);
    const heads = sections(container).map((section) => section.querySelector('b')?.textContent);
    expect(heads).toEqual(counted.map(String));
    const total = counted.reduce((sum, count) => sum + count, 0);
    const holding = counted.filter((count) => count > 0).length;
    await expect.element(page.getByRole('status')).toHaveTextContent(`${total} in ${holding} of 5 documents`);
    expect(lines(container)).toHaveLength(total);
  });

  it('leads from a hit to its place in Read, and to its passage', async () => {
    const { container, state, hows } = await open({ query: 'should be on notice', base: 'dhs' });
    const [line] = lines(container);
    const epoch = sections(container)[1]!.querySelector<HTMLAnchorElement>('.hit-line')!;
    const { text } = bundled.corpus.witnesses[1]!;
    const start = text.indexOf('should be on notice');
    expect(epoch.getAttribute('href')).toContain(`#epoch@${start}-${start + 'should be on notice'.length}~`);
    line?.click();
    expect(state()).toMatchObject({ view: 'read', columns: ['fox', 'dhs'], spot: { witness: 'fox' } });
    expect(hows).toEqual(['push']);
    await page
      .getByRole('link', { name: /^Passage \d+\. “Should be on notice”/ })
      .first()
      .click();
    expect(state()).toMatchObject({ view: 'passages', layout: 'one', spot: null });
    const passage = bundled.edition.reviewed.find(({ id }) => id === state().place);
    expect(passage?.readings.some(({ witness }) => witness === 'fox')).toBe(true);
  });

  it('says in words where nothing was found', async () => {
    const { container } = await open({ query: 'no such words' });
    await expect.element(page.getByRole('status')).toHaveTextContent('not found in these 5 documents');
    expect(sections(container)).toHaveLength(5);
  });

  it('shows each hit in its line, marked', async () => {
    const { container } = await open({ query: 'such as Wake County' });
    const shown = lines(container).map((line) => line.querySelector('mark')?.textContent);
    expect(shown.length).toBeGreaterThan(1);
    for (const words of shown) expect(words).toMatch(/such as Wake County/i);
    expect(lines(container)[0]?.textContent).toMatch(/\S.*such as Wake County.*\S/);
  });

  it('finds whole words only where that is asked for', async () => {
    const { container, state } = await open({ query: 'list' });
    const before = lines(container).length;
    await page.getByLabelText('Whole words only').click();
    expect(state().match).toBe('words');
    await expect.poll(() => lines(container).length).toBeLessThan(before);
  });

  it('never shows a masked name, and says that none can be found', async () => {
    const forms = bundled.corpus.people.flatMap((person) => person.forms);
    const { container } = await open({ query: 'murder' });
    for (const form of forms) expect(container.textContent).not.toContain(form);
    expect(container.textContent).toContain('Names of private people are masked');
    expect(container.textContent).toMatch(/Person \d/);
  });

  it('says what to do without a query', async () => {
    const { container } = await open();
    expect(container.textContent).toContain('all 5 documents');
    expect(sections(container)).toHaveLength(0);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('shows more lines of a long list when asked', async () => {
    const witnesses = bundled.corpus.witnesses.map((witness, i) => ({
      ...witness,
      text: i === 0 ? 'ha '.repeat(120) : 'x',
    }));
    const edition = { ...bundled.edition, alone: [], reviewed: [], layouts: [] };
    const { container } = await openView(SearchView, { ...bundled.corpus, witnesses }, edition, { query: 'ha' });
    const first = () => lines(sections(container)[0]!).length;
    expect(first()).toBe(50);
    await page.getByRole('button', { name: /^Show 50 more of .* in Fox News/ }).click();
    expect(first()).toBe(100);
  });

  it('has no fault that axe finds, and every line by keyboard', async () => {
    const { container } = await open({ query: 'detainer' });
    expect(await faultsIn(container)).toEqual([]);
    const all = lines(container).length;
    await page.getByLabelText('Whole words only').click();
    await expect.poll(() => lines(container).length).toBeLessThan(all);
    await page.getByLabelText('Whole words only').click();
    await expect.poll(() => lines(container).length).toBe(all);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(lines(container)[0]);
  });

  it('has a field of its own on a phone, and fits a width of 320', async () => {
    await page.viewport(320, 640);
    const { container, state } = await open({ query: 'sanctuary' });
    await expect.element(page.getByRole('searchbox')).toHaveValue('sanctuary');
    await page.getByRole('searchbox').fill('Wake');
    expect(state().query).toBe('Wake');
    await expect.element(page.getByRole('status')).toHaveTextContent('“Wake”');
    expect(document.documentElement.scrollWidth).toBe(320);
    const targets = [...container.querySelectorAll('a, .search-whole')];
    const near = targets.filter((target) => target.checkVisibility({ contentVisibilityAuto: true }));
    const heights = near.map((target) => target.getBoundingClientRect().height);
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
