import { describe, expect, test } from 'vitest';
import type { ChangeType } from '../../../src/engine/types.ts';
import { changeTypes } from '../../support/notation.ts';

const CASES: readonly (readonly [ChangeType, string, string])[] = [
  ['punctuation-case', 'a comma', 'on Monday[,/] he left'],
  ['punctuation-case', 'a capital letter', '[Boats/boats] left'],
  ['punctuation-case', 'an em dash for an en dash', 'facts [–/—] and'],
  ['quotation-mark', 'a mark put before a word', 'so-called [/"]sanctuary policies'],
  ['insertion', 'words only the other has', 'jurisdictions [/such as Wake County] should'],
  ['deletion', 'words only the base has', 'choose to [willingly/] release'],
  ['number', 'another figure', 'a list of [25/20] people'],
  ['number', 'a figure in words', 'a list of [25/twenty] people'],
  ['verb-of-saying', 'another verb of saying', 'he [said/tweeted] on Monday'],
  ['name', 'another name', 'in [Wake/Mecklenburg] jail'],
  ['name', 'another form of a name', 'by [Matthew/Matt] Albence'],
  ['other', 'another word', 'the [partners/bodies] who have'],
];

describe('type of a change', () => {
  test.each(CASES)('%s: %s', (type, _, notation) => {
    expect(changeTypes(notation)).toEqual([type]);
  });

  test('label: words of the lexicon on both sides', () => {
    const labels = new Set(['aliens', 'migrants']);
    expect(changeTypes('25 [aliens/migrants] left', { labels })).toEqual(['label']);
    expect(changeTypes('25 [aliens/boats] left', { labels })).toEqual(['other']);
  });

  test('without a lexicon nothing is a label', () => {
    expect(changeTypes('25 [aliens/migrants] left')).toEqual(['other']);
  });
});
