import { describe, expect, test } from 'vitest';
import type { ChangeType } from '../../../src/engine/types.ts';
import { labelFinder } from '../../../src/engine/words/labels.ts';
import type { Concept } from '../../../src/engine/words/lexicon.ts';
import { changeTypes, sidesOf } from '../../support/notation.ts';

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

  test('label: another name from the lexicon for the same sort of thing', () => {
    expect(labelled('25 [aliens/migrants] left')).toEqual(['label']);
    expect(labelled('25 [aliens/boats] left')).toEqual(['other']);
    expect(labelled('25 [aliens/cities] left')).toEqual(['other']);
  });

  test('label: one word of a longer name', () => {
    expect(labelled('25 [resident/foreign] aliens left')).toEqual(['label']);
    expect(labelled('25 [resident/young] aliens left')).toEqual(['other']);
    expect(labelled('25 [old/young] aliens left')).toEqual(['other']);
  });

  test('no label: a name somewhere in a longer stretch', () => {
    expect(labelled('[shielding aliens/shield migrants] there')).toEqual(['label']);
    expect(labelled('[pictures of two young aliens/boats that migrants bought] there')).toEqual(['other']);
  });

  test('no label: the same name in another number', () => {
    expect(labelled('the [alien/aliens] left')).toEqual(['other']);
  });

  test('without a lexicon nothing is a label', () => {
    expect(changeTypes('25 [aliens/migrants] left')).toEqual(['other']);
  });
});

/** The types of the changes, with a lexicon of people and places. */
function labelled(notation: string): string[] {
  const { a, b } = sidesOf(notation);
  const find = labelFinder({
    schema: 'same-story-lexicon/1',
    locale: 'en-US',
    sources: {},
    concepts: [
      concept(
        'person',
        'people',
        ['resident alien', 'resident aliens'],
        ['foreign aliens'],
        ['alien', 'aliens'],
        ['migrants'],
      ),
      concept('town', 'place', ['cities']),
    ],
  });
  return changeTypes(notation, { labels: { a: find(a), b: find(b) } });
}

function concept(id: string, names: Concept['names'], ...forms: readonly string[][]): Concept {
  const variants = forms.map((each, index) => ({ id: `${id}-${index}`, forms: each, pos: 'NOUN' }));
  return { id, label: id, gloss: id, names, variants };
}
