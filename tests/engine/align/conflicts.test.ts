import { describe, expect, test } from 'vitest';
import { countedApart, oneCounts, type Apart } from '../../../src/engine/align/conflicts.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import { slices } from '../../support/notation.ts';

/** The words of `a` and `b` that a rule says conflict. */
function found(a: string, b: string, rule: 'counted' | 'one'): [string[], string[]] | null {
  const [x, y] = [a, b].map((text) => {
    const side = prepare([{ id: 'a', text }]).sides[0]!;
    return { side, from: 0, to: side.words.length };
  }) as [Parameters<typeof oneCounts>[0], Parameters<typeof oneCounts>[0]];
  const apart: Apart | null = rule === 'one' ? oneCounts(x, y) : countedApart(x, y, { start: 0, end: a.length });
  return apart && [slices(a, apart.a), slices(b, apart.b)];
}

describe('figures that conflict', () => {
  test.each([
    ['25 people may be released', 'as many as 20 people were released', [['25'], ['20']]],
    ['seven loaves for them', 'the five barley loaves', [['seven'], ['five']]],
    ['25 criminal aliens', '1,172 aliens', [['25'], ['1,172']]],
  ])('%s | %s', (a, b, expected) => {
    expect(found(a, b, 'counted')).toEqual(expected);
  });

  test.each([
    ['other things are counted', '25 people in 3 boats', '20 ships'],
    ['a figure agrees', '25 people, 3 of them children', '25 people and 20 people more'],
    ['years say when', 'in 2018 people left', 'in 2019 people left'],
    ['ranks say which', 'the 1st man', 'the 3rd man'],
    ['a mark parts the figure from the word', 'in June, 25, people left', 'in July, 20, people left'],
  ])('none where %s', (_, a, b) => {
    expect(found(a, b, 'counted')).toBeNull();
  });
});

test('where one tells of a person and one counts, these are the words', () => {
  expect(found('He was released', 'They released 20 people', 'one')).toEqual([['He'], ['20']]);
  expect(found('He took seven loaves', 'They took the loaves', 'one')).toEqual([['He', 'seven'], []]);
});
