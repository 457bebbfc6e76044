import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../../src/app/app.css';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LEAST_WORDS } from '../../../src/engine/align/links.ts';
import { SECOND_PASS } from '../../../src/engine/align/paraphrase/score.ts';
import { ENGINE_VERSION } from '../../../src/engine/index.ts';
import { ACCURACY } from '../../../src/views/method/accuracy.ts';
import { MethodView } from '../../../src/views/method/MethodView.tsx';

afterEach(() => page.viewport(1366, 768));

const EMPTY = {
  draft: false,
  details: 'all' as const,
  layouts: [],
  alone: [],
  reviewed: [],
  possible: [],
  counts: {},
  changes: {},
};
const open = () => render(<MethodView edition={{ engine: ENGINE_VERSION, ...EMPTY }} />);

it('shows the figures that were measured, in a table with a caption and heads', async () => {
  await open();
  const table = page.getByRole('table', { name: /engine alone against/ });
  for (const set of ACCURACY.sets) {
    const row = table
      .getByRole('row')
      .filter({ hasText: set.precision.toFixed(2) })
      .filter({ hasText: String(set.pairs) });
    expect(row.elements().length, set.id).toBeGreaterThan(0);
  }
  const kinds = page.getByRole('table', { name: /recall of copied and of reworded pairs/ });
  await expect.element(kinds.getByRole('columnheader', { name: 'Reworded' })).toBeVisible();
  await expect.element(page.getByText(`version ${ACCURACY.engine},`, { exact: false })).toBeVisible();
});

it('shows what each part adds: a row for each part left out', async () => {
  await open();
  const parts = new Set(ACCURACY.ablation.map(({ without }) => without));
  expect(
    page
      .getByRole('table', { name: /F1 without/ })
      .getByRole('row')
      .elements(),
  ).toHaveLength(parts.size + 2);
});

it('shows the constants and coefficients of the engine itself', async () => {
  const { container } = await open();
  const figures = [...container.querySelectorAll('.stages dt')].map(({ textContent }) => textContent);
  expect(figures).toContain(`${LEAST_WORDS} words`);
  const table = page.getByRole('table', { name: /What is added up/ });
  await expect.element(table).toHaveTextContent(`+${SECOND_PASS.neighbors.toFixed(3)}`);
});

it('fits a width of 320', async () => {
  await page.viewport(320, 640);
  await open();
  await document.fonts.ready;
  expect(document.documentElement.scrollWidth).toBe(320);
});
