import '../../src/app/app.css';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DocumentChooser } from '../../src/ui/DocumentChooser.tsx';
import { SMALL } from '../support/small-corpus.ts';

function Chooser() {
  const [docs, setDocs] = useState<readonly string[]>(['gazette', 'herald', 'council']);
  return (
    <>
      <DocumentChooser label="Documents" witnesses={SMALL.witnesses} docs={docs} onChange={setDocs} />
      <output>{docs.join(' ')}</output>
    </>
  );
}

it('hides and moves documents, and keeps at least one', async () => {
  await render(<Chooser />);
  const shown = page.getByRole('status');
  await page.getByText('Documents').click();
  await page.getByRole('button', { name: 'Move The gazette later' }).click();
  await expect.element(shown).toHaveTextContent('herald gazette council');
  await page.getByRole('checkbox', { name: 'The council' }).click();
  await page.getByRole('checkbox', { name: 'The herald' }).click();
  await expect.element(shown).toHaveTextContent('gazette');
  await expect.element(page.getByRole('checkbox', { name: 'The gazette' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'The herald' }).click();
  await expect.element(shown).toHaveTextContent('gazette herald');
});
