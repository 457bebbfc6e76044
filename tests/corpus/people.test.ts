import { describe, expect, it } from 'vitest';
import { findNames, maskText, nameWords, touchesName } from '../../src/corpus/people.ts';
import type { PrivatePerson } from '../../src/corpus/schema.ts';

const PEOPLE: readonly PrivatePerson[] = [
  { number: 1, forms: ['Ana Maria Lopez-Rey', 'Lopez-Rey, Ana Maria', 'Lopez-Rey'] },
  { number: 2, forms: ['Jo O’Neil Vargas', 'Jo O’Neil Bargas'] },
];

/** The text with each name found put in brackets with its number. */
function marked(text: string): string {
  return findNames(text, PEOPLE).reduceRight(
    (shown, { start, end, person }) =>
      `${shown.slice(0, start)}[${person}:${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

describe('findNames', () => {
  it.each([
    ['finds the full name before the surname inside it', 'Ana Maria Lopez-Rey left.', '[1:Ana Maria Lopez-Rey] left.'],
    [
      'finds a surname alone',
      'Lopez-Rey left; Lopez-Rey’s car stayed.',
      '[1:Lopez-Rey] left; [1:Lopez-Rey]’s car stayed.',
    ],
    ['finds the inverted form', 'Lopez-Rey, Ana Maria Read More', '[1:Lopez-Rey, Ana Maria] Read More'],
    [
      'finds every spelling of one person',
      'Jo O’Neil Vargas, Jo O’Neil Bargas',
      '[2:Jo O’Neil Vargas], [2:Jo O’Neil Bargas]',
    ],
    ['finds names in capitals', 'LOPEZ-Rey, ANA Maria', '[1:LOPEZ-Rey, ANA Maria]'],
    ['takes straight and curly apostrophes as one', "Jo O'Neil Vargas", "[2:Jo O'Neil Vargas]"],
    [
      'takes no-break spaces, runs of space and line ends as spaces',
      'Ana\u00a0Maria\n Lopez-Rey',
      '[1:Ana\u00a0Maria\n Lopez-Rey]',
    ],
    ['takes kinds of hyphen as one', 'Lopez\u2011Rey', '[1:Lopez\u2011Rey]'],
    ['takes accents as none', 'López-Rey', '[1:López-Rey]'],
    ['finds a name before a hyphen', 'the Lopez-Rey-led group', 'the [1:Lopez-Rey]-led group'],
    ['finds whole words only', 'Lopez-Reyes and Lopez Rey', 'Lopez-Reyes and Lopez Rey'],
    ['finds nothing in an empty text', '', ''],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('finds nothing where there is nobody', () => {
    expect(findNames('Ana Maria Lopez-Rey', [])).toEqual([]);
  });

  it('reads a form with signs of a pattern as plain text', () => {
    expect(findNames('A. (B) C and Ax (B) C', [{ number: 1, forms: ['A. (B) C'] }])).toEqual([
      { start: 0, end: 8, person: 1 },
    ]);
  });
});

describe('maskText', () => {
  const text = 'Yesterday Lopez-Rey met Jo O’Neil Vargas.';
  const names = findNames(text, PEOPLE);

  it('puts the person’s number in place of each name', () => {
    expect(maskText(text, { start: 0, end: text.length }, names)).toBe('Yesterday Person 1 met Person 2.');
  });

  it('masks a name that a span cuts in two', () => {
    expect(maskText(text, { start: 16, end: 30 }, names)).toBe('Person 1 met Person 2');
  });

  it('gives the plain slice where there are no names', () => {
    expect(maskText(text, { start: 0, end: 9 }, names)).toBe('Yesterday');
    expect(maskText(text, { start: 0, end: text.length }, [])).toBe(text);
  });
});

describe('nameWords', () => {
  it('gives the single words of names, whole and without their hyphens, but not the short ones', () => {
    expect([...nameWords(PEOPLE)].sort()).toEqual(['bargas', 'lopez', 'lopez-rey', 'maria', "o'neil", 'vargas']);
  });
});

describe('touchesName', () => {
  it.each(['Lopez', 'lópez', 'LOPEZ-REY', 'Lopez-Rey’s', '“Maria”', "o'neil", 'Varg', 'freed: bargas', 'Lo\u0301pez'])(
    'sees a name in %s',
    (query) => expect(touchesName(query, PEOPLE)).toBe(true),
  );

  it.each(['', 'Lop', 'rey', 'sanctuary policies', 'Jo', '1,300'])('sees none in “%s”', (query) =>
    expect(touchesName(query, PEOPLE)).toBe(false),
  );

  it('sees a name of short words when it is whole', () => {
    expect(touchesName('met Jo Li there', [{ number: 1, forms: ['Jo Li'] }])).toBe(true);
  });
});
