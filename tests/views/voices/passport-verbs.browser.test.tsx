import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import { VoicesView } from '../../../src/views/voices/VoicesView.tsx';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { type Bundled, fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await fetchBundled();
  await page.viewport(1366, 768);
});

const open = (patch = {}, edition = bundled.edition) =>
  openView(VoicesView, bundled.corpus, edition, { view: 'voices', part: 'passport', ...patch });

function namesIn(container: HTMLElement) {
  const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
  return findNames([container.textContent, ...attributes].join('\n'), bundled.corpus.people);
}

describe('One quotation', () => {
  it('sets speaker, verb and means of each document in a table, and marks them in its words', async () => {
    const { container } = await open({ place: 'p06' });
    const row = (name: RegExp) =>
      page.getByRole('table', { name: /How each document gives/ }).getByRole('row', { name });
    await expect
      .element(row(/^Fox News/))
      .toHaveTextContent(/in quotation marks.*ICE.*said.*neutral.*statement.*4 changes/);
    await expect.element(row(/^Breitbart/)).toHaveTextContent(/in quotation marks.*tweeted.*channel.*post.*3 changes/);
    await expect.element(row(/^DHS/)).toHaveTextContent(/in own words.*Albence.*made clear.*presupposing.*not told/);
    const verbs = [...container.querySelectorAll('.passport-reading [data-layer="verb"]')].map(
      (mark) => mark.textContent,
    );
    expect(verbs).toEqual(['said', 'tweeted', 'made clear'].map((verb) => expect.stringContaining(verb)));
    await expect
      .element(page.getByRole('region', { name: 'No reading in 2 of 5' }))
      .toHaveTextContent(/Epoch Times.*Newsweek/);
  });

  it('follows the base, and leads to another quotation', async () => {
    const { container, state } = await open({ place: 'p02' });
    const added = () => [...container.querySelectorAll('.passport-reading ins')].map((ins) => ins.textContent);
    await expect.poll(added).toHaveLength(3);
    await page.getByRole('combobox', { name: 'Compared with' }).selectOptions('Fox News');
    expect(state().base).toBe('fox');
    await expect.poll(added).toHaveLength(0);
    await page.getByRole('link', { name: 'Next' }).click();
    expect(state().place).not.toBe('p02');
    await page.getByRole('searchbox').fill('such as wake county');
    await expect.poll(() => container.querySelectorAll('.passport-index li').length).toBe(1);
  });

  it('has no masked name, and lists the facts where there is no room for their table', async () => {
    const { container, unmount } = await open({ place: 'p22' });
    await expect.element(page.getByRole('table').first()).toBeVisible();
    expect(namesIn(container)).toEqual([]);
    await unmount();
    await page.viewport(320, 700);
    const narrow = await open({ place: 'p22' });
    await expect.poll(() => narrow.container.querySelectorAll('.facts-list').length).toBe(4);
    expect(narrow.container.querySelector('.passport-facts')).toBeNull();
    expect(namesIn(narrow.container)).toEqual([]);
    await page.viewport(1366, 768);
  });

  it('says why there is none', async () => {
    const blank = await open({}, blankEdition(bundled.corpus));
    await expect.element(page.getByText('Comparing the documents …')).toBeVisible();
    await blank.unmount();
    await open({ docs: ['fox'] });
    await expect.element(page.getByText(/followed through two documents or more/)).toBeVisible();
  });
});

describe('Verbs of saying', () => {
  it('opens exactly as many marked places as it counts', async () => {
    const { container, state } = await open({ part: 'verbs', cell: 'verbs' });
    const row = page.getByRole('row', { name: /say Neutral/ });
    const count = row.getByRole('link', { name: 'in The Epoch Times' });
    await expect.element(count).toHaveTextContent('9');
    await count.click();
    expect(state().cell).toMatch(/^verbs,\d+,epoch$/);
    await expect.poll(() => container.querySelectorAll('.voice-detail mark').length).toBe(9);
    const said = [...container.querySelectorAll('.voice-detail mark')].map((mark) => mark.textContent);
    expect(said.every((words) => /sa(?:id|ys?)/.test(words))).toBe(true);
  });

  it('explains every class with its source, zeros too, and has no fault that axe finds', async () => {
    const { container } = await open({ part: 'verbs', cell: 'classes,refusal' });
    await expect
      .element(page.getByRole('row', { name: /Refusal to answer/ }).first())
      .toHaveTextContent(/decline comment.*0.*1.*0.*0.*0/);
    await expect.element(page.getByText(/Recasens/).first()).toBeVisible();
    await expect.poll(() => container.querySelectorAll('.voice-detail mark').length).toBe(1);
    expect(await faultsIn(container)).toEqual([]);
    expect(namesIn(container)).toEqual([]);
  });
});
