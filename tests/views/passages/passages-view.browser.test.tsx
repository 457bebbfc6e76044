import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseCorpus } from '../../../src/corpus/parse.ts';
import { findNames } from '../../../src/corpus/people.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { handle } from '../../../src/worker/handle.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { openPassages } from '../../support/passages-page.tsx';

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  const parsed = parseCorpus(await (await fetch('/corpora/ice-detainers-2019/corpus.json')).json());
  if (!parsed.ok) throw new Error('the bundled corpus does not parse');
  corpus = parsed.value;
  edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review, compare: true });
});

afterEach(async () => {
  delete document.documentElement.dataset['theme'];
  await page.viewport(1366, 768);
});

const open = (...[patch, namesShown]: [Parameters<typeof openPassages>[2]?, boolean?]) =>
  openPassages(corpus, edition, patch, namesShown);
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
    await page.getByRole('button', { name: 'Not found in Fox News' }).click();
    await page.getByRole('button', { name: 'Found in Newsweek', exact: true }).click();
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
    const { container } = await open();
    await page.getByRole('searchbox', { name: 'Search the passages' }).fill('sincere desire');
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
    await expect
      .element(page.getByText(/needed|belongs to the page|already stands|shares no words/).first())
      .toBeVisible();
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

  it('hides and moves documents', async () => {
    const { state } = await open();
    await page.getByText(/^Documents \d of \d/).click();
    await page.getByRole('button', { name: 'Move Fox News later' }).click();
    await page.getByRole('checkbox', { name: 'Newsweek' }).click();
    expect(state().docs).toEqual(['epoch', 'fox', 'breitbart', 'dhs']);
    expect(
      page
        .getByRole('columnheader')
        .elements()
        .map((each) => each.textContent)[1],
    ).toContain('Epoch');
  });

  it('sorts by spread and by difference', async () => {
    const { container } = await open({ sort: 'spread' });
    const spread = [...container.querySelectorAll('.meta')].map((each) => Number(/in (\d)/.exec(each.textContent)![1]));
    expect(spread).toEqual([...spread].sort((a, b) => b - a));
  });

  it('shows what the engine found alone', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Passages' }).selectOptions(`engine alone, ${edition.alone.length}`);
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

  it.each(['light', 'dark'])('passes axe in %s, closed and open', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const { container } = await open({ place: edition.reviewed[1]!.id });
    const { violations } = await axe.run(container);
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });
});

describe('Passages on a phone', () => {
  it('shows one passage at a time and steps through them', async () => {
    await page.viewport(390, 844);
    const { state } = await open();
    await expect.element(page.getByText(`Passage 1 of ${edition.reviewed.length}`)).toBeVisible();
    const next = page.getByRole('button', { name: /^Next/ });
    await next.click();
    await expect.element(page.getByText(`Passage 2 of ${edition.reviewed.length}`)).toBeVisible();
    expect(state().place).not.toBeNull();
    expect(next.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('keeps filters behind one button', async () => {
    await page.viewport(390, 844);
    await open();
    await expect.element(page.getByRole('combobox', { name: 'Base' })).not.toBeInTheDocument();
    await page.getByText('Search, filters, documents').click();
    await expect.element(page.getByRole('combobox', { name: 'Base' })).toBeVisible();
  });

  it.each(['light', 'dark'])('passes axe in %s', async (theme) => {
    await page.viewport(390, 844);
    document.documentElement.dataset['theme'] = theme;
    const { container } = await open({ place: edition.reviewed[5]!.id });
    await page.getByText('Why linked').first().click();
    const { violations } = await axe.run(container);
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });
});
