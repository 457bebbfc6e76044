import { describe, expect, test } from 'vitest';
import { neighborsOf } from '../../../../src/engine/align/paraphrase/neighbors.ts';

/** What pairs written `3-5:0.9` (statements 3 and 5, with that probability) give to the pair `at`. */
function beside(at: string, pairs = '', copies = ''): number {
  return neighborsOf(
    [likely(`${at}:0`), ...all(pairs)].sort((x, y) => x.i - y.i),
    all(copies),
  ).at([likely(`${at}:0`), ...all(pairs)].sort((x, y) => x.i - y.i).findIndex(({ probability }) => probability === 0))!;
}

const all = (written: string) => written.split(' ').filter(Boolean).map(likely);

function likely(written: string) {
  const [i = 0, j = 0, probability = 0] = written.split(/[-:]/).map(Number);
  return { i, j, probability };
}

describe('what stands beside a pair', () => {
  test.each([
    ['nothing, where no pair is near', '5-5', '9-9:0.9', 0],
    ['the next pair in both texts counts in full', '5-5', '6-6:0.9', 0.9],
    ['so does the one before', '5-5', '4-4:0.9', 0.9],
    ['two steps away it counts less', '5-5', '7-6:0.9', 0.54],
    ['where one text stays put it counts less', '5-5', '5-6:0.9', 0.63],
    ['the other way round in one text it does not count', '5-5', '6-4:0.9', 0],
    ['the best of several counts', '5-5', '4-4:0.3 6-6:0.8', 0.8],
  ])('%s', (_, at, pairs, expected) => expect(beside(at, pairs)).toBeCloseTo(expected, 6));

  test('a copy is sure', () => expect(beside('5-5', '', '6-6:1')).toBe(1));
});
