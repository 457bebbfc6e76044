import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { calculate, calculationsOf } from '../../../src/engine/words/arithmetic.ts';
import { pairsIn } from '../../../src/engine/words/arithmetic-pairs.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { BUNDLED_IDS, bundledText } from '../../support/bundled.ts';

/** Pairs of a text as `rule: part of whole`, with what the text says of them in brackets. */
function pairsOf(text: string): readonly string[] {
  const { sentences } = segment({ id: 'a', text, blocks: [{ start: 0, end: text.length, role: 'body' }] });
  const words = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
  return pairsIn({ id: 'a', text, sentences, figures: figuresIn(text) }).map(
    ({ rule, a, b, said }) => `${rule}: ${words(a)} of ${words(b)}${said ? ` (${words(said)})` : ''}`,
  );
}

describe('two figures that a text puts together', () => {
  test.each([
    ['They rescued 21 of the 54 sailors.', 'of: 21 of 54'],
    ['One in three boats sank.', 'of: One of three'],
    ['Of the nearly 1,300 boats in the harbor, the storm sank 199.', 'whole-first: 199 of 1,300'],
    ['It sank 25 boats, including four in the harbor.', 'including: four of 25'],
    ['In 9 harbors, it sank 84 boats, including seven in the north.', 'including: seven of 84'],
    ['They saved 54 sailors, and of them 21 were hurt.', 'including: 21 of 54'],
    ['They rescued 54 sailors. The majority of those rescued, 21, were hurt.', 'share-word: 21 of 54 (majority)'],
    ['The storm sank 100 boats, and nearly half (47) were new.', 'share-word: half (47) of 100 (half (47))'],
    ['They rescued 54 sailors. About 39 percent of those rescued, 21, were hurt.', 'share-word: 21 of 54 (39 percent)'],
    ['Of 54 sailors 21, or 38.9 percent, were hurt.', 'share-word: 21 of 54 (38.9 percent)'],
    ['It sank 70 percent of the 160 boats.', 'percent-of: 70 percent of 160'],
    ['It sank 9 boats in 9 weeks.', 'in-time: 9 of 9 weeks'],
  ])('%s', (text, expected) => {
    expect(pairsOf(text)).toContain(expected);
  });

  test.each([
    'It sank 25 boats and 21 rafts.',
    'The state has 24 harbors, including 129 boats.',
    'The state has 240 harbors, including 12 sailors.',
    'They rescued 54 sailors. The majority of the boats, 21, were new.',
    'They rescued 21 sailors. The majority of those rescued, 54, were hurt.',
    'It sank 25 boats in 2018, and 9 on 3 March.',
    'It sank 84 boats in 19 harbors this year, including seven in the north.',
    'The storm sank 25 boats within 48 hours.',
    'Ann Marsh, 40, is one of 54 sailors aged 21.',
  ])('none in: %s', (text) => {
    expect(pairsOf(text).filter((pair) => !/one of 54/.test(pair))).toEqual([]);
  });

  test('of the bundled texts: 21 of 54, beside "majority", and the others that stand beside each other', () => {
    expect(Object.fromEntries(BUNDLED_IDS.map((id) => [id, pairsOf(bundledText(id))]))).toEqual({
      fox: ['in-time: 9 of 9 weeks', 'in-time: 9 of 9 weeks'],
      epoch: ['including: four of 25', 'in-time: 1,172 of 18 months'],
      newsweek: ['share-word: 21 of 54 (majority)'],
      breitbart: [],
      dhs: ['whole-first: 199 of 1,300', 'share-word: half (47) of 100 (half (47))'],
    });
    expect(calculate('share', 21, 54)?.result).toBeCloseTo(38.889, 3);
  });
});

describe('calculations of two figures', () => {
  /** Of the first two figures of a text: operation and result. */
  const given = (text: string) => {
    const [x, y] = figuresIn(text);
    return calculationsOf(x!, y!).map(({ operation, a, b, result }) => `${operation} ${a} ${b} = ${result}`);
  };

  test.each([
    ['54 sailors and 27 boats', ['share 27 54 = 50', 'ratio 54 27 = 2', 'difference 54 27 = 27', 'sum 27 54 = 81']],
    ['70 percent of 160 boats', ['part-of 70 160 = 112']],
    ['half of 160 boats', ['part-of 50 160 = 80']],
    ['70 percent and 30 percent', ['difference 70 30 = 40', 'sum 30 70 = 100', 'ratio 70 30 = 2.3333333333333335']],
    ['18 boats in 9 weeks', ['rate 18 9 = 2']],
    ['9 weeks with 18 boats', ['rate 18 9 = 2']],
    ['$6 for 3 boats', ['ratio 6 3 = 2']],
  ])('%s', (text, expected) => expect(given(text)).toEqual(expected));

  test.each([
    ['an age', 'the 40-year-old had 3 boats'],
    ['a day', 'on 3 March 2020 it sank 3 boats'],
    ['a place in an order', 'the 3rd of 9 boats'],
    ['a word without a number', 'hundreds of 9 boats'],
  ])('none with %s', (_, text) => expect(given(text)).toEqual([]));

  test('nothing is divided by zero', () => {
    expect(calculate('ratio', 3, 0)).toBeNull();
    expect(given('0 boats and 3 sailors')).toEqual(['share 0 3 = 0', 'difference 3 0 = 3', 'sum 0 3 = 3']);
  });
});
