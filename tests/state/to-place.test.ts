import { expect, it } from 'vitest';
import { defaultsOf } from '../../src/state/defaults.ts';
import { toRead } from '../../src/state/to-place.ts';
import { SMALL } from '../support/small-corpus.ts';

const state = defaultsOf({ corpus: SMALL, defaultCorpus: SMALL.id });
const [first = '', second = ''] = state.docs;

it('opens Read at the words, their document first and the base beside it', () => {
  const patch = toRead(second, { start: 4, end: 9 }, { ...state, base: first });
  expect(patch).toMatchObject({ view: 'read', columns: [second, first], place: null });
  expect(patch.spot).toEqual({ witness: second, start: 4, end: 9 });
});

it('shows another document beside the base itself', () => {
  expect(toRead(first, { start: 0, end: 1 }, { ...state, base: first }).columns).toEqual([first, second]);
});

it('leaves the columns as they are where no other document is shown', () => {
  const alone = { ...state, docs: [first], base: first };
  expect(toRead(first, { start: 0, end: 1 }, alone)).not.toHaveProperty('columns');
});
