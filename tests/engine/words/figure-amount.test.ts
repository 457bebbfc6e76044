import { describe, expect, test } from 'vitest';
import { amountOf, canBeSame } from '../../../src/engine/words/figure-amount.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';

const amount = (text: string) => amountOf(text, figuresIn(text)[0]!);

describe('what a figure says', () => {
  test.each([
    ['25 boats', '25'],
    ['twenty-five boats', '25'],
    ['the majority of boats', 'majority'],
    ['48 hours', '172800 seconds'],
    ['two days', '172800 seconds'],
    ['3 days', '259200 seconds'],
    ['half of them', '50 percent'],
    ['50 percent', '50 percent'],
    ['5 percentage points', '5 percentage points'],
    ['Nov. 8, 2019', '2019-11-08'],
    ['8 November 2019', '2019-11-08'],
    ['11/14/2019', '2019-11-14'],
    ['14.11.2019', '2019-11-14'],
    ['2019-11-14', '2019-11-14'],
    ['3/4/2019', '2019--'],
    ['in 2019', '2019--'],
    ['Fiscal Year 2017', 'fy2017'],
    ['the 1990s', '1990s'],
    ['2:31 PM', '2:31p'],
    ['at 10 a.m.', '10:00a'],
  ])('%s is %s', (text, expected) => expect(amount(text)).toBe(expected));

  test('a date without its day or year can be the same, another month cannot', () => {
    expect(canBeSame('2018-12-', '2018--')).toBe(true);
    expect(canBeSame('-11-01', '2019-11-01')).toBe(true);
    expect(canBeSame('2019-05-', '2019-06-')).toBe(false);
    expect(canBeSame('2019--', '-11-01')).toBe(false);
    expect(canBeSame('25', '20')).toBe(false);
  });
});
