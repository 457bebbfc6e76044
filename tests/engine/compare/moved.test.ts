import { describe, expect, test } from 'vitest';
import { movedPassages } from '../../../src/engine/compare/moved.ts';
import type { Passage } from '../../../src/engine/types.ts';

/** Passages in base order; `order` holds the place of each in the witness, `-` where it has none. */
function moved(order: string): string {
  const passages = order.split('').map((place, here): Passage => {
    const readings = [{ witness: 'A', start: here, end: here + 1 }];
    if (place !== '-') readings.push({ witness: 'B', start: Number(place), end: Number(place) + 1 });
    return { id: String(here), kind: 'identical', score: 1, readings, links: [], repeats: [], absences: [] };
  });
  return [...movedPassages(passages, 'A', 'B')].join('');
}

describe('moved passages', () => {
  test.each([
    ['the same order moves none', '012345', ''],
    ['one sent to the end moves alone', '512340', '05'],
    ['the first sent to the end moves alone', '3012', '0'],
    ['the last sent to the front moves alone', '1230', '3'],
    ['a passage the witness has not is not moved', '0-21', '2'],
    ['two passages at one place are not moved', '0011', ''],
    ['an empty list moves none', '', ''],
  ])('%s', (_, order, expected) => {
    expect(moved(order)).toBe(expected);
  });

  test('the order of the list does not matter', () => {
    const passages = [
      ['a', 0, 30],
      ['b', 10, 0],
      ['c', 20, 10],
    ].map(([id, here, there]): Passage => {
      const readings = [
        { witness: 'A', start: Number(here), end: Number(here) + 1 },
        { witness: 'B', start: Number(there), end: Number(there) + 1 },
      ];
      return { id: String(id), kind: 'identical', score: 1, readings, links: [], repeats: [], absences: [] };
    });
    expect([...movedPassages(passages, 'A', 'B')]).toEqual([...movedPassages(passages.toReversed(), 'A', 'B')]);
    expect([...movedPassages(passages, 'A', 'B')]).toEqual(['a']);
  });
});
