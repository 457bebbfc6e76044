import '../../../src/app/app.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PassageActions } from '../../../src/ui/passage-actions/PassageActions.tsx';
import { faultsIn } from '../../support/axe-in-page.ts';
import { SMALL } from '../../support/small-corpus.ts';

const ADDRESS = 'https://example.org/#p-1';
const [gazette, herald] = SMALL.witnesses;
const READINGS = [
  { witness: 'gazette', start: 0, end: 9 },
  { witness: 'herald', start: herald!.text.indexOf('"We'), end: herald!.text.length },
];

let copied: Record<string, string>;
beforeEach(() => {
  copied = {};
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    for (const type of item!.types) copied[type] = await (await item!.getType(type)).text();
  });
});
afterEach(() => vi.restoreAllMocks());

const open = async (namesShown = false) => {
  const passage = { id: 'p-1', readings: READINGS };
  await render(
    <main>
      <PassageActions
        {...{ corpus: SMALL, passage, namesShown }}
        title="How far it rose"
        number={1}
        base="gazette"
        address={ADDRESS}
      />
    </main>,
  );
  await page.getByText('Copy', { exact: true }).click();
};
const press = (name: string) => page.getByRole('button', { name }).click();
const says = async (words: string) => {
  await expect.element(page.getByRole('status')).toHaveTextContent(words);
};

describe('the copy menu', () => {
  it('copies the passage with every reading, citation and its address, and says so', async () => {
    await open();
    await press('Plain text');
    await says('Copied: Plain text');
    expect(Object.keys(copied)).toEqual(['text/plain']);
    for (const part of ['The river', 'The gazette', 'The herald', 'Person 1', ADDRESS])
      expect(copied['text/plain']).toContain(part);
    expect(copied['text/plain']).toContain('[Headline not in the document]. The Gazette.');
    expect(copied['text/plain']).not.toContain('Marsh');
  });

  it('copies formatted words with a plain copy beside them, in the style that was chosen', async () => {
    await open();
    await page.getByLabelText('Citations in').selectOptions('apa');
    await press('Formatted (HTML)');
    await says('Copied: Formatted (HTML)');
    expect(copied['text/html']).toContain('(n.d.). <i>The Herald</i>.');
    expect(copied['text/plain']).toContain('(n.d.). The Herald.');
  });

  it('copies citations alone, of all documents or of one', async () => {
    await open();
    await page.getByLabelText('Citations in').selectOptions('mla');
    await press('Both');
    await says('Copied: Citations, MLA 9');
    expect(copied['text/plain']?.split('\n')).toHaveLength(2);
    await press('Citation of The herald');
    await says('Copied: Citation of The herald');
    expect(copied['text/plain']).toBe('[Headline not in the document]. The Herald.');
  });

  it('copies selectors for other programs, names as they are on the page', async () => {
    await open(true);
    await press('Selectors (W3C JSON)');
    await says('Copied');
    const { target } = JSON.parse(copied['text/plain']!) as { target: { selector: { exact: string }[] }[] };
    expect(target.map(({ selector }) => selector[0]?.exact)).toEqual([
      gazette!.text.slice(0, 9),
      expect.stringContaining('Ann Marsh'),
    ]);
  });

  it('gives the words to copy by hand where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await open();
    await press('Markdown');
    await says('did not allow copying');
    const words = page.getByRole('textbox', { name: 'What was to be copied' });
    await expect.element(words).toHaveValue(expect.stringContaining('> The river') as unknown as string);
    await words.click();
    expect(getSelection()?.toString()).toContain('The river');
  });

  it('says whose work the citations are', async () => {
    await open();
    await expect.element(page.getByRole('link', { name: 'Citations by CSL (citeproc-js)' })).toBeVisible();
  });

  it('works by keyboard, and has no fault that axe finds', async () => {
    await open();
    await userEvent.keyboard('{Tab}{Enter}');
    await says('Copied: Plain text');
    expect(await faultsIn(document.querySelector('main')!)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});
