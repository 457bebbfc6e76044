import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import { fetchBundled } from '../../support/bundled-in-browser.ts';
import { PassagesView } from '../../../src/views/passages/PassagesView.tsx';
import { openView } from '../../support/view-page.tsx';

afterEach(() => page.viewport(1366, 768));

it.each([1366, 1024, 390])(
  'calls a draft no result, and stays in place when the result comes: %i px',
  async (width) => {
    await page.viewport(width, 768);
    const { corpus, edition } = await fetchBundled();
    const { id } = edition.reviewed.find(({ absences }) => absences.some(({ state }) => state === 'not-found'))!;
    const done = await openView(PassagesView, corpus, edition, { place: id });
    await expect.element(page.getByText(/^Not found in [A-Z]/).first()).toBeInTheDocument();
    await expect.element(page.getByText(/The engine alone found/).first()).toBeInTheDocument();
    const height = heightOf(done.container);
    await done.unmount();
    const { container } = await openView(PassagesView, corpus, { ...edition, draft: true }, { place: id });
    const all = edition.reviewed.length;
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent(`${all} of ${all} passages · still looking for other wording`);
    await expect.element(page.getByText(/^Not found yet in [A-Z]/).first()).toBeInTheDocument();
    await expect.element(page.getByText('Checked by hand.').first()).toBeInTheDocument();
    for (const claim of ['Nearest, ', 'Why it was refused', 'The engine alone'])
      expect(container.textContent).not.toContain(claim);
    expect(Math.abs(heightOf(container) - height)).toBeLessThanOrEqual(1);
  },
);

it('says nothing of what is listed before anything was compared', async () => {
  const { corpus } = await fetchBundled();
  const { container } = await openView(PassagesView, corpus, blankEdition(corpus));
  await expect.element(page.getByText('Comparing the documents …')).toBeVisible();
  expect(container.textContent).not.toMatch(/0 of 0|fits these filters/);
  expect(container.querySelector('table')).toBeNull();
});

/** Of what stands above the passages, in CSS px. */
function heightOf(container: Element): number {
  return container.querySelector('.toolbar-line')!.getBoundingClientRect().height;
}
