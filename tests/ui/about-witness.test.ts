import { expect, it } from 'vitest';
import type { StatedDate } from '../../src/corpus/schema.ts';
import { aboutWitness } from '../../src/ui/about-witness.ts';

const date = (of: StatedDate['of'], iso: string): StatedDate => ({ start: 0, end: 0, of, iso });

it('says the kind and the date of a document, and what the date is of where it is not of publication', () => {
  const dates = [date('updated', '2019-11-09'), date('published', '2019-11-08')];
  expect(aboutWitness({ kind: 'article', dates })).toBe('article · 8 Nov 2019');
  expect(aboutWitness({ kind: 'press-release', dates: [date('reviewed', '2019-11-14')] })).toBe(
    'release · page reviewed 14 Nov 2019',
  );
  expect(aboutWitness({ kind: 'article', dates: [date('updated', '2019-11-09')] })).toBe(
    'article · updated 9 Nov 2019',
  );
  expect(aboutWitness({ kind: 'own', dates: [] })).toBe('own document · no date in the text');
});
