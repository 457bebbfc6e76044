import { expect, it } from 'vitest';
import { publishedOn } from '../../src/corpus/published-on.ts';
import { bundledCorpus } from '../support/bundled.ts';

const date = (of: 'published' | 'updated' | 'reviewed', iso: string) => ({ start: 0, end: 1, of, iso });

it('is the first day of publishing that the text states', () => {
  expect(publishedOn({ dates: [date('updated', '2019-01-01'), date('published', '2019-11-08')] })).toBe('2019-11-08');
  expect(publishedOn({ dates: [date('published', '2019-11-08'), date('published', '2019-11-02')] })).toBe('2019-11-02');
});

it('is not known where a text says only when it was updated or reviewed', () => {
  expect(publishedOn({ dates: [date('reviewed', '2019-11-14')] })).toBeUndefined();
  expect(bundledCorpus().witnesses.map((witness) => publishedOn(witness) ?? witness.id)).toEqual([
    '2019-11-08',
    '2019-11-01',
    'newsweek',
    'breitbart',
    'dhs',
  ]);
});
