import { describe, expect, test } from 'vitest';
import { apply, diff } from '../../../src/engine/compare/diff.ts';
import { sidesOf, slices, spanIn, whole } from '../../support/notation.ts';

/** The edits between the texts of `notation`, printed as `before/after`. */
function edits(notation: string): string[] {
  const { a, b } = sidesOf(notation);
  return diff(whole(a), whole(b)).map((edit) => `${slices(a, [edit.a])[0]}/${slices(b, [edit.b])[0]}`);
}

describe('diff', () => {
  test.each([
    ['of equal texts is empty', 'one two', []],
    ['replaces whole words and the space around them, never letters', 'the [boat/boats] left', [' boat / boats ']],
    ['puts words in with their space', 'one [two /]three', [' two / ']],
    ['sees a change of case', '[One/one] two', ['One/one']],
    ['sees a change of marks', 'he left[./!]', ['./!']],
    ['sees a change of space', 'one[ /  ]two', [' /  ']],
    ['sees curly for straight', '["/“]we left', ['"/“']],
    ['takes everything away', '[all gone/]', ['all gone/']],
  ])('%s', (_, notation, expected) => {
    expect(edits(notation)).toEqual(expected);
  });

  test.each(['one\r\ntwo', 'a\u0301 b', '😀 \ud83d x', 'שלום עולם', ''])('applied to a gives b: %j', (b) => {
    const a = whole('one two 😀 three');
    expect(apply(diff(a, whole(b)), a, whole(b))).toBe(b);
  });

  test('works inside the spans only', () => {
    const [a, b] = ['before one two after', 'other one three end'];
    const [x, y] = [
      { text: a, span: spanIn(a, 'one two') },
      { text: b, span: spanIn(b, 'one three') },
    ];
    expect(apply(diff(x, y), x, y)).toBe('one three');
    expect(diff(x, y)).toEqual([{ a: spanIn(a, ' two'), b: spanIn(b, ' three') }]);
  });

  test('has no limit of length after which everything is rewritten', () => {
    const long = Array.from({ length: 900 }, (_, i) => `word${i}`);
    const other = long.map((word, i) => (i === 450 ? 'changed' : word));
    const [a, b] = [whole(long.join(' ')), whole(other.join(' '))];
    expect(diff(a, b).map((edit) => slices(a.text, [edit.a])[0])).toEqual([' word450 ']);
  });

  test('more distinct words than private codes still compare', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `w${i}`).join(' ');
    expect(diff(whole(many), whole(`${many} end`))).toHaveLength(1);
  });
});
