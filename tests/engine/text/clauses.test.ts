import { describe, expect, test } from 'vitest';
import { findClauses } from '../../../src/engine/text/clauses.ts';
import { rootOf, compoundNumber } from '../../../src/engine/text/word-root.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

/** Clauses of a sentence, written `one clause | another`. */
function clauses(text: string): string {
  const tokens = tokenize(text);
  return findClauses(text, tokens, [0, tokens.length], () => false)
    .map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .join(' | ');
}

describe('clauses', () => {
  test.each([
    'The council closed the old bridge | because engineers found cracks in three girders',
    'The council closed the old bridge, | accusing the builder of hiding cracks',
    'The mayor promised a new bridge | and the council voted for repairs',
    'Engineers found cracks in three girders; | the council closed the bridge',
    'The council closed the bridge and the pier',
    'Cracks, rust and rot weakened the bridge',
  ])('%s', (expected) => {
    expect(clauses(expected.replaceAll(' |', ''))).toBe(expected.replaceAll(', |', ', |').replaceAll(/[,;] \|/g, ' |'));
  });
});

describe('roots', () => {
  test.each([
    ['gave', 'given'],
    ['forty', '40'],
    ['released', 'releases'],
    ['nov', 'november'],
  ])('%s and %s meet', (x, y) => expect(rootOf(x)).toBe(rootOf(y)));

  test('police is no policy', () => expect(rootOf('police')).not.toBe(rootOf('policy')));

  test('forty-two is 42', () => {
    expect(compoundNumber('forty', 'two')).toBe('42');
    expect(compoundNumber('two', 'forty')).toBeNull();
  });
});
