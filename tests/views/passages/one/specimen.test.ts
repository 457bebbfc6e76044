import { beforeAll, describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/corpus/people.ts';
import type { Corpus } from '../../../../src/corpus/schema.ts';
import { makeScene, type Scene } from '../../../../src/state/scene.ts';
import type { Words } from '../../../../src/ui/drawing/drawing.ts';
import { bandsOf } from '../../../../src/views/passages/one/bands.ts';
import { groupPassages } from '../../../../src/views/passages/one/passage-groups.ts';
import { groupReadings } from '../../../../src/views/passages/one/same-words.ts';
import { drawSpecimen } from '../../../../src/views/passages/one/specimen-drawing.ts';
import { linesAt, rowsOfParts, specimenOf } from '../../../../src/views/passages/one/specimen-model.ts';
import { summaryOf } from '../../../../src/views/passages/one/summary.ts';
import { makeRows, type Row } from '../../../../src/views/passages/rows.ts';
import { handle } from '../../../../src/worker/handle.ts';
import type { Edition } from '../../../../src/worker/protocol.ts';
import { bundledCorpus } from '../../../support/bundled.ts';

let corpus: Corpus;
let edition: Edition;
let masked: Scene;
const docs = ['fox', 'epoch', 'newsweek', 'breitbart', 'dhs'];

beforeAll(() => {
  corpus = bundledCorpus();
  const { witnesses, review } = corpus;
  edition = handle({ kind: 'align', witnesses, review, compare: true });
  masked = makeScene(corpus, edition, false);
});

function rowOf(id: string, scene = masked): Row {
  return makeRows(scene, { docs, base: 'dhs', layer: 'reviewed' }).find(({ passage }) => passage.id === id)!;
}

/** Every letter as wide as the next: where lines break is not what is tested. */
const measure = (words: string, _: string, size: number) => words.length * size * 0.5;

function drawn(id: string, scene = masked) {
  const row = rowOf(id, scene);
  return drawSpecimen(scene, specimenOf(scene, row, docs), { number: row.number, title: 'a passage' }, measure);
}

describe('a specimen', () => {
  test('groups the documents that have “such as Wake County”', () => {
    const specimen = specimenOf(masked, rowOf('p02'), docs);
    const [place] = specimen.pieces!.filter((piece) => piece.kind === 'place');
    expect(linesAt(masked, specimen, place!).map(({ witnesses, hasBase }) => [witnesses, hasBase])).toEqual([
      [['fox', 'epoch', 'breitbart'], false],
      [['newsweek', 'dhs'], true],
    ]);
    expect(summaryOf(specimen)).toBe('All five readings run together. They part at one place.');
  });

  test('is a table of parts where little is shared, with equal readings in one row', () => {
    const specimen = specimenOf(masked, rowOf('p17'), docs);
    expect(specimen.pieces).toBeNull();
    expect(rowsOfParts(masked, specimen)).toEqual([['fox'], ['epoch'], ['breitbart', 'dhs']]);
  });

  test('shows a difference in signs as printed', () => {
    const specimen = specimenOf(masked, rowOf('p01'), docs);
    expect(summaryOf(specimen)).toBe('All four readings have the same words. Signs differ at one place.');
    const [place] = specimen.pieces!.filter((piece) => piece.kind === 'place');
    expect(linesAt(masked, specimen, place!).map(({ witnesses }) => witnesses)).toEqual([
      ['epoch'],
      ['newsweek', 'breitbart', 'dhs'],
    ]);
  });

  test('shows no difference inside a masked name', () => {
    const places = (scene: Scene) =>
      specimenOf(scene, rowOf('p24', scene), docs).pieces!.filter((piece) => piece.kind === 'place');
    const inName = (scene: Scene) =>
      places(scene).filter(({ spans }) =>
        findNames(corpus.witnesses[0]!.text, corpus.people).some(
          (name) => name.start < (spans.get('fox')?.end ?? 0) && (spans.get('fox')?.start ?? 0) < name.end,
        ),
      );
    expect(inName(masked)).toHaveLength(0);
    expect(inName(makeScene(corpus, edition, true))).toHaveLength(1);
  });
});

describe('readings', () => {
  test('printed alike are one group, and the same words printed otherwise are named', () => {
    const groups = groupReadings(masked, rowOf('p01'), docs).map(({ cells, alike }) => [
      cells.map(({ reading }) => reading.witness),
      alike,
    ]);
    expect(groups).toEqual([
      [['epoch'], ['newsweek', 'breitbart', 'dhs']],
      [['newsweek', 'breitbart', 'dhs'], ['epoch']],
    ]);
  });
});

describe('the drawing of a specimen', () => {
  test('says what the page says, inside its sheet', () => {
    for (const id of ['p02', 'p19', 'p18', 'p04']) {
      const { shapes, width, height } = drawn(id);
      const words = shapes.filter((shape): shape is Words => shape.kind === 'words');
      expect(words.every(({ x, y }) => x >= 0 && x < width && y > 0 && y < height)).toBe(true);
      expect(words.map((each) => each.words).join(' ')).toContain('(base)');
    }
    const all = drawn('p02').shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []));
    expect(all).toContain('such as Wake County');
    expect(all).toContain('no words here');
  });

  test('names nobody whose name is masked', () => {
    for (const { id } of edition.reviewed) {
      const { shapes, title } = drawn(id);
      const words = shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []));
      expect(findNames([title, ...words].join(' '), corpus.people)).toEqual([]);
    }
    const shown = drawn('p09', makeScene(corpus, edition, true)).shapes;
    const words = shown.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : [])).join(' ');
    expect(findNames(words, corpus.people).length).toBeGreaterThan(0);
  });
});

describe('the index', () => {
  test('has the passages of most documents first, and within each group the order of the list', () => {
    const rows = makeRows(masked, { docs, base: 'dhs', layer: 'reviewed' });
    const groups = groupPassages(rows, 'spread', docs.length);
    expect(groups.map(({ title, rows: all }) => [title, all.length])).toEqual([
      ['In all five', 1],
      ['In four', 3],
      ['In three', 6],
      ['In two', 23],
    ]);
    expect(groups[2]!.rows).toEqual(rows.filter(({ found }) => found === 3));
  });

  test('is one list where spread is not what was asked for', () => {
    const rows = makeRows(masked, { docs, base: 'dhs', layer: 'reviewed' });
    expect(groupPassages(rows, 'difference', docs.length)).toEqual([{ title: 'Most different first', rows }]);
  });
});

test('columns are spread evenly over as few bands as can be', () => {
  expect(bandsOf([1, 2, 3, 4, 5]).map((band) => band.length)).toEqual([3, 2]);
  expect(bandsOf([1, 2, 3, 4]).map((band) => band.length)).toEqual([4]);
  expect(bandsOf([])).toEqual([]);
});
