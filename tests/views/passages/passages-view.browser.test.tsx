import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { faultsInBothThemes } from '../../support/axe-in-page.ts';
import { fetchBundled, withRepeat } from '../../support/bundled-in-browser.ts';
import { PassagesView } from '../../../src/views/passages/PassagesView.tsx';
import { openView } from '../../support/view-page.tsx';

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
});

afterEach(async () => {
  delete document.documentElement.dataset['theme'];
  await page.viewport(1366, 768);
});

const open = (...[patch, namesShown]: [Parameters<typeof openView>[3]?, boolean?]) =>
  openView(PassagesView, corpus, edition, patch, namesShown);
const rows = () => page.getByRole('rowheader').elements().length;

describe('Passages', () => {
  it('is a table with a head for every document and a row for every passage', async () => {
    await open();
    await expect.element(page.getByRole('table', { name: /one column for each document/ })).toBeInTheDocument();
    expect(page.getByRole('columnheader').elements()).toHaveLength(corpus.witnesses.length + 1);
    expect(rows()).toBe(edition.reviewed.length);
    const all = edition.reviewed.length;
    await expect.element(page.getByRole('status').first()).toHaveTextContent(`${all} of ${all} passages`);
  });

  it('lists what a document lacks when asked for "not found in"', async () => {
    const { state } = await open();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: /^Not found in Fox News/ }).click();
    await page.getByRole('button', { name: /^Found in Newsweek/ }).click();
    expect(state()).toMatchObject({ notFoundIn: ['fox'], foundIn: ['newsweek'] });
    const expected = edition.reviewed.filter(
      (passage) =>
        passage.absences.some(({ witness, state: absence }) => witness === 'fox' && absence === 'not-found') &&
        passage.readings.some(({ witness }) => witness === 'newsweek'),
    );
    expect(rows()).toBe(expected.length);
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent(`${expected.length} of ${edition.reviewed.length} passages`);
  });

  it('marks what a search finds and lists those passages only', async () => {
    const { container } = await open({ query: 'sincere desire' });
    await expect.poll(rows).toBeLessThan(5);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.lastChild!.textContent)).toContain(
      'sincere desire',
    );
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(rows).toBe(edition.reviewed.length);
  });

  it('opens a row’s explanation by keyboard and closes it with Escape', async () => {
    const { container, state } = await open();
    const opener = container.querySelector<HTMLElement>('.opener')!;
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    await expect.element(page.getByRole('heading', { name: 'Why linked' })).toBeVisible();
    await expect.element(page.getByText(/The engine alone found \d+ of its \d+ pairs?/)).toBeVisible();
    await userEvent.keyboard('{Tab}{Escape}');
    expect(state().place).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('brings the passage of a link into view, focused and clear of the heads', async () => {
    const last = edition.reviewed.at(-1)!.id;
    await open({ place: last });
    await expect.poll(() => document.activeElement?.id).toBe(`open-${last}`);
    const heads = document.querySelector('thead th')!.getBoundingClientRect();
    expect(document.activeElement!.getBoundingClientRect().top).toBeGreaterThanOrEqual(heads.bottom - 1);
  });

  it('says why the nearest sentence was refused', async () => {
    await open();
    await page.getByText('Why it was refused').first().click();
    await expect.element(page.getByText(/did not count this as the same statement/).first()).toBeVisible();
  });

  it('compares with another base', async () => {
    const { state } = await open();
    await page.getByRole('combobox', { name: 'Base' }).selectOptions('Newsweek');
    expect(state().base).toBe('newsweek');
    const head = page.getByRole('columnheader', { name: /Newsweek/ });
    await expect.element(head.getByText('base', { exact: true })).toBeVisible();
  });

  it('says what the others are compared with where the base has no reading', async () => {
    await open({ base: 'fox' });
    await expect.element(page.getByText(/compared with The Epoch Times/).first()).toBeVisible();
  });

  it('says the type of every change: beneath the words, on them, and in the explanation', async () => {
    const { container } = await open({ place: 'p02' });
    const replaced = container.querySelector('td .mark-replaced')!;
    expect(replaced.getAttribute('title')).toBe('other words');
    expect(replaced.textContent).toMatch(/^ replaced, other words: /);
    await expect.element(page.getByText(/^Base, other words:/).first()).toBeVisible();
    await expect
      .element(page.getByRole('list', { name: 'Types of changes' }))
      .toHaveTextContent('added words in one place');
  });

  it('steps from row to row with j and k, but not from a field', async () => {
    const { container } = await open();
    const openers = [...container.querySelectorAll<HTMLElement>('.opener')];
    container.querySelector<HTMLElement>('.void-why summary')!.focus();
    const here = openers.findIndex((each) => each.closest('tr')!.contains(document.activeElement));
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(openers[here + 1]);
    await userEvent.keyboard('jk');
    expect(document.activeElement).toBe(openers[here + 1]);
    page.getByRole('combobox', { name: 'Base' }).element().focus();
    await userEvent.keyboard('j');
    expect(document.activeElement!.tagName).toBe('SELECT');
  });

  it('has a heading for every row', async () => {
    await open();
    expect(page.getByRole('heading', { level: 3 }).elements()).toHaveLength(edition.reviewed.length);
  });

  it('says where a document has the words again, and leads there', async () => {
    const { state } = await openView(PassagesView, corpus, withRepeat({ corpus, edition }, 'p02', 'fox'));
    await expect.element(page.getByText(/^Again further down in Fox News/)).toBeVisible();
    await page.getByRole('link', { name: 'see it in Read' }).click();
    expect(state()).toMatchObject({ view: 'read', place: 'p02' });
    expect(state().columns).toContain('fox');
  });

  it('prints every document, however few fit on the screen', async () => {
    await page.viewport(700, 700);
    const { container } = await open();
    const heads = () => [...container.querySelectorAll('thead th')].filter((each) => each.checkVisibility()).length;
    await expect.poll(heads).toBeLessThan(corpus.witnesses.length + 1);
    try {
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
      await expect.poll(heads).toBe(corpus.witnesses.length + 1);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  it('prints the open passage alone when asked to', async () => {
    const { container } = await open({ place: 'p02' });
    const printed = vi.spyOn(window, 'print').mockImplementation(() => {});
    const onPaper = () =>
      [...container.querySelectorAll('tbody tr:not(.why)')].filter((each) => each.checkVisibility()).length;
    await page.getByRole('button', { name: 'Print this passage' }).click();
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    try {
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
      expect(onPaper()).toBe(1);
      window.dispatchEvent(new Event('afterprint'));
      expect(onPaper()).toBe(edition.reviewed.length);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
      printed.mockRestore();
    }
  });

  it('counts the kinds and offers none that no passage has', async () => {
    await open();
    await page.getByRole('button', { name: 'Filters' }).click();
    const kinds = new Set(edition.reviewed.map(({ kind }) => kind));
    expect(page.getByRole('group', { name: 'Wording' }).getByRole('button').elements()).toHaveLength(kinds.size);
    const same = edition.reviewed.filter(({ kind }) => kind === 'identical').length;
    await expect.element(page.getByRole('button', { name: `same words ${same}` })).toBeVisible();
  });

  it('keeps the key on the line of the filters at 1366', async () => {
    const { container } = await open({ kinds: ['edited', 'reworded'], foundIn: ['newsweek'], notFoundIn: ['fox'] });
    const top = (selector: string) => container.querySelector(selector)!.getBoundingClientRect().top;
    await expect.poll(() => Math.abs(top('.key') - top('.toolbar'))).toBeLessThan(12);
  });

  it('sorts by spread and by difference', async () => {
    const { container } = await open({ sort: 'spread' });
    const spread = [...container.querySelectorAll('.meta')].map((each) => Number(/in (\d)/.exec(each.textContent)![1]));
    expect(spread).toEqual([...spread].sort((a, b) => b - a));
  });

  it('shows what the engine found alone', async () => {
    await open();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByText(`engine alone, ${edition.alone.length}`).click();
    await expect.poll(rows).toBe(edition.alone.length);
  });

  it('lets no name of a private person into the page while names are masked', async () => {
    for (const layer of ['reviewed', 'engine'] as const) {
      const { container } = await open({ layer, query: '' });
      const attributes = [...container.querySelectorAll('*')].flatMap((each) =>
        [...each.attributes].map(({ value }) => value),
      );
      expect(findNames([container.textContent, ...attributes].join('\n'), corpus.people)).toEqual([]);
    }
  });

  it('does not scroll sideways at any width', async () => {
    for (const width of [320, 390, 641, 820, 1024, 1366]) {
      await page.viewport(width, 700);
      const { container } = await open();
      await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(container.textContent).toContain('passages');
    }
  });

  it('passes axe, closed and open, in light and dark', async () => {
    const { container } = await open({ place: edition.reviewed[1]!.id });
    expect(await faultsInBothThemes(container)).toEqual([]);
  });
});

describe('Passages on a phone', () => {
  it('shows one passage at a time and steps through them', async () => {
    await page.viewport(390, 844);
    const { state } = await open();
    await expect.element(page.getByText(`· 1 of ${edition.reviewed.length}`)).toBeVisible();
    const next = page.getByRole('button', { name: /^Next/ });
    await next.click();
    await expect.element(page.getByText(`· 2 of ${edition.reviewed.length}`)).toBeVisible();
    expect(state().place).not.toBeNull();
    expect(next.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('makes one step for the back button, however many passages one turns', async () => {
    await page.viewport(390, 844);
    const { hows } = await open();
    const next = page.getByRole('button', { name: /^Next/ });
    await next.click();
    await next.click();
    await page.getByRole('button', { name: /^Previous/ }).click();
    expect(hows).toEqual(['push', 'replace', 'replace']);
  });

  it('turns with a swipe of a finger, and not with a mouse or a scroll', async () => {
    await page.viewport(390, 844);
    const { container } = await open();
    const swipe = (pointerType: string, x: number, y: number) => {
      const send = (type: string, clientX: number, clientY: number) =>
        container
          .querySelector('.one-page h2')!
          .dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, pointerType, clientX, clientY }));
      send('pointerdown', 200, 300);
      send('pointerup', 200 + x, 300 + y);
    };
    const second = page.getByText(`· 2 of ${edition.reviewed.length}`);
    swipe('touch', -100, 80);
    swipe('mouse', -100, 0);
    await expect.element(second).not.toBeInTheDocument();
    swipe('touch', -100, 10);
    await expect.element(second).toBeVisible();
    swipe('touch', 100, 10);
    await expect.element(page.getByText(`· 1 of ${edition.reviewed.length}`)).toBeVisible();
  });

  it('searches and chooses documents among the filters', async () => {
    await page.viewport(390, 844);
    const { state } = await open();
    await page.getByText('Search, filters, documents').click();
    await page.getByRole('searchbox', { name: 'Search the passages' }).fill('sincere desire');
    expect(state().query).toBe('sincere desire');
    await page.getByText(/^Documents \d of \d/).click();
    await page.getByRole('button', { name: 'Move Fox News later' }).click();
    expect(state().docs.slice(0, 2)).toEqual(['epoch', 'fox']);
  });

  it('keeps filters behind one button', async () => {
    await page.viewport(390, 844);
    await open();
    await expect.element(page.getByRole('combobox', { name: 'Base' })).not.toBeInTheDocument();
    await page.getByText('Search, filters, documents').click();
    await expect.element(page.getByRole('combobox', { name: 'Base' })).toBeVisible();
  });

  it('passes axe in light and dark', async () => {
    await page.viewport(390, 844);
    const { container } = await open({ place: edition.reviewed[5]!.id });
    await page.getByText('Why linked').first().click();
    expect(await faultsInBothThemes(container)).toEqual([]);
  });
});
