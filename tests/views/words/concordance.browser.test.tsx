import { afterEach, beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tokenize } from '../../../src/engine/index.ts';
import { concordance } from '../../../src/engine/words/concordance.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { WordsView } from '../../../src/views/words/WordsView.tsx';
import { createDeskClient } from '../../../src/worker/desk-client.ts';
import { openDesk } from '../../../src/worker/desk.ts';
import type { ReadRequest } from '../../../src/worker/desk-protocol.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await fetchBundled();
});
afterEach(() => page.viewport(1366, 768));

const open = (patch: Partial<ViewState>, namesShown = false) =>
  openView(WordsView, bundled.corpus, bundled.edition, { view: 'words', part: 'concordance', ...patch }, namesShown);

const total = () => page.getByText(/^(“|The pattern)/);
const lines = (container: Element) => [...container.querySelectorAll('.data-table tbody tr:not(.detail)')];

/** Takes longer than anybody waits, wherever there are twenty words without a comma. */
const ENDLESS = '(\\w+\\s?)+\\d{9}';

it('lists every use in its line, counted in each document, those without one too', async () => {
  const { container } = await open({ query: 'sanctuary' });
  await expect.element(total()).toHaveTextContent('“sanctuary”: 22 in 4 of 5 documents');
  const counts = [...container.querySelectorAll('.kwic-counts b')].map((count) => count.textContent);
  expect(counts).toEqual(['17', '1', '0', '2', '2']);
  expect(lines(container)).toHaveLength(22);
  for (const line of lines(container)) expect(line.querySelector('mark')?.textContent).toMatch(/sanctuary/i);
});

it('opens a line in its sentence, and leads to its place in the full text', async () => {
  const { container, state } = await open({ query: 'should be on notice', base: 'dhs' });
  await expect.element(total()).toBeVisible();
  await page.getByRole('button', { name: 'Fox News' }).first().click();
  const { text } = bundled.corpus.witnesses[0]!;
  const start = text.indexOf('should be on notice');
  expect(state().cell).toBe(`fox,${start}`);
  const sentence = container.querySelector('.kwic-sentence')?.textContent ?? '';
  expect(sentence.length).toBeGreaterThan('should be on notice'.length + 20);
  expect(await faultsIn(container.querySelector<HTMLElement>('.kwic-detail')!)).toEqual([]);
  await page.getByRole('link', { name: 'In the full text' }).click();
  expect(state()).toMatchObject({ view: 'read', columns: ['fox', 'dhs'], spot: { witness: 'fox', start } });
});

it('sorts by the words before, nearest first', async () => {
  const { container, state } = await open({ query: 'detainers' }, true);
  await expect.element(total()).toBeVisible();
  await page.getByLabelText('Lines by').selectOptions('the words before');
  expect(state().order).toBe('left');
  const { witnesses } = bundled.corpus;
  const texts = witnesses.map(({ id, text }) => ({ id, text, tokens: tokenize(text) }));
  const expected = concordance(texts, 'detainers', 'left').map(({ witness, left }) =>
    texts.find(({ id }) => id === witness)?.text.slice(left.start, left.end),
  );
  const shown = () => [...container.querySelectorAll('.kwic-before')].map((words) => words.textContent);
  await expect.poll(shown).toEqual(expected);
});

it('gives up a pattern that takes too long, says why another is none, and finds words after both', async () => {
  const { state } = await open({ query: ENDLESS, find: 'pattern' });
  await expect.element(page.getByRole('alert')).toHaveTextContent('given up after one second');
  const field = page.getByLabelText('Find the pattern');
  await field.fill('(detain');
  await expect.element(page.getByRole('alert')).toHaveTextContent('This pattern cannot be read');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard(')');
  await expect.element(total()).toHaveTextContent(/^The pattern \(detain\): \d+ in 5 of 5 documents/);
  await page.getByLabelText('as a').selectOptions('word or phrase');
  expect(state().find).toBe('words');
  await expect.element(total()).toHaveTextContent(/^“\(detain\)”: \d+ in/);
});

it('works in a worker, which gives what the function gives, ends at a time limit and asks nobody else', async () => {
  const { witnesses, lexicon } = bundled.corpus;
  const texts: ReadRequest = {
    kind: 'read',
    witnesses: witnesses.slice(0, 2).map(({ id, text, blocks }) => ({ id, text, blocks })),
    lexicon,
    passages: [],
  };
  performance.clearResourceTimings();
  const client = createDeskClient();
  const progress: number[] = [];
  try {
    const evidence = await client.read(texts, { onProgress: ({ done }) => progress.push(done) });
    expect(evidence).toEqual(openDesk().answer(texts));
    // On the page's own thread a pattern is refused and progress is not told.
    expect(progress.length).toBeGreaterThan(1);
    const question = { kind: 'concordance', docs: ['fox'], order: 'position', hidden: {} } as const;
    await expect(
      client.ask({ ...question, find: 'pattern', query: ENDLESS }, { timeLimit: 200 }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await client.ask({ ...question, find: 'words', query: 'sanctuary' })).lines).toHaveLength(17);
  } finally {
    client.close();
  }
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  expect(asked.some(({ pathname }) => pathname.includes('desk.worker'))).toBe(true);
  expect(asked.filter(({ origin }) => origin !== location.origin)).toEqual([]);
});

it('sets a line as one run of words on a phone, with targets for a thumb', async () => {
  await page.viewport(390, 800);
  const { container } = await open({ query: 'sanctuary' });
  await expect.element(total()).toBeVisible();
  for (const words of container.querySelectorAll('.data-table td:has(.kwic-words)'))
    expect(getComputedStyle(words).display).toBe('inline');
  for (const button of container.querySelectorAll('.data-table tbody button'))
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
