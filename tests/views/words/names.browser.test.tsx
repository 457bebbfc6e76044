import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findNames } from '../../../src/corpus/people.ts';
import { parseCorpus } from '../../../src/corpus/parse.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { withEdits } from '../../../src/corpus/with-edits.ts';
import { useEdits } from '../../../src/state/use-edits.ts';
import type { ViewProps, ViewState } from '../../../src/state/view-state.ts';
import { WordsView } from '../../../src/views/words/WordsView.tsx';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { openView } from '../../support/view-page.tsx';

let bundled: Corpus;
const KEY = 'same-story.edits.ice-detainers-2019';

beforeAll(async () => {
  // Names need no passages.
  const parsed = parseCorpus(await (await fetch('/corpora/ice-detainers-2019/corpus.json')).json());
  if (!parsed.ok) throw new Error('the bundled corpus does not parse');
  bundled = parsed.value;
  await page.viewport(1366, 768);
});

beforeEach(forget);
afterEach(forget);

/** As the page does it: the reader's lists in place of the corpus's own. */
function Edited({ corpus, ...props }: ViewProps) {
  const { lexicon } = useEdits(corpus.id).edits;
  return <WordsView {...props} corpus={withEdits(corpus, lexicon)} />;
}

const open = (patch: Partial<ViewState> = {}, corpus: Corpus = bundled) =>
  openView(Edited, corpus, blankEdition(corpus), { view: 'words', ...patch });

describe('What things are called', () => {
  it('opens, for every count of a list, as many marked uses as the count says', async () => {
    const { container, state } = await open({ cell: 'instrument', docs: ['epoch', 'dhs'] });
    await expect.element(page.getByRole('row', { name: /^detainer/ })).toBeVisible();
    const counts = () => [...container.querySelectorAll<HTMLButtonElement>('tbody .ask')];
    const said = counts().map((count) => Number.parseInt(count.textContent, 10));
    expect(said.length).toBeGreaterThan(5);
    for (const [at, count] of said.entries()) {
      counts()[at]!.click();
      await expect.poll(() => counts()[at]!.getAttribute('aria-expanded'), { interval: 5 }).toBe('true');
      expect(container.querySelectorAll('.use-lines .mark-found')).toHaveLength(count);
    }
    expect(state().cell).toBe('instrument,immigration-detainer,dhs,own');
  });

  it('has no fault that axe finds, and no name of a private person while names are masked', async () => {
    const { container } = await open({ cell: 'instrument,-edit' });
    await expect.element(page.getByRole('row', { name: /^detainer/ })).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
    container.querySelector<HTMLButtonElement>('thead .ask')!.click();
    await expect.element(page.getByRole('list', { name: /^Uses of/ })).toBeVisible();
    expect(await faultsIn(container.querySelector<HTMLElement>('.uses-asked')!)).toEqual([]);
    const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes].map((a) => a.value));
    expect(findNames([container.textContent, ...attributes].join('\n'), bundled.people)).toEqual([]);
  });

  it('counts words that a reader adds, keeps them on the device, and takes them back', async () => {
    await open({ cell: 'instrument,-edit' });
    await page.getByRole('textbox', { name: /^Words to count too/ }).fill('children, child');
    await page.getByRole('button', { name: 'Add words' }).click();
    const row = page.getByRole('row', { name: /^children/ });
    await expect.element(row).toHaveTextContent(/own words/);
    expect(localStorage.getItem(KEY)).toContain('children');
    await page.getByRole('button', { name: 'Remove child', exact: true }).click();
    await page.getByRole('button', { name: 'Remove children' }).click();
    await expect.element(row).not.toBeInTheDocument();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('starts a list where a corpus has none', async () => {
    const { state } = await open({}, { ...bundled, lexicon: null });
    await expect.element(page.getByRole('button', { name: 'Save all lists as a file' })).not.toBeInTheDocument();
    await page.getByRole('textbox', { name: /^What the words stand for/ }).fill('where somebody is held');
    await page.getByRole('textbox', { name: /^Its first words/ }).fill('jail, jails');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Where somebody is held' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /^jail/ })).toHaveTextContent(/per 1,000/);
    expect(state().cell).toBe('own-1,-edit');
  });

  it('neither lists nor shows nor counts a name that is masked', async () => {
    const [form = ''] = bundled.people[0]!.forms;
    const lexicon = bundled.lexicon!;
    const [first] = lexicon.concepts;
    const variants = [{ id: 'own-1', forms: [form], pos: 'not given' }, ...first!.variants];
    const corpus = { ...bundled, lexicon: { ...lexicon, concepts: [{ ...first!, variants }] } };
    const { container } = await open({ cell: 'people.status,-edit' }, corpus);
    const row = page.getByRole('row', { name: /^Person 1/ });
    await expect.element(row).toHaveTextContent('names are masked, so they are not counted');
    await page.getByRole('textbox', { name: /^Words to count too/ }).fill(form);
    await page.getByRole('button', { name: 'Add words' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('show names to list it');
    await page.getByRole('button', { name: 'Save all lists as a file' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('show names to save them');
    expect(findNames(container.textContent, corpus.people)).toEqual([]);
  });

  it('says what a file of lists lacks, and changes nothing', async () => {
    await open({ cell: 'people.status,-edit' });
    const file = new File(['{"schema":"same-story-lexicon/1"}'], 'lists.json', { type: 'application/json' });
    await userEvent.upload(page.getByLabelText('Open a file of lists'), file);
    await expect.element(page.getByRole('alert')).toHaveTextContent('“concepts” is missing');
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});

/** As another tab would. */
function forget(): void {
  localStorage.removeItem(KEY);
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
}
