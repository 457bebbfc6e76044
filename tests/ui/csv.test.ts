import { expect, test } from 'vitest';
import { toCsv } from '../../src/ui/csv.ts';

test('rows end with CRLF, and a field with a comma, a quotation mark or a line break is quoted', () => {
  expect(
    toCsv([
      ['a', 1],
      ['b, c', 'say "no"'],
      ['two\nlines', ''],
    ]),
  ).toBe('a,1\r\n"b, c","say ""no"""\r\n"two\nlines",\r\n');
});

test.each(['=SUM(A1)', '+1', '-1', '@x', '\tx', '\rx', '\n=1', '＝1'])(
  '%j is words to a spreadsheet, not a formula',
  (words) => {
    expect(toCsv([[words]]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a number keeps its sign', () => {
  expect(toCsv([[-1, 0.5]])).toBe('-1,0.5\r\n');
});
