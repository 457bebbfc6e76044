import '../../../src/app/app.css';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { findNames } from '../../../src/corpus/people.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { defaultsOf } from '../../../src/state/defaults.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { ReadView } from '../../../src/views/read/ReadView.tsx';
import type { Edition } from '../../../src/worker/protocol.ts';
import { fetchBundled, withRepeat } from '../../support/bundled-in-browser.ts';

/** Two lines of text: how far apart two columns may stand and still be in line. */
const IN_LINE = 2;

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
});

describe('Read', () => {
  it('shows every non-space character of every document', async () => {
    for (const witness of corpus.witnesses) {
      const other = witness.id === 'dhs' ? 'fox' : 'dhs';
      const { container, unmount } = await open({ columns: [witness.id, other] }, true);
      const shown = [...container.querySelector('.read-text')!.querySelectorAll('.marked')].map(wordsOf).join('');
      expect(shown.replaceAll(/\s/g, '')).toBe(witness.text.replaceAll(/\s/g, ''));
      await unmount();
    }
  });

  it('lets no name of a private person into the page while names are masked', async () => {
    const { container } = await open({ columns: ['fox', 'epoch', 'newsweek', 'breitbart', 'dhs'] });
    const attributes = [...container.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    expect(findNames([container.textContent, ...attributes].join('\n'), corpus.people)).toEqual([]);
    await expect.element(page.getByText('Person 1', { exact: true }).first()).toBeInTheDocument();
  });

  it('brings the other column in line when a passage is chosen in a margin', async () => {
    const { container, state } = await open({ columns: ['newsweek', 'dhs'] });
    const button = container.querySelector<HTMLElement>('.read-column .read-margin')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    const place = button.dataset['of']!;
    expect(state().place).toBe(place);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => distance(container, place)).toBeLessThan(IN_LINE);
    expect(container.querySelectorAll('.mark-selected').length).toBeGreaterThan(1);
    expect(document.activeElement).toBe(button);
  });

  it('opens at the place of a link, in line, with its margin button in focus', async () => {
    const { container } = await open({ columns: ['newsweek', 'dhs'], place: 'p01' });
    await expect.poll(() => distance(container, 'p01')).toBeLessThan(IN_LINE);
    expect((document.activeElement as HTMLElement).dataset['of']).toBe('p01');
  });

  it('says where a passage is not found, and goes to the nearest sentence on request', async () => {
    const passage = edition.reviewed.find(({ absences }) =>
      absences.some((absence) => absence.witness === 'newsweek' && absence.state === 'not-found'),
    )!;
    const reading = passage.readings[0]!;
    const { container } = await open({ columns: ['newsweek', reading.witness], place: passage.id });
    await expect.element(page.getByText('Not found in Newsweek').first()).toBeVisible();
    await page.getByRole('button', { name: 'Show the nearest sentence' }).click();
    const nearest = passage.absences.find((absence) => absence.witness === 'newsweek')!.nearest!;
    const newsweek = corpus.witnesses.find((witness) => witness.id === 'newsweek')!;
    const marked = [...container.querySelectorAll('[data-layer="nearest"]')].map(wordsOf).join('');
    expect(marked).toBe(newsweek.text.slice(nearest.start, nearest.end));
  });

  it('says "not found yet" and no nearest sentence while other wording is looked for', async () => {
    const { id, readings } = edition.reviewed.find(({ absences }) =>
      absences.some((absence) => absence.witness === 'newsweek' && absence.state === 'not-found'),
    )!;
    const columns = ['newsweek', readings[0]!.witness];
    const { container } = await open({ columns, place: id }, false, { ...edition, draft: true });
    await expect.element(page.getByText('Not found yet in Newsweek').first()).toBeVisible();
    expect(container.textContent).not.toMatch(/Not found in|nearest/i);
  });

  it('says nothing of gaps that are not worked out yet', async () => {
    const reviewed = edition.reviewed.map((passage) => ({ ...passage, absences: [] }));
    const { id, readings } = reviewed.find(({ readings }) => !readings.some(({ witness }) => witness === 'newsweek'))!;
    const large: Edition = { ...edition, details: 'on-request', reviewed };
    const { container } = await open({ columns: ['newsweek', readings[0]!.witness], place: id }, false, large);
    expect(container.querySelectorAll('.read-readings > li')).toHaveLength(readings.length);
    expect(container.textContent).not.toMatch(/not found|incomplete here/i);
  });

  it('steps to the next shared passage without losing focus', async () => {
    const { state } = await open({ columns: ['newsweek', 'dhs'] });
    const next = page.getByRole('button', { name: 'Next' });
    await next.click();
    const first = state().place;
    await next.click();
    expect(first).not.toBeNull();
    expect(state().place).not.toBe(first);
    await expect.element(next).toHaveFocus();
  });

  it('copies a paragraph as it stands, without buttons and hidden words', async () => {
    const { container } = await open({ columns: ['newsweek', 'dhs'] }, true);
    const paragraph = [...container.querySelectorAll('.read-paragraph')].find((p) => p.querySelector('.read-margin'))!;
    getSelection()!.selectAllChildren(paragraph);
    const copied = getSelection()!.toString();
    const newsweek = corpus.witnesses.find((witness) => witness.id === 'newsweek')!;
    expect(newsweek.text).toContain(copied.replaceAll('\n', ''));
  });

  it('marks what the engine found alone when that layer is shown', async () => {
    const { container } = await open({ columns: ['newsweek', 'dhs'], layer: 'engine' });
    const ids = new Set(edition.alone.map(({ id }) => id));
    const marked = [...container.querySelectorAll<HTMLElement>('[data-passage]')].map(
      (piece) => piece.dataset['passage']!,
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const id of marked) expect(ids).toContain(id);
  });

  it('offers both layers', async () => {
    const { state } = await open({ columns: ['newsweek', 'dhs'] });
    await page.getByRole('combobox', { name: 'Set' }).selectOptions(`engine alone, ${edition.alone.length}`);
    expect(state().layer).toBe('engine');
  });

  it('names in each margin the outlets that have the passage too, in words', async () => {
    const { container } = await open({ columns: ['newsweek', 'dhs'] });
    const button = container.querySelector<HTMLElement>('.read-margin')!;
    const { readings } = edition.reviewed.find(({ id }) => id === button.dataset['of'])!;
    const outlets = corpus.witnesses
      .filter(({ id }) => id !== 'newsweek' && readings.some(({ witness }) => witness === id))
      .map(({ outlet }) => outlet);
    await expect
      .element(button)
      .toHaveAccessibleName(new RegExp(`^Passage \\d+ ?: .*; also in ${outlets.join(', ')}$`));
  });

  it('gives each document a card of what it says of itself and what is known from outside it', async () => {
    const { container } = await open({ columns: ['breitbart', 'dhs'] });
    const button = page.getByRole('button', { name: 'About Breitbart' });
    await button.click();
    const card = page.getByRole('dialog', { name: 'Breitbart: about this document' });
    const breitbart = corpus.witnesses.find(({ id }) => id === 'breitbart')!;
    await expect.element(card).toHaveTextContent('Headlinenot given in the document');
    await expect.element(card).toHaveTextContent(breitbart.sha256);
    for (const { says, source } of breitbart.provenance) {
      await expect.element(card).toHaveTextContent(says);
      await expect.element(card).toHaveTextContent(source);
    }
    expect(findNames(container.textContent, corpus.people)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(card).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  it('says where each reading stands in its text', async () => {
    await open({ columns: ['newsweek', 'dhs'], place: 'p02' });
    const { readings } = edition.reviewed.find(({ id }) => id === 'p02')!;
    const at = (offset: number) => offset.toLocaleString('en');
    for (const { start, end } of readings)
      await expect.element(page.getByText(`characters ${at(start)} to ${at(end)}`)).toBeInTheDocument();
  });

  it('marks where a document has a passage again, and goes there', async () => {
    const repeated = withRepeat({ corpus, edition }, 'p02', 'fox');
    const { container } = await open({ columns: ['fox', 'dhs'], place: 'p02' }, false, repeated);
    const again = container.querySelector('[data-repeat="p02"]')!;
    await page.getByRole('button', { name: 'Show it again' }).click();
    const scroller = again.closest('.read-scroll')!.getBoundingClientRect();
    await expect.poll(() => again.getBoundingClientRect().top).toBeLessThan(scroller.bottom);
    await expect
      .element(page.getByRole('button', { name: /^again, passage \d+ once more: “Should be on notice”/ }))
      .toBeInTheDocument();
  });
});

/** The view, its state kept as the app keeps it. */
async function open(patch: Partial<ViewState>, namesShown = false, shown = edition) {
  const setting = { corpus, defaultCorpus: corpus.id };
  let latest: ViewState = { ...defaultsOf(setting), view: 'read', ...patch };
  function Page() {
    const [state, setState] = useState(latest);
    latest = state;
    const change = (next: Partial<ViewState>) => setState((before) => ({ ...before, ...next }));
    return <ReadView {...{ corpus, state, namesShown, change }} edition={shown} linkTo={() => '?view=passages'} />;
  }
  const screen = await render(<Page />);
  return { container: screen.container, unmount: screen.unmount, state: () => latest };
}

/** The words of an element without what is only heard and without notes. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('.mark-said, .mark-note, .read-margin')) ours.remove();
  return copy.textContent ?? '';
}

/** How far apart the two columns show the first line of a passage, in CSS px. */
function distance(container: Element, place: string): number {
  const tops = [...container.querySelectorAll(`.mark-passage.opens[data-passage="${CSS.escape(place)}"]`)].map(
    (piece) => piece.getClientRects()[0]!.top,
  );
  return tops.length < 2 ? Infinity : Math.max(...tops) - Math.min(...tops);
}
