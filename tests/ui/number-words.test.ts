import { expect, it } from 'vitest';
import { counted, numberWords } from '../../src/ui/number-words.ts';

it('marks thousands, and keeps two digits behind the point at most', () => {
  expect([0, 38, 1087, 123456, 1234567.891, 0.385, -1200].map(numberWords)).toEqual([
    '0',
    '38',
    '1,087',
    '123,456',
    '1,234,567.89',
    '0.39',
    '-1,200',
  ]);
});

it('says one of one thing, and many of all other counts', () => {
  expect([counted(1, 'word'), counted(0, 'word'), counted(1297, 'word')]).toEqual(['1 word', '0 words', '1,297 words']);
  expect([counted(1, 'entry', 'entries'), counted(2, 'entry', 'entries')]).toEqual(['1 entry', '2 entries']);
});
