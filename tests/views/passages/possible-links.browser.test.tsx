import { beforeAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { findNames } from '../../../src/corpus/people.ts';
import type { Absence } from '../../../src/engine/types.ts';
import { possibleLinks } from '../../../src/state/possible-links.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { fetchBundled } from '../../support/bundled-in-browser.ts';
import { PassagesView } from '../../../src/views/passages/PassagesView.tsx';
import { openView } from '../../support/view-page.tsx';

let corpus: Corpus;
let edition: Edition;
let count: number;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
  count = possibleLinks(edition, 'reviewed').length;
});

afterEach(() => page.viewport(1366, 768));

const toggle = () => page.getByRole('checkbox', { name: /Also show possible links/ });
const section = () => page.getByRole('region', { name: 'Possible links' });

describe('possible links', () => {
  it('are not on the page until asked for, and their number is on the switch', async () => {
    const { state } = await openView(PassagesView, corpus, edition);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect.element(page.getByText(`Also show possible links ${count}`)).toBeVisible();
    expect(section().elements()).toHaveLength(0);
    await toggle().click();
    expect(state().possible).toBe('shown');
    await expect.element(section()).toBeVisible();
    expect(section().getByRole('listitem').elements()).toHaveLength(count);
    await expect
      .element(
        section()
          .getByText(/the engine is not sure: chance 0\.\d\d/)
          .first(),
      )
      .toBeVisible();
  });

  it('are reached from above the passages, and each says why', async () => {
    const { container } = await openView(PassagesView, corpus, edition, { possible: 'shown' });
    await expect.element(section()).toBeVisible();
    await page.getByRole('button', { name: `Go to the ${count} possible links, below the passages` }).click();
    expect(document.activeElement?.textContent).toBe('Possible links');
    container.querySelector<HTMLElement>('.possible-why > summary')!.click();
    await expect.element(section().getByRole('table', { name: 'What the chance is made of' })).toBeVisible();
    expect(await faultsIn(container.querySelector('.possible')!)).toEqual([]);
  });

  it('follow the documents and the search, on a phone too', async () => {
    await page.viewport(390, 844);
    const [first] = possibleLinks(edition, 'reviewed');
    const docs = [first!.a.witness, first!.b.witness];
    await openView(PassagesView, corpus, edition, { possible: 'shown', docs });
    const among = possibleLinks(edition, 'reviewed').filter(({ a, b }) =>
      [a, b].every((each) => docs.includes(each.witness)),
    );
    await expect.element(section()).toBeVisible();
    expect(section().getByRole('listitem').elements()).toHaveLength(among.length);
  });

  it('hold no name of a private person while names are masked, records open', async () => {
    const { container } = await openView(PassagesView, corpus, edition, { possible: 'shown', layer: 'engine' });
    await expect.element(section()).toBeVisible();
    for (const summary of container.querySelectorAll<HTMLElement>('.possible-why > summary')) summary.click();
    expect(findNames(container.textContent ?? '', corpus.people)).toEqual([]);
  });
});

describe('the full record', () => {
  it('has every link of the passage, with the sum of its score', async () => {
    const passage = edition.alone.find(({ links }) => links.length > 1 && links.some(isParaphrase))!;
    const at = passage.links.findIndex(isParaphrase);
    const { container } = await openView(PassagesView, corpus, edition, { layer: 'engine', place: passage.id });
    await page.getByText(`Full record of the ${passage.links.length} links`).click();
    expect(container.querySelectorAll('.one-record')).toHaveLength(passage.links.length);
    container.querySelectorAll<HTMLElement>('.one-record > summary')[at]!.click();
    await expect.element(page.getByRole('rowheader', { name: /^Sum/ })).toBeVisible();
    await expect.element(page.getByText('Spoke for it:').first()).toBeVisible();
    expect(await faultsIn(container.querySelector('.records')!)).toEqual([]);
  });

  it('says what the engine alone makes of a pair that people linked', async () => {
    await openView(PassagesView, corpus, edition, {
      place: edition.reviewed.find(({ links }) => links.length === 1)!.id,
    });
    await page.getByText('Full record of the link').click();
    await expect.element(page.getByText(/^The engine alone (?:linked it too|did not link|counts it)/)).toBeVisible();
  });

  it('holds no name of a private person while names are masked', async () => {
    const named = edition.alone.find(
      ({ readings, links }) =>
        links.length > 0 &&
        readings.some(({ witness, start, end }) => {
          const { text } = corpus.witnesses.find(({ id }) => id === witness)!;
          return findNames(text.slice(start, end), corpus.people).length > 0;
        }),
    )!;
    const { container } = await openView(PassagesView, corpus, edition, { layer: 'engine', place: named.id });
    await expect.element(page.getByText(/Full record of the/)).toBeVisible();
    container.querySelector<HTMLElement>('.records > summary')!.click();
    await expect.poll(() => container.querySelector('.records')!.textContent.length).toBeGreaterThan(60);
    for (const summary of container.querySelectorAll<HTMLElement>('.one-record > summary')) summary.click();
    await expect.element(page.getByText('Same words in the same order:').first()).toBeVisible();
    expect(findNames(container.textContent ?? '', corpus.people)).toEqual([]);
  });
});

describe('gaps that are no plain "not found"', () => {
  it('say what they are in the cell, and can be listed alone', async () => {
    const target = edition.reviewed.find(({ absences }) => absences.some(({ state }) => state === 'not-found'))!;
    const absence = target.absences.find(({ state }) => state === 'not-found')!;
    const older = { ...absence, state: 'earlier' as const };
    const changed = {
      ...edition,
      reviewed: edition.reviewed.map((passage) =>
        passage === target
          ? { ...passage, absences: passage.absences.map((each) => (each === absence ? older : each)) }
          : passage,
      ),
    };
    const { state } = await openView(PassagesView, corpus, changed);
    await expect
      .element(page.getByText('This document is older than the first dated one that has it.').first())
      .toBeInTheDocument();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'older document 1' }).click();
    expect(state().gaps).toEqual(['earlier']);
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent(`1 of ${edition.reviewed.length} passages`);
  });

  it('show what stands around the text, and that a large corpus has its gaps worked out one by one', async () => {
    const target = edition.reviewed.find(({ absences }) => absences.length > 0)!;
    const [{ witness, nearest }] = target.absences as [Absence];
    const around: Absence = { witness, state: 'furniture-only', nearest, around: { start: 0, end: 20 } };
    const replaced = (absences: readonly Absence[]) => ({
      ...edition,
      reviewed: edition.reviewed.map((passage) => (passage === target ? { ...passage, absences } : passage)),
    });
    const first = await openView(PassagesView, corpus, replaced([around]), { place: target.id });
    const cells = (container: HTMLElement) =>
      [...container.querySelectorAll(`[id="${target.id}"] .void`)].map(({ textContent }) => textContent);
    expect(cells(first.container).join()).toContain('Only in a headline, caption or another part around the text.');
    expect(cells(first.container).join()).toContain('Around the text:');
    const second = await openView(PassagesView, corpus, replaced([]), { place: target.id });
    expect(cells(second.container).every((words) => words.includes('worked out passage by passage'))).toBe(true);
    expect(cells(second.container).some((words) => words.includes('Not found'))).toBe(false);
  });
});

function isParaphrase({ explanation }: Edition['alone'][number]['links'][number]): boolean {
  return explanation.stage === 'paraphrase';
}
