import { describe, expect, test } from 'vitest';
import { longestRun } from '../../../src/engine/align/longest-run.ts';

/** Each letter is a word. */
function run(x: string, y: string): number {
  const words = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0));
  return longestRun(words(x), words(y));
}

describe('longest run', () => {
  test.each([
    ['abc', 'abc', 3],
    ['abc', 'xabcx', 3],
    ['abcd', 'abxcd', 2],
    ['abab', 'baba', 3],
    ['aaaa', 'aa', 2],
    ['abc', 'xyz', 0],
    ['', 'abc', 0],
    ['', '', 0],
  ])('of %j and %j is %i', (x, y, length) => {
    expect(run(x, y)).toBe(length);
  });

  test('other words of the same hash are no run', () => {
    // The rolling hash is h * 0x01000193 + word + 1: both pairs come to 2 * 0x01000193 + 1.
    expect(longestRun(Int32Array.of(0, 0x01000193), Int32Array.of(1, 0))).toBe(1);
  });

  test('is found wherever it stands, however long the texts', () => {
    const random = (seed: number) =>
      Int32Array.from({ length: 5000 }, (_, i) => (Math.imul(i + seed, 2654435761) >>> 7) % 97);
    const [x, y] = [random(1), random(99_991)];
    x.set(
      Array.from({ length: 40 }, (_, i) => 1000 + i),
      4950,
    );
    y.set(
      Array.from({ length: 40 }, (_, i) => 1000 + i),
      3,
    );
    expect(longestRun(x, y)).toBeGreaterThanOrEqual(40);
  });
});
