import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/engine/text/fold.ts';

describe('fold', () => {
  test.each([
    ['case', 'ICE Officers', 'ice officers'],
    ['curly and straight quotation marks', '“it’s” „so‟ «yes»', '"it\'s" "so" "yes"'],
    ['back tick and acute accent used as apostrophes', 'don`t won´t', "don't won't"],
    ['lengths of dash', 'a-b–c—d−e', 'a-b-c-d-e'],
    ['kinds of space', 'a\u00a0b\u2009c\u3000d\ufeffe', 'a b c d e'],
    ['accents, composed or not', 'caf\u00e9 cafe\u0301', 'cafe cafe'],
    ['ligatures', 'ﬁnal oﬀer', 'final offer'],
    ['letters of full width', 'ＩＣＥ １２', 'ice 12'],
    ['soft hyphens and zero-width characters away', 'co\u00adop\u200berate', 'cooperate'],
    ['marks of direction away', '\u200fabc\u200e', 'abc'],
    ['an editor’s brackets inside a word', '[W]hen return[ed] end', 'when returned end'],
  ])('folds %s', (_, text, form) => {
    expect(fold(text).form).toBe(form);
  });

  test('keeps brackets around a whole word', () => {
    expect(fold('[the agency] said').form).toBe('[the agency] said');
  });

  test('keeps vowel signs that are letters', () => {
    expect(fold('हिन्दी').form).toBe('हिन्दी'.normalize('NFKD'));
    expect(fold('हिन्दी').form).not.toBe(fold('हन्द').form);
  });

  test('leaves lone surrogates alone', () => {
    expect(fold('a\ud83d b\ude00').form).toBe('a\ud83d b\ude00');
  });

  test('maps each folded unit to where it came from', () => {
    //        0123456 7
    const text = '[W]e ﬁ\u0301x';
    const { form, at } = fold(text);
    expect(form).toBe('we fix');
    expect([...at]).toEqual([1, 3, 4, 5, 5, 7, 8]);
  });

  test('maps both halves of a surrogate pair to its beginning', () => {
    expect([...fold('a😀b').at]).toEqual([0, 1, 1, 3, 4]);
  });
});
