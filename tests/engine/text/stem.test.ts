import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/engine/text/stem.ts';

describe('stem', () => {
  test.each([
    ['release released releases releasing'],
    ['detainer detainers'],
    ['stop stopped stopping'],
    ['policy policies'],
    ['cross crosses crossed'],
    ['carry carries carried'],
  ])('joins %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['immigration', 'immigrant'],
    ['organ', 'organization'],
    ['crisis', 'cris'],
    ['1990s', '1990'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('leaves short words as they are', () => {
    expect(['bus', 'red', 'ing', 'is'].map(stem)).toEqual(['bus', 'red', 'ing', 'is']);
  });
});
