import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/index.ts';
import { concordance, type ConcordanceOrder } from '../../../src/engine/words/concordance.ts';
import { BUNDLED_IDS, bundledText } from '../../support/bundled.ts';

const entry = (id: string, text: string) => ({ id, text, tokens: tokenize(text) });

/** Lines as `left[use]right`. */
function lines(text: string, phrase: string, order?: ConcordanceOrder): readonly string[] {
  return concordance([entry('a', text)], phrase, order).map(
    ({ start, end, left, right }) =>
      `${text.slice(left.start, left.end)}[${text.slice(start, end)}]${text.slice(right.start, right.end)}`,
  );
}

describe('a concordance', () => {
  test('has every use with its context', () => {
    expect(lines('The boat sank. A Boat’s crew left.', 'boat')).toEqual([
      'The [boat] sank. A Boat’s crew left',
      'The boat sank. A [Boat’s] crew left',
    ]);
  });

  test('ends its context after eight words, and where the paragraph ends', () => {
    expect(lines('one two three four five six seven eight nine boat ten', 'boat')).toEqual([
      'two three four five six seven eight nine [boat] ten',
    ]);
    expect(lines('Head\n\nA boat sank.\n\nMore.', 'boat')).toEqual(['A [boat] sank']);
  });

  test('finds phrases across hyphens, spaces and quotation marks, but not across commas', () => {
    expect(lines('at-large, at\u00a0large, “at” large; at, large', 'at large')).toHaveLength(3);
    expect(lines('at-large and at large', 'at-large')).toHaveLength(2);
  });

  test('takes endings and any word', () => {
    expect(
      lines('They refuse to go and refused to stay.', 'refus* to *').map((line) => /\[(.*)\]/.exec(line)?.[1]),
    ).toEqual(['refuse to go', 'refused to stay']);
    expect(lines('one two', '*')).toEqual([]);
    expect(lines('one two', ' ')).toEqual([]);
  });

  test('sorts by the words to the left or right, nearest first', () => {
    const text = 'red boat and; old boat left; new boat came';
    const nearest = (order: ConcordanceOrder) =>
      lines(text, 'boat', order).map((line) => /(\w+) \[boat\] (\w+)/.exec(line)?.[0]);
    expect(nearest('left')).toEqual(['new [boat] came', 'old [boat] left', 'red [boat] and']);
    expect(nearest('right')).toEqual(['red [boat] and', 'new [boat] came', 'old [boat] left']);
    expect(nearest('position')).toEqual(['red [boat] and', 'old [boat] left', 'new [boat] came']);
  });

  test('of the bundled texts counts "sanctuary" 17, 1, 0, 2 and 2 times', () => {
    const found = concordance(
      BUNDLED_IDS.map((id) => entry(id, bundledText(id))),
      'sanctuary',
    );
    expect(BUNDLED_IDS.map((id) => found.filter(({ witness }) => witness === id).length)).toEqual([17, 1, 0, 2, 2]);
  });
});
