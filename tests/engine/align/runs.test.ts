import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/engine/align/frame.ts';
import { findRuns } from '../../../src/engine/align/runs.ts';
import { slices } from '../../support/notation.ts';

/** The shared runs of two texts, as words of the first. */
function shared(a: string, b: string): string[] {
  const frame = prepare([
    { id: 'A', text: a },
    { id: 'B', text: b },
  ]);
  const found: string[] = [];
  findRuns(frame, (left, _, runs) => {
    const { text, tokens } = frame.sides[left]?.witness ?? { text: '', tokens: [] };
    for (const { a: at, length } of runs) {
      found.push(...slices(text, [{ start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 }]));
    }
  });
  return found;
}

describe('runs', () => {
  test('four words in a row are a run', () => {
    expect(shared('we saw the old boat leave', 'nobody saw the old boat again')).toEqual(['saw the old boat']);
  });

  test('three are none', () => {
    expect(shared('we saw the old boat', 'they left the old boat')).toEqual([]);
  });

  test('a run is as long as it can be', () => {
    const words = 'the council voted eleven to four on Monday to close the bridge';
    expect(shared(`Then ${words} at last`, `Today ${words} again`)).toEqual([words]);
  });

  test('a changed word parts it in two', () => {
    expect(
      shared('one two three four OLD five six seven eight', 'one two three four NEW five six seven eight'),
    ).toEqual(['one two three four', 'five six seven eight']);
  });

  test('runs in another order are found', () => {
    expect(
      shared('one two three four. five six seven eight', 'five six seven eight. one two three four').sort(),
    ).toEqual(['five six seven eight', 'one two three four']);
  });

  test('a run far from the start is found', () => {
    const far = Array.from({ length: 3000 }, (_, i) => `own${i}`).join(' ');
    expect(shared('we saw the old boat leave', `${far} saw the old boat leave`)).toEqual(['saw the old boat leave']);
  });

  test('the last words of both texts are a run', () => {
    expect(shared('a b c saw the old boat', 'x y saw the old boat')).toEqual(['saw the old boat']);
  });

  test('marks, case and kinds of space do not matter', () => {
    expect(shared('He said: “The old\u00a0boat, left.”', 'he said the old boat left')).toEqual([
      'He said: “The old\u00a0boat, left',
    ]);
  });

  test('numbers are words', () => {
    expect(shared('in all 25 of 30 boats', 'that 25 of 30 boats')).toEqual(['25 of 30 boats']);
    expect(shared('in all 25 of 30 boats', 'that 24 of 30 boats')).toEqual([]);
  });

  test('what repeats within a text is found at each place', () => {
    const twice = 'the old boat left. then the old boat left.';
    expect(shared(twice, 'we say the old boat left.')).toEqual(['the old boat left', 'the old boat left']);
  });

  test('words said a thousand times still pair, place by place', () => {
    const often = Array.from({ length: 1000 }, () => 'the old boat left').join(' ');
    expect(shared(often, often)).toContain(often);
  });
});
