import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';

let broken = true;

function Fragile() {
  if (broken) throw new TypeError('cannot read “a sentence of the reader’s own”');
  return <p>Whole again</p>;
}

describe('the error boundary', () => {
  beforeEach(() => {
    broken = true;
    vi.spyOn(console, 'error').mockImplementation(() => undefined); // React reports what it caught.
  });
  afterEach(() => vi.restoreAllMocks());

  it('shows what failed and a report without the text the error quotes', async () => {
    const { container } = await render(
      <ErrorBoundary what="The view Passages">
        <Fragile />
      </ErrorBoundary>,
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent('The view Passages stopped with an error');
    expect(container.querySelector('pre')!.textContent).toContain('TypeError');
    expect(container.textContent).not.toContain('a sentence of the reader');
    await expect.element(page.getByRole('button', { name: 'Copy the report' })).toBeVisible();
  });

  it('says where a file could not be fetched', async () => {
    function Unfetched(): never {
      throw new TypeError('Failed to fetch dynamically imported module: https://example.org/read.js');
    }
    const { container } = await render(
      <ErrorBoundary what="The view Read">
        <Unfetched />
      </ErrorBoundary>,
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent('A file of this page could not be fetched');
    expect(container.textContent).not.toContain('TypeError');
  });

  it('tries again when asked', async () => {
    await render(
      <ErrorBoundary what="The view Read">
        <Fragile />
      </ErrorBoundary>,
    );
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('Whole again')).toBeVisible();
  });
});
