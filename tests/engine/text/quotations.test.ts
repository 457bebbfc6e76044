import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/engine/text/quotations.ts';
import type { BlockRole } from '../../../src/engine/types.ts';
import { slices } from '../../support/notation.ts';

function quoted(text: string, role: BlockRole = 'body') {
  return findQuotations(text, [{ start: 0, end: text.length, role }]);
}

/** Pieces of each quotation, joined by a bar. */
function pieces(text: string, role?: BlockRole): string[] {
  return quoted(text, role).map((quotation) => slices(text, quotation.pieces).join(' | '));
}

describe('quotations', () => {
  test.each([
    ['between curly marks', '“We left,” she said.', ['We left,']],
    ['between straight marks', '"We left," she said.', ['We left,']],
    [
      'opened straight and closed curly',
      '"Back to your neighborhood,” he said. “These drunks left.”',
      ['Back to your neighborhood, | These drunks left.'],
    ],
    ['opened curly and closed straight', 'He said: “We left." Then rain.', ['We left.']],
    ['two in a row', '“One.” “Two.”', ['One.', 'Two.']],
    ['a word in marks', 'so-called "sanctuary" policies', ['sanctuary']],
    ['marks around nothing are none', 'an empty "" pair', []],
    ['an inch sign that nothing follows opens none', 'a 6" pipe', []],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('a mark that is never closed runs to the end of its paragraph, and says so', () => {
    const [quotation] = quoted('It was "released into the community.');
    expect(quotation).toMatchObject({ closed: false });
    expect(pieces('It was "released into the community.')).toEqual(['released into the community.']);
  });

  test('a second opening mark ends one that was never closed', () => {
    expect(pieces('“We left. “They stayed,” she said.')).toEqual(['We left. ', 'They stayed,']);
  });

  test('a paragraph bounds what is not closed', () => {
    const text = '“We left\n“They stayed.”';
    const found = findQuotations(text, [
      { start: 0, end: 8, role: 'body' },
      { start: 9, end: text.length, role: 'body' },
    ]);
    expect(found.map(({ closed }) => closed)).toEqual([false, true]);
  });

  test('an attribution in the middle does not end a quotation', () => {
    expect(pieces('“We left,” said Mayor Solheim, “before the rain.”')).toEqual(['We left, | before the rain.']);
  });

  test('nor does one that a full stop follows', () => {
    expect(pieces('“We left,” he said. “It was cold.”')).toEqual(['We left, | It was cold.']);
  });

  test('a sentence in the middle does', () => {
    expect(pieces('“We left,” she said. It rained for hours. “It was cold.”')).toHaveLength(2);
  });

  test('single marks quote in headlines', () => {
    const headline = "Poster for 'Criminal' Immigrants Released 'Instead of Being Transferred' to Agency";
    expect(pieces(headline, 'headline')).toEqual(['Criminal', 'Instead of Being Transferred']);
  });

  test('single marks are apostrophes elsewhere', () => {
    expect(pieces("the county's 'Criminal' list")).toEqual([]);
  });

  test('an apostrophe in a headline opens nothing', () => {
    expect(pieces("County's Officers Won't Answer Mayor's Call", 'headline')).toEqual([]);
  });
});
