import { expect, it } from 'vitest';
import type { ChangeType } from '../../../src/engine/types.ts';
import { changesByType } from '../../../src/ui/changes/change-words.ts';

const changes = (...types: ChangeType[]) => types.map((type) => ({ type, a: SPAN, b: SPAN }));
const SPAN = { start: 0, end: 1 };

it('counts changes by type in words, the most telling first', () => {
  expect(changesByType(changes('other', 'insertion', 'number', 'other'))).toBe(
    'number in one place, other words in 2 places, added words in one place',
  );
  expect(changesByType([])).toBe('');
});
