// First, for it brings the page's layers of styles in their order.
import { openView } from '../../support/view-page.tsx';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import { VoicesView } from '../../../src/views/voices/VoicesView.tsx';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { SMALL } from '../../support/small-corpus.ts';
import { blankEdition } from '../../../src/worker/blank-edition.ts';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await fetchBundled();
});

beforeEach(async () => {
  await page.viewport(1366, 768);
});

const open = (patch = {}, namesShown = false) =>
  openView(VoicesView, bundled.corpus, bundled.edition, { view: 'voices', ...patch }, namesShown);

function namesIn(container: HTMLElement): readonly unknown[] {
  const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
  return findNames([container.textContent, ...attributes].join('\n'), bundled.corpus.people);
}

describe('Speakers and roles', () => {
  it('opens exactly as many marked places as a count says, and closes them again', async () => {
    const { container, state } = await open({ docs: ['fox', 'dhs'], cell: 'speakers' });
    const count = page.getByRole('link', { name: /^54 words quoted in Fox News/ });
    await expect.element(count).toHaveTextContent('5 told');
    await count.click();
    expect(state().cell).toMatch(/^speakers,\d+,fox$/);
    await expect.poll(() => container.querySelectorAll('.voice-lines .mark-found.opens').length).toBe(3 + 5);
    expect(await faultsIn(container)).toEqual([]);
    expect(namesIn(container)).toEqual([]);
    await count.click();
    await expect.poll(() => container.querySelectorAll('.voice-lines').length).toBe(0);
  });

  it('has a row of zeros for those whom nobody quotes, and says whom the others hold', async () => {
    await open();
    const row = page.getByRole('row', { name: /^Victims and their families/ });
    await expect.element(row).toHaveTextContent(/(?:0\s*){7}$/);
    await expect.element(page.getByRole('row', { name: /^Local officials/ })).toHaveTextContent('Rick Brown');
    await expect.element(page.getByText(/9 of 11 kinds of speaker are quoted in none/)).toBeVisible();
  });
});

describe('Quotations', () => {
  it('takes a correction of who speaks, says so, changes the counts, and takes it back', async () => {
    await open({ part: 'quotations', docs: ['epoch', 'dhs'], cell: 'quoted,epoch,3718' });
    const row = page.getByRole('row', { name: /Since that is a voluntary program/ }).first();
    await expect.element(row).toHaveTextContent('Rick Brown');
    await page.getByText('Correct who speaks', { exact: true }).click();
    const speaker = page.getByRole('combobox', { name: 'Speaker', exact: true });
    await speaker.selectOptions('somebody else …');
    await page.getByRole('textbox', { name: 'Name, or words for them' }).fill('the sheriff’s lawyer');
    await page.getByRole('combobox', { name: 'Kind of speaker' }).selectOptions('Lawyers of a party');
    await page.getByRole('textbox', { name: /Verb/ }).fill('bellowed');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('“bellowed” does not stand in this paragraph.');
    await page.getByRole('textbox', { name: /Verb/ }).fill('told');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(row).toHaveTextContent(/the sheriff’s lawyer\s*corrected by you\s*Lawyers of a party/);
    await expect.element(page.getByRole('heading', { name: 'Your corrections: 1' })).toBeVisible();
    await page.getByRole('link', { name: 'Speakers and roles' }).click();
    await expect.element(page.getByRole('row', { name: /^Lawyers of a party/ })).toHaveTextContent(/0\s*37/);
    await page.getByRole('link', { name: 'Quotations' }).click();
    await page.getByRole('button', { name: /Since that is a voluntary program/ }).click();
    await page.getByText('Correct who speaks', { exact: true }).click();
    await page.getByRole('button', { name: 'Undo this correction' }).click();
    await expect.element(row).toHaveTextContent('Rick Brown');
    await expect.element(speaker).toHaveFocus();
    await expect.element(page.getByRole('heading', { name: 'Your corrections: 0' })).toBeVisible();
  });

  it('takes corrections from a file, and says what is wrong with one that it cannot use', async () => {
    await open({ part: 'quotations', docs: ['epoch', 'dhs'] });
    const file = page.getByLabelText('Open a file of corrections');
    const witness = bundled.corpus.witnesses.find(({ id }) => id === 'epoch')!;
    const words = 'That’s more important to me.';
    const start = witness.text.indexOf(words);
    const speaker = { name: 'Rick Brown', role: 'local-official' };
    const place = { witness: 'epoch', start, end: start + words.length };
    const edits = (exact: string) => ({
      schema: 'same-story-edits/1',
      corpus: bundled.corpus.id,
      lexicon: null,
      voices: [{ ...place, exact, speaker, verb: null }],
    });
    const send = (value: unknown) => userEvent.upload(file, new File([JSON.stringify(value)], 'edits.json'));
    await send({ ...edits(words), voices: [{ start: 'here' }] });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be used.*voices\.0/);
    await send(edits('Other words.'));
    await expect.element(page.getByText(/^1 correction not used/)).toBeVisible();
    await send(edits(words));
    await expect.element(page.getByText('corrected by you')).toBeVisible();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await expect.element(page.getByRole('button', { name: 'Bring them back' })).toBeVisible();
    await expect.element(page.getByText('corrected by you')).not.toBeInTheDocument();
  });

  it('lists apart what is told without marks, with the verb marked in its sentence', async () => {
    const { container, state } = await open({ part: 'quotations' });
    await page.getByRole('link', { name: /^Told without marks/ }).click();
    expect(state().cell).toBe('told');
    await page.getByRole('searchbox').fill('Activists');
    await page.getByRole('button', { name: /^Activists claim/ }).click();
    await expect.poll(() => container.querySelector('.voice-sentences .mark-found')?.textContent).toMatch(/claim/);
    expect(namesIn(container)).toEqual([]);
  });

  it('fits a narrow page', async () => {
    await page.viewport(320, 800);
    const { container } = await open({ part: 'quotations', docs: ['fox', 'dhs'], cell: 'quoted,fox,4320' });
    await expect.element(page.getByText('Correct who speaks', { exact: true })).toBeVisible();
    await page.getByText('Correct who speaks', { exact: true }).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await faultsIn(container)).toEqual([]);
  });
});

it('reads voices before any documents were compared, and says where nobody is quoted', async () => {
  const small = { ...SMALL, witnesses: SMALL.witnesses.filter(({ id }) => id !== 'herald') };
  await openView(VoicesView, small, blankEdition(small), { view: 'voices', cell: 'speakers' });
  await expect.element(page.getByText('Nobody is quoted in these documents.')).toBeVisible();
});
