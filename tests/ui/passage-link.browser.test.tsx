import '../../src/app/app.css';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PassageLink } from '../../src/ui/PassageLink.tsx';

afterEach(() => vi.restoreAllMocks());

it('copies its whole address and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await render(
    <PassageLink href="./?view=read#p01" copies>
      Link to this passage
    </PassageLink>,
  );
  await page.getByRole('link').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Link copied');
  expect(write).toHaveBeenCalledWith(new URL('./?view=read#p01', location.href).href);
});

it('says where the link is when copying is not allowed', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await render(
    <PassageLink href="./#p01" copies>
      Link to this passage
    </PassageLink>,
  );
  await page.getByRole('link').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copying was not allowed');
});
