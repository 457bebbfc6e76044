import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { findNames } from '../../../../src/corpus/people.ts';
import type { Corpus, EditedPassage } from '../../../../src/corpus/schema.ts';
import { PassagesView } from '../../../../src/views/passages/PassagesView.tsx';
import { handle } from '../../../../src/worker/handle.ts';
import type { Edition } from '../../../../src/worker/protocol.ts';
import { faultsIn } from '../../../support/axe-in-page.ts';
import { fetchBundled } from '../../../support/bundled-in-browser.ts';
import { SMALL } from '../../../support/small-corpus.ts';
import { openView } from '../../../support/view-page.tsx';

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
});

afterEach(async () => {
  delete document.documentElement.dataset['theme'];
  await page.viewport(1366, 768);
});

const open = async (patch: Parameters<typeof openView>[3] = {}) => {
  const opened = await openView(PassagesView, corpus, edition, { layout: 'one', ...patch });
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeInTheDocument();
  return opened;
};
const title = () => document.querySelector('.one-page h2')!;
const at = (index: number) => page.getByText(`· ${index} of ${edition.reviewed.length}`);

describe('the page of one passage', () => {
  it('fans out what three of five documents have, with who has it', async () => {
    await open({ place: 'p02' });
    const place = page.getByRole('list', { name: 'Place 1, added words' });
    await expect.element(place).toBeVisible();
    const lines = place
      .getByRole('listitem')
      .elements()
      .map((each) => [
        each.querySelector('[role=img]')!.getAttribute('aria-label'),
        each.textContent.replace(/^[A-Z]+/, ''),
      ]);
    expect(lines).toEqual([
      ['Fox News, The Epoch Times and Breitbart', 'such as Wake County'],
      ['Newsweek and DHS / ICE', 'no words here, base'],
    ]);
  });

  it('sets documents in rows and parts in numbered columns where little is shared', async () => {
    await open({ place: 'p17' });
    await expect.element(page.getByRole('table', { name: 'Parts 1 to 2' })).toBeVisible();
    expect(
      page
        .getByRole('rowheader')
        .elements()
        .map((each) => each.firstElementChild!.getAttribute('aria-label')),
    ).toEqual(['Fox News', 'The Epoch Times', 'Breitbart and DHS / ICE']);
  });

  it('shows a list entry, and a corpus without a review', async () => {
    const { unmount } = await open({ place: 'p24' });
    const entry = page.getByRole('list', { name: /^Place 1/ });
    await expect.element(entry).toHaveTextContent(/left, an illegal alien charged with first/);
    await expect.element(entry).toHaveTextContent(/-- 1st/);
    await unmount();
    const small = handle({ kind: 'align', witnesses: SMALL.witnesses, review: null, compare: true });
    await openView(PassagesView, SMALL, small, { layout: 'one' });
    const place = page.getByRole('list', { name: 'Place 1, number' });
    await expect.element(place).toHaveTextContent(/two.*three/);
  });

  it('stacks all readings with speaker, channel, place in the document and the sentences around', async () => {
    await open({ place: 'p06' });
    const readings = page.getByRole('region', { name: 'Readings' });
    const fox = readings.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Fox News' }) });
    await expect.element(fox).toHaveTextContent(/the agency · said, quoted from a statement/);
    await expect.element(fox).toHaveTextContent(/paragraph \d+, characters 982–1164/);
    await expect.element(fox).toHaveTextContent(/Before: .*Those detainers are requests/);
    const breitbart = readings.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Breitbart' }) });
    await expect.element(breitbart).toHaveTextContent(/quoted from a tweet/);
    expect(readings.getByText(/^Not found in/).elements()).toHaveLength(2);
  });

  it('gives words printed alike once, and says whose they are', async () => {
    await open({ place: 'p03' });
    const readings = page.getByRole('region', { name: 'Readings' });
    await expect.element(readings.getByText('Same words as Newsweek and DHS / ICE')).toBeVisible();
    expect(readings.getByText('the same words as The Epoch Times').elements()).toHaveLength(2);
  });

  it('leads to the two texts side by side', async () => {
    const { state } = await open({ place: 'p19' });
    await page.getByRole('link', { name: 'Open in Read' }).first().click();
    expect(state()).toMatchObject({ view: 'read', place: 'p19', columns: ['dhs', 'newsweek'] });
  });

  it('lists passages by how many documents have them, with marks in words', async () => {
    await open({ place: 'p06' });
    const index = page.getByRole('navigation', { name: 'Index of passages' });
    await expect.element(index.getByText('In all five')).toBeVisible();
    const link = index.getByRole('link', { name: /Betray their duty/ });
    await expect.element(link).toHaveAttribute('aria-current', 'true');
    await expect
      .element(link)
      .toHaveAccessibleName(/same words or small changes in .*Breitbart.*; not found in The Epoch Times and Newsweek/);
  });

  it('focuses the passage of a link and brings it into sight in the index', async () => {
    const last = edition.reviewed.at(-1)!.id;
    await open({ place: last });
    await expect.poll(() => document.activeElement?.id).toBe(`open-${last}`);
    await expect.poll(() => document.querySelector('.passage-index [aria-current]')).not.toBeNull();
    const box = document.querySelector('.index-box')!.getBoundingClientRect();
    const link = () => document.querySelector('.passage-index [aria-current]')!.getBoundingClientRect();
    await expect.poll(() => link().top >= box.top - 1 && link().bottom <= box.bottom + 1).toBe(true);
  });

  it('steps by keys, and keeps the focus', async () => {
    const { state } = await open({ place: 'p02' });
    await expect.poll(() => document.activeElement).toBe(title());
    await userEvent.keyboard('j');
    await expect.element(at(2)).toBeVisible();
    expect(document.activeElement).toBe(title());
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(at(3)).toBeVisible();
    document.querySelector<HTMLElement>('.one-why summary')!.focus();
    await userEvent.keyboard('k');
    await expect.element(at(2)).toBeVisible();
    await expect.poll(() => document.activeElement).toBe(title());
    const next = page.getByRole('button', { name: /^Next/ });
    await next.click();
    await expect.element(at(3)).toBeVisible();
    expect(document.activeElement).toBe(next.element());
    const before = state().place;
    page.getByRole('combobox').first().element().focus();
    await userEvent.keyboard('j');
    expect(state().place).toBe(before);
  });

  it('goes through the index by arrow keys and keeps the focus there', async () => {
    const { state } = await open({ place: 'p02' });
    document.querySelector<HTMLElement>('.passage-index [aria-current]')!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(at(3)).toBeVisible();
    expect(document.activeElement!.getAttribute('data-passage')).toBe(state().place);
  });

  it('lets no masked name into the page', async () => {
    const { container } = await open({ place: 'p24' });
    const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
    expect(findNames([container.textContent, ...attributes].join('\n'), corpus.people)).toEqual([]);
  });

  it('keeps thousands of passages off the page', async () => {
    const [first] = edition.reviewed;
    const many = Array.from({ length: 3000 }, (_, i): EditedPassage => ({ ...first!, id: `x${i}` }));
    await openView(PassagesView, corpus, { ...edition, reviewed: many }, { layout: 'one', place: 'x2500' });
    await expect.poll(() => document.querySelector('.passage-index [aria-current]')).not.toBeNull();
    expect(document.querySelectorAll('.passage-index a').length).toBeLessThan(100);
  });

  it('prints the passage without what only a screen can use', async () => {
    await open({ place: 'p02' });
    try {
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
      expect(document.querySelector('.passage-index')!.checkVisibility()).toBe(false);
      expect(document.querySelector('.step-bar')!.checkVisibility()).toBe(false);
      expect(document.querySelector('.specimen')!.checkVisibility()).toBe(true);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  it.each([
    ['light', 'p02', 1366],
    ['dark', 'p17', 1366],
    ['light', 'p18', 390],
  ])('passes axe in %s: %s at %i px', async (theme, place, width) => {
    await page.viewport(width, 844);
    document.documentElement.dataset['theme'] = theme;
    const { container } = await open({ place });
    await page.getByText('Why linked').first().click();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('does not scroll sideways at any width', async () => {
    for (const [width, place] of [
      [320, 'p18'],
      [320, 'p19'],
      [641, 'p19'],
      [820, 'p18'],
    ] as const) {
      await page.viewport(width, 700);
      const { unmount } = await open({ place });
      await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      await unmount();
    }
  });
});
