/** The ways of reading: layers, lines, heat map, steps, links to a stretch, and columns that scroll together. */
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Corpus, Witness } from '../../../src/corpus/schema.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { ReadView } from '../../../src/views/read/ReadView.tsx';
import type { Edition } from '../../../src/worker/protocol.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

/** Half a line of text: how far apart two columns may stand and still be beside each other. CSS px. */
const BESIDE = 12;

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
});

describe('layers and lines', () => {
  it('stand on the same words without hiding one another, and leave the text whole', async () => {
    const { container } = await open({ overlays: ['quotations', 'figures'], lines: 'shown', place: 'p02' });
    const layers = (words: Element) => words.closest('[data-layer="quotation"]') && words.closest('.mark-passage');
    const selected = [...container.querySelectorAll('.mark-selected')];
    expect(selected.some((words) => layers(words) ?? words.querySelector('[data-layer="quotation"]'))).toBe(true);
    expect(container.querySelectorAll('[data-layer="figure"]').length).toBeGreaterThan(3);
    const { text } = witness('newsweek');
    const shown = [...container.querySelectorAll('.read-text')[0]!.querySelectorAll('.marked')].map(wordsOf).join('');
    const masked = shown.replaceAll(/Person \d+/g, '');
    expect(text.replaceAll(/\s/g, '').length - masked.replaceAll(/\s/g, '').length).toBeLessThan(100);
    const numbers = [...container.querySelectorAll('.read-column')[0]!.querySelectorAll('.read-line-number')];
    expect(numbers.map((each) => Number(each.textContent.replace('line', '')))).toEqual(
      numbers.map((_, index) => index + 1),
    );
    const legend = container.querySelector('.read-key')!;
    expect([...legend.querySelectorAll('[data-layer]')].map(({ textContent }) => textContent)).toEqual([
      'quotation',
      'figure',
    ]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('start every numbered line on a row of its own, at any width, and copy no number', async () => {
    const { container } = await open({ lines: 'shown' }, true);
    const paragraph = container.querySelectorAll<HTMLElement>('.read-paragraph')[1]!;
    const tops = [...paragraph.querySelectorAll('.read-line-number')].map((each) => each.getBoundingClientRect().top);
    expect(tops.length).toBeGreaterThan(2);
    for (const [index, top] of tops.entries()) if (index > 0) expect(top).toBeGreaterThan(tops[index - 1]! + 10);
    getSelection()!.selectAllChildren(paragraph);
    expect(witness('newsweek').text).toContain(getSelection()!.toString().replaceAll('\n', ''));
  });

  it('are switched on one by one, and terms only where the corpus lists any', async () => {
    const { container, state } = await open({}, false, { ...corpus, lexicon: null });
    container.querySelector<HTMLElement>('summary:has(.read-show-button)')!.click();
    await page.getByRole('checkbox', { name: 'Figures' }).click();
    await page.getByRole('checkbox', { name: 'Quotations' }).click();
    expect(state().overlays).toEqual(['figures', 'quotations']);
    await page.getByRole('checkbox', { name: 'Line numbers' }).click();
    expect(state().lines).toBe('shown');
    expect(page.getByRole('checkbox', { name: 'Terms' }).query()).toBeNull();
    expect(container.querySelector('[data-layer="term"]')).toBeNull();
  });
});

describe('the heat map', () => {
  it('counts in the margin how many others have a sentence, leads to the passage, and lists the same by count', async () => {
    const { container, state, hows } = await open({});
    await page.getByRole('button', { name: 'Heat map' }).click();
    expect([state().reading, hows.at(-1)]).toEqual(['heat', 'push']);
    expect(container.querySelectorAll('.read-column')).toHaveLength(1);
    const counts = [...container.querySelectorAll('.read-text .read-count')].map(({ textContent }) => textContent);
    const listed = [...container.querySelectorAll('.read-group')].flatMap((group) => {
      const [count, size] = [/^Found in (\d)/.exec(group.textContent)?.[1] ?? '0', /\d+$/.exec(group.textContent)![0]];
      return Array.from({ length: Number(size) }, () => `${count} of 4`);
    });
    expect(counts.toSorted()).toEqual(listed.toSorted());
    expect(await faultsIn(container)).toEqual([]);
    const all = page.getByRole('button', { name: /^Found in 4 of 4 others: .*passage \d+/ }).first();
    await all.click();
    const place = state().place;
    expect(edition.reviewed.find(({ id }) => id === place)?.readings).toHaveLength(5);
    await expect.element(all).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('steps', () => {
  it('go by keys through passages, differences and sentences found only there, with the focus beside the words', async () => {
    const { container, state } = await open({});
    const column = container.querySelectorAll<HTMLElement>('.read-scroll')[0]!;
    column.focus();
    await userEvent.keyboard('n');
    const first = state().place!;
    expect(reading(first, 'newsweek')).toBeDefined();
    await expect.poll(() => (document.activeElement as HTMLElement).dataset['of']).toBe(first);
    await userEvent.keyboard('nnp');
    const second = state().place!;
    expect(reading(second, 'newsweek')!.start).toBeGreaterThan(reading(first, 'newsweek')!.start);
    await userEvent.keyboard('{Shift>}o{/Shift}');
    expect(state().spot?.witness).toBe('newsweek');
    expect(state().spot!.start).toBeLessThan(reading(second, 'newsweek')!.start);
    const sentence = state().spot!;
    await expect.element(page.getByRole('status').first()).toHaveTextContent('A sentence found only in Newsweek');
    await expect.poll(() => document.activeElement?.classList.contains('read-spot')).toBe(true);
    await userEvent.keyboard('d');
    expect(reading(state().place!, 'newsweek')!.start).toBeGreaterThan(sentence.start);
  });

  it('leave letters to fields, and say where there is nothing further', async () => {
    const { container, state } = await open({});
    container.querySelector<HTMLElement>('.read-steps select')!.focus();
    await userEvent.keyboard('n');
    expect(state().place).toBeNull();
    container.querySelector<HTMLElement>('.read-scroll')!.focus();
    await userEvent.keyboard('p');
    await expect.element(page.getByRole('status').first()).toHaveTextContent('No earlier passage in Newsweek.');
  });
});

describe('a link to a stretch of text', () => {
  it('brings its document in, marks the words, takes the focus there, and says so', async () => {
    const { text } = witness('epoch');
    const start = text.indexOf('.', 2000) + 2;
    const spot = { witness: 'epoch', start, end: start + 60 };
    const { container, state } = await open({ spot });
    const found = [...container.querySelectorAll('[data-witness="epoch"] .mark-found')].map(wordsOf).join('');
    expect(found).toBe(text.slice(start, start + 60));
    await expect.poll(() => document.activeElement?.classList.contains('read-spot')).toBe(true);
    const scroller = document.activeElement!.closest('.read-scroll')!.getBoundingClientRect();
    const { top } = document.activeElement!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(scroller.top);
    expect(top).toBeLessThan(scroller.bottom);
    await expect.element(page.getByText(/^The Epoch Times was not among the documents/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(state().spot).toBeNull();
  });
});

describe('columns', () => {
  it('stay together by passage while one is scrolled by hand', async () => {
    const { container } = await open({});
    const [left, right] = container.querySelectorAll<HTMLElement>('.read-scroll') as unknown as [
      HTMLElement,
      HTMLElement,
    ];
    const top = (column: Element) => column.querySelector('.opens[data-passage="p02"]')!.getClientRects()[0]!.top;
    left.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    left.scrollTop += top(left) - left.getBoundingClientRect().top - left.clientHeight / 4;
    await expect.poll(() => Math.abs(top(left) - top(right))).toBeLessThan(BESIDE);
    left.scrollTop += 20;
    await expect.poll(() => Math.abs(top(left) - top(right))).toBeLessThan(BESIDE);
  });

  it('give way on a phone to one document, which has the passage of a link', async () => {
    await page.viewport(390, 844);
    const { container } = await open({ columns: ['fox', 'breitbart'], place: 'p03' });
    const shown = container.querySelector<HTMLElement>('.read-column')!.dataset['witness']!;
    expect(reading('p03', 'fox')).toBeUndefined();
    expect(reading('p03', shown)).toBeDefined();
    const first = corpus.witnesses[0]!;
    await page.getByRole('button', { name: first.outlet, exact: true }).click();
    expect(container.querySelector<HTMLElement>('.read-column')!.dataset['witness']).toBe(first.id);
    await page.viewport(1366, 768);
  });

  it('say in words and by an arrow which passages moved', async () => {
    await open({ columns: ['fox', 'epoch'] });
    const moved = page.getByRole('button', { name: /; moved: later here than in Fox News$/ }).first();
    await expect.element(moved).toHaveTextContent('↓');
  });
});

function open(patch: Partial<ViewState>, namesShown = false, shown = corpus) {
  const columns = ['newsweek', 'dhs'];
  return openView(ReadView, shown, edition, { view: 'read', columns, ...patch }, namesShown);
}

function witness(id: string): Witness {
  return corpus.witnesses.find((each) => each.id === id)!;
}

function reading(place: string, id: string) {
  return edition.reviewed.find((each) => each.id === place)?.readings.find((each) => each.witness === id);
}

/** The words of an element without what is only heard, notes, and what hangs in the margin. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('.mark-said, .mark-note, .read-margin, .read-line-start')) ours.remove();
  return copy.textContent ?? '';
}
