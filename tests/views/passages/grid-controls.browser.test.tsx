import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { PassagesView } from '../../../src/views/passages/PassagesView.tsx';
import type { Edition } from '../../../src/worker/protocol.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
});
afterEach(() => page.viewport(1366, 768));

const open = (patch: Parameters<typeof openView>[3] = {}) => openView(PassagesView, corpus, edition, patch);
const heads = () =>
  page
    .getByRole('columnheader')
    .elements()
    .slice(1)
    .map((each) => each.getAttribute('aria-label'));

describe('a column', () => {
  it('is moved, pinned and made the base from its menu by keyboard, the focus staying on the button', async () => {
    const { container, state } = await open();
    const menu = container.querySelectorAll<HTMLElement>('.column-menu > summary')[1]!;
    menu.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    expect(document.activeElement?.textContent).toBe('Move left');
    await userEvent.keyboard('{Enter}');
    expect(state().docs.slice(0, 2)).toEqual(['epoch', 'fox']);
    await expect.poll(() => document.activeElement?.textContent).toBe('Move left');
    await page.getByRole('group', { name: 'Column The Epoch Times' }).getByRole('button', { name: /^Pin/ }).click();
    expect(state().pins).toEqual(['epoch']);
    await page.getByRole('button', { name: 'Make it the base' }).click();
    expect(heads()[0]).toBe('The Epoch Times, base');
    expect(await faultsIn(container.querySelector('thead')!)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(container.querySelector('details[open]')).toBeNull();
  });

  it('stands first while it is pinned, and goes when it is hidden', async () => {
    const { container, state } = await open({ pins: ['dhs'] });
    expect(heads()[0]).toBe('DHS / ICE, base');
    container.querySelectorAll<HTMLElement>('.column-menu > summary')[1]!.click();
    await page.getByRole('button', { name: 'Hide the column' }).click();
    expect(state().docs).not.toContain('fox');
    await expect.poll(() => document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('takes its width from the arrow keys, and from a drag of its edge', async () => {
    const { state } = await open();
    const edge = page.getByRole('separator', { name: 'Width of Fox News' });
    const width = Number(edge.element().getAttribute('aria-valuenow'));
    (edge.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(state().widths['fox']).toBe(width + 20);
    const head = edge.element().closest('th')!;
    await expect.poll(() => Math.abs(head.offsetWidth - width - 20)).toBeLessThan(3);
    const send = (type: string, clientX: number) =>
      edge.element().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX }));
    Object.assign(edge.element(), { setPointerCapture: () => undefined });
    send('pointerdown', 400);
    send('pointermove', 460);
    expect(state().widths['fox']).toBe(width + 20);
    send('pointerup', 460);
    expect(state().widths['fox']).toBe(width + 80);
    await userEvent.keyboard('{Delete}');
    expect(state().widths).toEqual({});
  });

  it('is dragged to the place of another', async () => {
    const { container, state } = await open();
    const [first, , third] = container.querySelectorAll('.drag-head');
    await userEvent.dragAndDrop(first!, third!);
    expect(state().docs).toEqual(['epoch', 'newsweek', 'fox', 'breitbart', 'dhs']);
  });
});

describe('the amount of text', () => {
  it('is what differs, with a few words around it', async () => {
    const { container } = await open({ amount: 'differences', place: 'p02' });
    const cells = [...container.querySelectorAll('[id="p02"] td')].map(({ textContent }) => textContent);
    expect(cells[0]).toContain('such as Wake County');
    expect(cells[0]).not.toContain('enforcement activity');
    expect(cells[2]).toBe('= same words as DHS / ICE');
    expect(cells[4]).toContain('enforcement activity');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('is a mark and two words in the index, a line a passage', async () => {
    const { container, state } = await open();
    await page.getByText('Index', { exact: true }).click();
    expect(state().amount).toBe('index');
    const row = container.querySelector<HTMLElement>('[id="p02"]')!;
    expect(row.offsetHeight).toBeLessThan(36);
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toContain('Nsame words');
    expect(await faultsIn(container)).toEqual([]);
  });
});

it('has its tools on one line at 1366, one line of filters that are set beneath, and each taken out by a press', async () => {
  const { container, state } = await open({ kinds: ['edited'], notFoundIn: ['fox'], foundIn: ['newsweek'] });
  const bottoms = (selector: string) => container.querySelector(selector)!.getBoundingClientRect();
  expect(bottoms('.toolbar-line').height).toBeLessThan(40);
  expect(bottoms('.remarks').height).toBeLessThan(40);
  await page.getByRole('button', { name: 'Take out: not found in Fox News' }).click();
  expect(state().notFoundIn).toEqual([]);
  await expect.poll(() => document.activeElement?.className).toContain('chip');
  await page.getByRole('button', { name: /^Filters/ }).click();
  expect(await faultsIn(container.querySelector('.filter-panel')!)).toEqual([]);
});

it('leads from number and title to the passage’s own page', async () => {
  const { container, state, hows } = await open();
  container.querySelector<HTMLElement>('[id="p02"] .row-link')!.click();
  expect(state()).toMatchObject({ layout: 'one', place: 'p02' });
  expect(hows.at(-1)).toBe('push');
});

it('stops once or twice in a closed row, and the arrow keys reach the rest of it', async () => {
  const { container } = await open();
  const row = [...container.querySelectorAll('tbody tr')].find((each) => each.querySelector('.void-why'))!;
  const summary = row.querySelector<HTMLElement>('.void-why summary')!;
  expect(summary.tabIndex).toBe(-1);
  row.querySelector<HTMLElement>('.opener')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(summary);
});
