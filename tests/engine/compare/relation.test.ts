import { describe, expect, test } from 'vitest';
import { relation } from '../../../src/engine/compare/relation.ts';
import { sidesOf, whole } from '../../support/notation.ts';

function related(notation: string) {
  const { a, b } = sidesOf(notation);
  return relation(whole(a), whole(b));
}

describe('relation', () => {
  test.each([
    ['identical', 'the same words', 'the boat left the pier'],
    ['identical', 'other case and marks', '[The boat, left – the pier./the boat left the pier]'],
    ['identical', 'other kinds of mark', '["It’s/“It\'s] late["/”]'],
    ['edited', 'one word of ten changed', 'the [old/new] boat left the long pier at nine today'],
    [
      'edited',
      'four words put in',
      'such places should be on notice [/such as Wake County ]that people are being released',
    ],
    ['reworded', 'few words the same', 'the boat [left early/departed from its usual pier before nine]'],
    ['reworded', 'no word the same', '[one two three/four five six]'],
  ])('%s: %s', (kind, _, notation) => {
    expect(related(notation).kind).toBe(kind);
  });

  test('the share is twice the same words over all words', () => {
    expect(related('one two [three/four]').share).toBeCloseTo(4 / 6, 9);
  });

  test('the order of words counts', () => {
    expect(related('[one two/two one]').share).toBe(0.5);
  });

  test('two readings without words are identical', () => {
    expect(related('[…/!]')).toEqual({ kind: 'identical', share: 1 });
  });
});
