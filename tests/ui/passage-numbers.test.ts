import { expect, it } from 'vitest';
import { passageNumbers } from '../../src/ui/passage-numbers.ts';

const passage = (id: string, ...readings: readonly (readonly [string, number])[]) => ({
  id,
  readings: readings.map(([witness, start]) => ({ witness, start, end: start + 1 })),
});

it('numbers passages in the order of the first document that has each', () => {
  const passages = [
    passage('x', ['a', 1], ['c', 9]),
    passage('y', ['a', 5], ['b', 7]),
    passage('z', ['a', 3], ['b', 2]),
  ];
  const numbers = passageNumbers(passages, [{ id: 'b' }, { id: 'c' }, { id: 'a' }]);
  expect(Object.fromEntries(numbers)).toEqual({ z: 1, y: 2, x: 3 });
});
