import { describe, expect, it } from 'vitest';
import { makeScene } from '../../../src/state/scene.ts';
import { overviewOf } from '../../../src/views/overview/documents.ts';
import { ribbonLines } from '../../../src/views/overview/ribbons.ts';
import { longest, SPAN, stripShapes, underPointer } from '../../../src/views/overview/strip-shapes.ts';
import { editionOf, FERRY } from '../../support/ferry-corpus.ts';

const DOCS = ['port', 'courier', 'mail'];
const edition = editionOf(FERRY);
const overview = overviewOf(makeScene(FERRY, edition, true), { docs: DOCS, layer: 'engine' });
const length = longest(overview.documents);
const [port] = overview.documents;
if (!port) throw new Error('the release is shown');
const shapes = stripShapes(port, length, DOCS.length);
const text = port.item.witness.text;

describe('the overview of some documents', () => {
  it('follows the reader’s order and counts what each shares and has alone', () => {
    expect(overview.documents.map(({ item, shared, own }) => [item.witness.id, shared.length, own?.length])).toEqual([
      ['port', 6, 2],
      ['courier', 6, 2],
      ['mail', 3, 2],
    ]);
  });

  it('takes what only a document not shown has too as had alone', () => {
    const two = overviewOf(makeScene(FERRY, edition, true), { docs: ['port', 'mail'], layer: 'engine' });
    expect(two.documents.map(({ shared }) => shared.length)).toEqual([2, 2]);
    expect(two.passages.every(({ readings }) => readings.length === 2)).toBe(true);
    expect(two.documents[0]?.own?.length).toBeGreaterThan(port.own?.length ?? 0);
  });

  it('says nothing of sentences before a text was cut into them', () => {
    const layouts = edition.layouts.map((layout) => ({ ...layout, sentences: [], blocks: [] }));
    const blank = overviewOf(makeScene(FERRY, { ...edition, layouts, draft: true }, true), {
      docs: DOCS,
      layer: 'engine',
    });
    expect(blank.complete).toBe(false);
    expect(blank.documents.map(({ own, words }) => [own, words])).toEqual(DOCS.map(() => [null, null]));
  });
});

describe('a strip', () => {
  it('is to scale by characters, the longest text as wide as the strip', () => {
    const ends = overview.documents.map((each) => stripShapes(each, length, 3).text.at(-1)?.x2);
    expect(Math.max(...ends.map((end) => end ?? 0))).toBeCloseTo(SPAN, 6);
    const [bar] = shapes.bars;
    expect(bar?.x).toBeCloseTo((text.indexOf('Passengers should') / length) * SPAN, 6);
  });

  it('draws what more documents have taller, and never flat', () => {
    const heights = new Map(shapes.bars.map(({ id, height }) => [id, height]));
    const tall = port.shared
      .filter(({ passage }) => passage.readings.length === 3)
      .map(({ passage }) => heights.get(passage.id) ?? 0);
    const low = port.shared
      .filter(({ passage }) => passage.readings.length === 2)
      .map(({ passage }) => heights.get(passage.id) ?? 0);
    expect(Math.min(...tall)).toBeGreaterThan(Math.max(...low));
    expect(Math.min(...low)).toBeGreaterThanOrEqual(6);
  });

  it('knows what a press means: the bar there, the nearest bar in reach, the sentence there, or nothing', () => {
    const x = (words: string) => (text.indexOf(words) / length) * SPAN;
    const [bar] = shapes.bars;
    const press = (at: number, reach = 0) => underPointer(port, shapes, { x: at, reach, length });
    expect(press(x('should expect'))).toEqual({ kind: 'passage', id: bar?.id });
    const own = text.indexOf('The ferry Marigold');
    expect(press(x('ran aground'))).toEqual({
      kind: 'text',
      span: { start: own, end: text.indexOf('Passengers') - 1 },
    });
    expect(press(x('Passengers should') - 3, 5)).toEqual({ kind: 'passage', id: bar?.id });
    expect(press(SPAN + 40)).toBeNull();
  });
});

describe('ribbons', () => {
  it('tie one bar to the next, from foot to head', () => {
    const bar = (x: number) => ({ id: 'p', x, width: 10, height: 8 });
    const ties = [
      { row: { top: 0, baseline: 20 }, bar: bar(100) },
      { row: { top: 30, baseline: 50 }, bar: bar(300) },
      { row: { top: 60, baseline: 80 }, bar: bar(50) },
    ];
    const lines = ribbonLines(ties);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^M105 20C105 .* 305 42$/);
    expect(ribbonLines(ties.slice(0, 1))).toEqual([]);
  });
});
