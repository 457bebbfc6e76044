import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/engine/align/entries/edit-distance.ts';
import { nearWords } from '../../../../src/engine/align/entries/near-words.ts';
import { namesPerson } from '../../../../src/engine/align/entries/other-person.ts';
import { sameName } from '../../../../src/engine/align/entries/same-name.ts';

/** How alike two names are, each written as words. */
function likeness(x: string, y: string): number | null {
  const [left, right] = [x.split(' '), y.split(' ')];
  const found = sameName(left, right)?.likeness ?? null;
  expect(sameName(right, left)?.likeness ?? null).toBe(found);
  return found;
}

describe('one person', () => {
  test.each([
    ['the same words', 'angel diaz vera', 'angel diaz vera'],
    ['in another order', 'angel diaz vera', 'diaz vera angel'],
    ['a middle name less', 'kirk walter nunez', 'kirk nunez'],
    ['a second surname less', 'kirk nunez serraios', 'kirk nunez'],
    ['an initial for a middle name', 'kirk walter nunez', 'kirk w nunez'],
    ['a letter of five to seven', 'ann walker', 'ann waker'],
    ['two letters of eight', 'ann hernandez', 'ann fernandes'],
    ['neighbours swapped', 'ann martinez', 'ann matrinez'],
    ['words written as one', 'maria de la cruz', 'maria delacruz'],
    ['a whole name written as one', 'harbor freight', 'harborfreight'],
  ])('%s: %s ~ %s', (_, x, y) => {
    expect(likeness(x, y)).toBeGreaterThan(0.4);
  });

  test('a name with nothing different is likest', () => {
    expect(likeness('kirk walter nunez', 'kirk walter nunez')).toBe(1);
    expect(likeness('kirk walter nunez', 'kirk nunez')).toBeLessThan(1);
    expect(likeness('kirk nunez serraios', 'kirk nunez seraios')).toBeLessThan(1);
  });
});

describe('two people', () => {
  test.each([
    ['the surname alone is shared', 'ann lee', 'bo lee'],
    ['the given name alone is shared', 'angel diaz', 'angel ruiz'],
    ['a short name is a letter off', 'ann lee', 'ann lea'],
    ['a given name is a letter off', 'maria lopez', 'mario lopez'],
    ['two middle names differ', 'john paul smith', 'john peter smith'],
    ['an initial alone stands for the given name', 'j smith', 'john smith'],
    ['one word is shared of one', 'smith', 'john smith'],
    ['a number is a digit off', 'case krasnodar0001', 'case krasnodar0002'],
  ])('%s: %s, %s', (_, x, y) => {
    expect(likeness(x, y)).toBeNull();
  });
});

test('prose names a person by two words, spelt nearly so', () => {
  expect(namesPerson(['nunez', 'seraios'], ['kirk', 'nunez', 'serraios'])).toBe(true);
  expect(namesPerson(['carlos', 'serraios'], ['kirk', 'nunez', 'serraios'])).toBe(false);
});

test.each([
  ['same', 'same', 0],
  ['serraios', 'seraios', 1],
  ['martinez', 'matrinez', 1],
  ['abcd', 'badc', 2],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('%s and %s differ by %i', (x, y, distance) => {
  expect(editDistance(x, y, 9)).toBe(distance);
  expect(editDistance(y, x, 9)).toBe(distance);
  if (distance > 1) expect(editDistance(x, y, distance - 1)).toBeGreaterThan(distance - 1);
});

test('near words are found without comparing all with all', () => {
  const near = nearWords(['hernandez', 'fernandes', 'nunez', 'nunes', 'serraios', 'seraios', 'lee', 'lea', 'other']);
  expect(Object.fromEntries(near)).toEqual({
    hernandez: ['fernandes'],
    fernandes: ['hernandez'],
    nunez: ['nunes'],
    nunes: ['nunez'],
    serraios: ['seraios'],
    seraios: ['serraios'],
  });
});
