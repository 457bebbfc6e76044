import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { slices } from '../../support/notation.ts';

const forms = (text: string) => tokenize(text).map(({ form }) => form);
const printed = (text: string) => slices(text, tokenize(text));

describe('tokenize', () => {
  test.each([
    ['parts words at spaces and marks', 'Refuse, to (cooperate)!', ['refuse', 'to', 'cooperate']],
    ['parts words at an unspaced em dash', 'the facts—and the fact', ['the', 'facts', 'and', 'the', 'fact']],
    ['parts words at two hyphens', 'entirely--even', ['entirely', 'even']],
    ['parts words at a hyphen, so that at-large is at large', 'at-large', ['at', 'large']],
    ['reads a no-break space as a space', 'agencies to\u00a0maintain', ['agencies', 'to', 'maintain']],
    ['reads [W]hen as When', '[W]hen local', ['when', 'local']],
    ['reads U.S. as one word', 'the U.S. Senate', ['the', 'us', 'senate']],
    ['reads U.S. at the end as U.S', 'in the U.S', ['in', 'the', 'us']],
    ['drops the possessive', "county’s county's", ['county', 'county']],
    ['drops the possessive of an abbreviation', 'the U.S.’s coast', ['the', 'us', 'coast']],
    ['keeps other apostrophe endings', "don't they’ll", ["don't", "they'll"]],
    ['drops thousands separators', '1,172 and 145,000', ['1172', 'and', '145000']],
    ['keeps the decimal point', '3.5 percent', ['3.5', 'percent']],
    ['keeps digits as words', '25 of 30', ['25', 'of', '30']],
    ['keeps two numbers apart that a comma and a space part', '12, 500', ['12', '500']],
    ['ends a sentence’s last word before its full stop', 'He left.', ['he', 'left']],
    ['reads each character of an unspaced script as a word', '東京 kyoto', ['東', '京', 'kyoto']],
    ['finds no word in marks', '-- … “” !?', []],
    ['finds no word in emoji', '😀 👩🏽‍🚀', []],
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('does not read a fraction into the number before it', () => {
    expect(forms('9½ miles')).not.toContain('91');
    expect(printed('9½ miles').join(' ')).toBe('9½ miles');
  });

  test('spans lie in the unchanged text', () => {
    expect(printed('“Don’t\u00a0stop,” said N.C. officials.')).toEqual(['Don’t', 'stop', 'said', 'N.C.', 'officials']);
  });

  test('a combining mark belongs to the letter before it', () => {
    expect(printed('cafe\u0301 ne\u0301e')).toEqual(['cafe\u0301', 'ne\u0301e']);
  });

  test('a vowel sign of an unspaced script belongs to its consonant', () => {
    expect(printed('กิน')).toEqual(['กิ', 'น']);
  });

  test('the editor’s brackets belong to the word', () => {
    expect(printed('[W]hen he return[ed] home')).toEqual(['[W]hen', 'he', 'return[ed]', 'home']);
  });

  test('offsets count UTF-16 units', () => {
    expect(tokenize('😀 boat')).toEqual([{ start: 3, end: 7, form: 'boat' }]);
  });
});
