import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import type { Passage } from '../../../src/engine/types.ts';
import { relateFigures, type FigureRow } from '../../../src/engine/words/figure-relations.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { BUNDLED_IDS, bundledCorpus, bundledText } from '../../support/bundled.ts';
import { spanIn } from '../../support/notation.ts';

type Texts = Readonly<Record<string, string>>;

/** Rows of texts that are one passage from end to end, or of none, as `relation: words, words`. */
function related(texts: Texts, isPassage = true): readonly string[] {
  return told(texts, relateFigures(figured(texts), isPassage ? [passage('p1', texts)] : []));
}

function figured(texts: Texts) {
  return Object.entries(texts).map(([id, text]) => {
    const { sentences } = segment({ id, text, blocks: [{ start: 0, end: text.length, role: 'body' }] });
    return { id, text, sentences, figures: figuresIn(text) };
  });
}

function told(texts: Texts, rows: readonly FigureRow[]): readonly string[] {
  return rows.map(({ relation, figures }) => {
    const words = figures.map(({ witness, figure }) => `${witness} ${texts[witness]?.slice(figure.start, figure.end)}`);
    return `${relation}: ${words.join(', ')}`;
  });
}

function passage(id: string, texts: Texts): Passage {
  const readings = Object.entries(texts).map(([witness, text]) => ({ witness, start: 0, end: text.length }));
  return { id, kind: 'edited', score: 1, readings, links: [], repeats: [], absences: [] };
}

describe('figures of several texts', () => {
  test('the same number of the same things', () => {
    expect(related({ a: 'The storm sank 25 boats.', b: 'It sank twenty-five boats.' })).toEqual([
      'same: a 25, b twenty-five',
    ]);
  });

  test('the same number of other things, or in another place', () => {
    expect(related({ a: 'They hold 25 sailors in the state.', b: 'The 25 sailors in the harbor jail left.' })).toEqual([
      'other-thing: a 25, b 25',
    ]);
  });

  test('another number of the same things', () => {
    expect(related({ a: 'The storm sank 25 boats.', b: 'The storm sank 20 boats.' })).toEqual([
      'different: a 25, b 20',
    ]);
  });

  test('a number of one document alone', () => {
    expect(related({ a: 'The storm sank 25 boats.', b: 'The storm sank boats.' })).toEqual(['only-here: a 25']);
    expect(related({ a: 'It sank 25 boats.', b: 'It took 25 hours.' }, false)).toEqual([
      'only-here: a 25',
      'only-here: b 25 hours',
    ]);
  });

  test('an age says itself what it is of', () => {
    expect(related({ a: 'Ann Marsh, 40, left.', b: 'a 40-year-old sailor' })).toEqual(['same: a 40, b 40-year-old']);
  });

  test('dates agree by day, month and year, as far as both name them', () => {
    expect(related({ a: 'In May 2019 it sank.', b: 'It sank on 3 May 2019.' })).toEqual([
      'same: a May 2019, b 3 May 2019',
    ]);
    expect(related({ a: 'It sank in May 2019.', b: 'It left in June 2019.' })).toEqual([
      'only-here: a May 2019',
      'only-here: b June 2019',
    ]);
  });

  test('words without a number agree as words', () => {
    expect(related({ a: 'The majority of boats sank.', b: 'The majority of boats sank.' })).toEqual([
      'same: a majority, b majority',
    ]);
  });

  test('lengths of time agree whatever their unit', () => {
    expect(related({ a: 'It took 48 hours.', b: 'It took two days.' })).toEqual(['same: a 48 hours, b two days']);
    expect(related({ a: 'It took 3 hours to sail.', b: 'It took 3 days to sail.' })).toEqual([
      'different: a 3 hours, b 3 days',
    ]);
  });

  test('what one document says twice in like words is one row', () => {
    const twice = 'It sank 9 boats here. It sank 9 boats here.';
    expect(related({ a: twice, b: 'It left.' })).toEqual(['only-here: a 9, a 9']);
    expect(related({ a: twice, b: 'It sank 8 boats here.' })).toEqual(['different: a 9, a 9, b 8']);
    expect(related({ a: 'It sank 9 boats. It took 9 crates.', b: 'It left.' })).toHaveLength(2);
  });

  test('outside a passage a shared word joins large numbers, not small ones', () => {
    expect(related({ a: 'It sank 25 boats.', b: 'All 25 boats had left.' }, false)).toHaveLength(1);
    expect(related({ a: 'It sank 5 boats.', b: 'All 5 boats had left.' }, false)).toHaveLength(2);
  });

  test('do not depend on the order of the texts', () => {
    const texts = {
      a: 'It sank 25 boats in 3 days.',
      b: 'All 25 boats sank in 4 days.',
      c: 'On 3 days 20 boats sank.',
    };
    const forth = relateFigures(figured(texts), [passage('p1', texts)]);
    expect(relateFigures(figured(texts).toReversed(), [passage('p1', texts)])).toEqual(forth);
    expect(forth.flatMap(({ figures }) => figures)).toHaveLength(6);
  });
});

describe('figures of the bundled texts', () => {
  const texts = Object.fromEntries(BUNDLED_IDS.map((id) => [id, bundledText(id)]));
  const decisions = bundledCorpus().review?.decisions ?? [];
  const passages = decisions.flatMap((decision): Passage[] =>
    decision.decision === 'link' ? [{ ...passage(decision.id, {}), readings: decision.readings }] : [],
  );
  const layouts = figured(texts);
  const rowOf = (rows: readonly FigureRow[], witness: string, words: string) => {
    const { start, end } = spanIn(texts[witness] ?? '', words);
    const isThere = (figure: FigureRow['figures'][number]) =>
      figure.witness === witness && figure.figure.start >= start && figure.figure.end <= end;
    return rows.find(({ figures }) => figures.some(isThere));
  };

  test.each([
    ['with the reviewed passages', passages],
    ['without any passage', []],
  ])('25 in the state is not 25 in the Wake County jail, %s', (_, known) => {
    const row = rowOf(relateFigures(layouts, known), 'epoch', '25 illegal aliens');
    expect(row?.relation).toBe('other-thing');
    expect(row?.figures.map(({ witness }) => witness)).toEqual(['breitbart', 'breitbart', 'breitbart', 'epoch']);
  });

  test('70 percent are of other arrests, ages and counts agree, others stand alone', () => {
    const rows = relateFigures(layouts, passages);
    expect(rowOf(rows, 'fox', 'about 70 percent')?.relation).toBe('other-thing');
    expect(rowOf(rows, 'newsweek', 'Lopez-Gutierrez, 56')?.relation).toBe('same');
    expect(rowOf(rows, 'newsweek', '40-year-old')?.relation).toBe('same');
    expect(rowOf(rows, 'newsweek', 'two counts of assault')?.relation).toBe('same');
    for (const [witness, words] of [
      ['breitbart', '691 criminal aliens'],
      ['epoch', '1,172 child rapes'],
      ['dhs', '199 people'],
      ['fox', '145,000'],
    ] as const) {
      expect(rowOf(rows, witness, words)?.relation, words).toBe('only-here');
    }
  });
});
