import { beforeAll, afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { findNames } from '../../../src/corpus/people.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { overviewOf } from '../../../src/views/overview/documents.ts';
import { OverviewView } from '../../../src/views/overview/OverviewView.tsx';
import { stripsDrawing } from '../../../src/views/overview/strips-drawing.ts';
import { titlesOf } from '../../../src/views/overview/titles.ts';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { faultsIn } from '../../support/axe-in-page.ts';
import { fetchBundled } from '../../support/bundled-in-browser.ts';
import { openView } from '../../support/view-page.tsx';

let corpus: Corpus;
let edition: Edition;

beforeAll(async () => {
  ({ corpus, edition } = await fetchBundled());
});

afterEach(() => page.viewport(1366, 768));

const strip = (outlet: string) => page.getByRole('slider', { name: `Shared passages in ${outlet}` });
const cards = () => page.getByRole('region', { name: 'Notice this' }).getByRole('heading', { level: 4 });

describe('the overview', () => {
  it('shows each document with what is known of it, in the reader’s order, and invents no headline', async () => {
    const { container } = await openView(OverviewView, corpus, edition, { docs: ['breitbart', 'fox'] });
    const documents = page.getByRole('region', { name: 'Headlines' }).getByRole('heading', { level: 3 });
    expect(documents.elements().map((each) => each.textContent)).toEqual(['Breitbart', 'Fox News']);
    const [first, second] = [...container.querySelectorAll('.headline')].map((each) => each.textContent);
    expect(first).toBe('[headline not in the document]');
    expect(second).toBe(corpus.witnesses.find(({ id }) => id === 'fox')?.headline);
    await page.getByText(/^\d+ notes on Breitbart/).click();
    await expect.element(page.getByText('The source file has no headline.')).toBeVisible();
  });

  it('is read by keyboard: one stop a strip, arrows from passage to passage, Enter opens', async () => {
    const { state, hows } = await openView(OverviewView, corpus, edition);
    const fox = strip('Fox News');
    await expect.element(fox).toHaveAttribute('aria-valuetext', 'none chosen');
    (fox.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(fox).toHaveAttribute('aria-valuenow', '1');
    await userEvent.keyboard('{End}');
    await expect.element(fox).toHaveAttribute('aria-valuenow', '13');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.element(fox).toHaveAttribute('aria-valuetext', expect.stringMatching(/^1 of 13: .*, in \w+ of five$/));
    expect(hows).not.toContain('push');
    expect(document.activeElement).toBe(fox.element());
    const chosen = state().place;
    await userEvent.keyboard('{Enter}');
    expect(state()).toMatchObject({ view: 'passages', layout: 'one', place: chosen });
  });

  it('ties what is chosen across the strips, says it, and leads on', async () => {
    const { container, state } = await openView(OverviewView, corpus, edition, { place: 'p02' });
    await expect.poll(() => container.querySelectorAll('.ribbons path').length).toBe(4);
    expect(container.querySelectorAll('.strip-track .in-hand')).toHaveLength(5);
    await expect.element(page.getByRole('status').filter({ hasText: /^Chosen: passage 12, / })).toBeInTheDocument();
    await page.getByRole('link', { name: 'Compare the readings' }).click();
    expect(state()).toMatchObject({ view: 'passages', layout: 'one', place: 'p02' });
  });

  it('chooses a mark by a press, opens it by a second one, and reads own text where it is pressed', async () => {
    const { container, state, hows } = await openView(OverviewView, corpus, edition, { place: 'p02' });
    const track = container.querySelector<HTMLElement>('[data-witness="fox"]')!;
    const { left, width, top } = track.getBoundingClientRect();
    const length = Math.max(...corpus.witnesses.map(({ text }) => text.length));
    const press = (offset: number) => {
      const at = { clientX: left + (offset / length) * width, clientY: top + 10, bubbles: true };
      track.dispatchEvent(new MouseEvent('click', at));
    };
    const other = edition.reviewed.find(({ id }) => id === 'p32')!.readings.find(({ witness }) => witness === 'fox')!;
    press((other.start + other.end) / 2);
    await expect.poll(() => state().place).toBe('p32');
    expect(hows).toEqual(['push']);
    const text = corpus.witnesses.find(({ id }) => id === 'fox')!.text;
    const own = text.indexOf('Activists claim') + 60;
    press(own);
    await expect.poll(() => state().view).toBe('read');
    const { spot } = state();
    expect(spot && spot.witness === 'fox' && spot.start < own && spot.end > own).toBe(true);
  });

  it('opens its notes, whose words are masked, and which stand in a fixed order', async () => {
    const { container, state } = await openView(OverviewView, corpus, edition);
    await expect.poll(() => cards().elements().length).toBe(6);
    expect(cards().elements()[0]?.textContent).toBe('“such as Wake County” is in three of five');
    expect(findNames(container.textContent ?? '', corpus.people)).toEqual([]);
    await page.getByRole('link', { name: /^Passage 12 “such/ }).click();
    expect(state()).toMatchObject({ view: 'passages', layout: 'one', place: 'p02' });
  });

  it('offers the same as a list of links', async () => {
    await openView(OverviewView, corpus, edition);
    await page.getByText('The same as a list').click();
    const list = page.getByRole('region', { name: 'Fox News: 13 shared passages' });
    expect(list.getByRole('link').elements()).toHaveLength(13);
  });

  it('claims nothing before everything was compared', async () => {
    const { container } = await openView(OverviewView, corpus, blankEdition(corpus));
    await expect.element(page.getByText('Looking for what they share …')).toBeVisible();
    expect(page.getByRole('slider').elements()).toHaveLength(0);
    expect(container.textContent).not.toMatch(/only here|not found in/i);
    expect(container.querySelector('.notices')?.getBoundingClientRect().height).toBeGreaterThan(200);
  });

  it('has no fault that a machine can find, and no sideways scroll on a small phone', async () => {
    const { container } = await openView(OverviewView, corpus, edition, { place: 'p02' });
    await expect.poll(() => cards().elements().length).toBe(6);
    expect(await faultsIn(container)).toEqual([]);
    await page.viewport(320, 700);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const track of container.querySelectorAll('.strip-track'))
      expect(track.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});

describe('the picture of the strips', () => {
  it('holds every strip to scale, the passage chosen in the accent, and no words of a text but a masked title', () => {
    const scene = makeScene(corpus, edition, false);
    const docs = corpus.witnesses.map(({ id }) => id);
    const overview = overviewOf(scene, { docs, layer: 'reviewed' });
    const picture = stripsDrawing({ scene, overview, place: 'p02', title: titlesOf(scene, docs) });
    const boxes = picture.shapes.filter((shape) => shape.kind === 'box');
    expect(boxes).toHaveLength(overview.documents.reduce((sum, { shared }) => sum + shared.length, 0));
    expect(boxes.filter(({ fill }) => fill === 'accent')).toHaveLength(5);
    expect(picture.shapes.filter((shape) => shape.kind === 'curve')).toHaveLength(4);
    expect(picture.title).toContain('Passage 12');
    for (const { x, width } of boxes) expect(x + width).toBeLessThan(picture.width);
    expect(findNames(JSON.stringify(picture), corpus.people)).toEqual([]);
  });
});
