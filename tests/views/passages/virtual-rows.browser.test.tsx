import '@fontsource-variable/source-serif-4/wght.css';
import { expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { PassagesView } from '../../../src/views/passages/PassagesView.tsx';
import { faultsIn } from '../../support/axe-in-page.ts';
import { longCorpus } from '../../support/long-corpus.ts';
import { openView } from '../../support/view-page.tsx';

const COUNT = 700;
const { corpus, edition } = longCorpus(COUNT);
const rowsOf = (container: Element) => container.querySelectorAll('tbody tr[id^="p-"]').length;
const openIn = (place: string | null = null) => openView(PassagesView, corpus, edition, { sort: 'base', place });

it('has a few rows of many on the page, and says of each which it is', async () => {
  const { container } = await openIn();
  await expect.poll(() => rowsOf(container)).toBeGreaterThan(3);
  expect(rowsOf(container)).toBeLessThan(60);
  expect(page.getByRole('table').element().getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
  expect(container.querySelector('[id="p-1"]')!.getAttribute('aria-rowindex')).toBe('2');
  expect(await faultsIn(container)).toEqual([]);
});

it('leads from a link to a row that is not on the page yet, focused and clear of the heads', async () => {
  await openIn('p-500');
  await expect.poll(() => document.activeElement?.id).toBe('open-p-500');
  const heads = () => document.querySelector('thead th')!.getBoundingClientRect();
  const top = () => document.activeElement!.getBoundingClientRect().top - heads().bottom;
  await expect.poll(top).toBeGreaterThanOrEqual(-1);
  expect(document.activeElement!.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  expect(heads().top).toBeLessThanOrEqual(1);
});

it('steps by key, and keeps the focus while its row is scrolled out of sight', async () => {
  const { container } = await openIn();
  await expect.poll(() => rowsOf(container)).toBeGreaterThan(3);
  container.querySelector<HTMLElement>('#open-p-1')!.focus();
  for (let step = 0; step < 14; step++) await userEvent.keyboard('j');
  await expect.poll(() => document.activeElement?.id).toBe('open-p-15');
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => container.querySelector(`[id="p-${COUNT}"]`)).not.toBeNull();
  expect(document.activeElement?.id).toBe('open-p-15');
  await userEvent.keyboard('k');
  await expect.poll(() => document.activeElement?.id).toBe('open-p-14');
  await expect.poll(() => document.activeElement!.getBoundingClientRect().top).toBeGreaterThan(0);
});

it('calls nothing not found that was not looked for, and prints as many rows as it says', async () => {
  const { container } = await openIn();
  await expect.element(page.getByText('No reading in The council').first()).toBeVisible();
  expect(container.querySelector('table')!.textContent).not.toContain('Not found');
  try {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.poll(() => rowsOf(container)).toBe(500);
    await expect.element(page.getByText(`The first 500 of ${COUNT} passages listed are printed`)).toBeVisible();
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});
