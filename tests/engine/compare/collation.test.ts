import { describe, expect, test } from 'vitest';
import { collate, runsOn } from '../../../src/engine/compare/collation.ts';
import { labelFinder } from '../../../src/engine/words/labels.ts';
import { spanIn } from '../../support/notation.ts';
import { collated, printed, readingsOf } from '../../support/collated.ts';

const NOTICE = 'jurisdictions should be on notice that as long as criminal offenders are being released';
const WAKE = NOTICE.replace('jurisdictions', 'jurisdictions such as Wake County');

describe('a collation', () => {
  test('groups readings with the same words at a place', () => {
    expect(collated({ D: NOTICE, F: WAKE, E: WAKE, N: NOTICE, B: WAKE })).toBe(
      'jurisdictions [DN= BEF=such as Wake County] should be on notice that as long as criminal offenders are being released',
    );
  });

  test('has one stretch and no place where all are the same', () => {
    expect(collated({ A: 'the old boat left', B: 'the old boat left', C: 'the  old boat\nleft' })).toBe(
      'the old boat left',
    );
  });

  test('parts wherever one of the readings does', () => {
    expect(collated({ A: 'one two boats left', B: 'one twi boats left', C: 'one two boats sank' })).toBe(
      'one [AC=two B=twi] boats [AB=left C=sank]',
    );
  });

  test('has words that only others share in one group', () => {
    expect(collated({ A: 'boats left', B: 'boats of the county left', C: 'boats of the county left' })).toBe(
      'boats [A= BC=of the county] left',
    );
  });

  test('joins places that only a stop word parts', () => {
    expect(collated({ A: 'near county in winter', B: 'near state in summer' })).toBe(
      'near [A=county in winter B=state in summer]',
    );
  });

  test('keeps places apart where one only adds words beside a stop word', () => {
    expect(collated({ A: 'boats in the harbour', B: 'boats moored in the old harbour' })).toBe(
      'boats [A= B=moored] in the [A= B=old] harbour',
    );
  });

  test('has one group where only signs differ', () => {
    const { pieces } = collate(readingsOf({ A: 'the facts – and more', B: 'the facts—and more' }), 'A');
    expect(pieces).toMatchObject([
      { kind: 'shared' },
      { kind: 'place', number: 1, type: 'punctuation-case', groups: [{ witnesses: ['A', 'B'] }] },
      { kind: 'shared' },
    ]);
  });

  test('counts a unit as one word, however it is spelled', () => {
    const texts = { A: 'then Angel Diaz-Vera left', B: 'then Diaz Veras left' };
    const [a, b] = readingsOf(texts);
    const named = [
      { ...a!, units: [{ ...spanIn(texts.A, 'Angel Diaz-Vera'), form: 'person 1' }] },
      { ...b!, units: [{ ...spanIn(texts.B, 'Diaz Veras'), form: 'person 1' }] },
    ];
    expect(printed(collate(named, 'A'), named)).toBe('then Angel Diaz-Vera left');
  });

  test('tells two people apart though both are units', () => {
    const texts = { A: 'then Ann left', B: 'then Bea left' };
    const named = readingsOf(texts).map((reading, index) => ({
      ...reading,
      units: [{ start: 5, end: 8, form: `person ${index}` }],
    }));
    expect(printed(collate(named, 'A'), named)).toBe('then [A=Ann B=Bea] left');
  });

  test('gives a place the most telling type', () => {
    const typesOf = (texts: Readonly<Record<string, string>>) =>
      collate(readingsOf(texts), 'A').pieces.flatMap((piece) => (piece.kind === 'place' ? [piece.type] : []));
    expect(typesOf({ A: 'he had 25 boats', B: 'he had 24 boats', C: 'he had big boats' })).toEqual(['number']);
    expect(typesOf({ A: 'old boats', B: 'very old boats' })).toEqual(['insertion']);
  });

  test('knows labels by a lexicon', () => {
    const find = labelFinder({
      schema: 'same-story-lexicon/1',
      locale: 'en-US',
      sources: {},
      concepts: [
        {
          id: 'crew',
          label: 'Words for the crew',
          gloss: 'people on a boat',
          names: 'people',
          variants: [
            { id: 'sailors', forms: ['sailors'], pos: 'NOUN' },
            { id: 'seamen', forms: ['seamen'], pos: 'NOUN' },
          ],
        },
      ],
    });
    const readings = readingsOf({ A: 'the sailors left', B: 'the seamen left' });
    const labelled = readings.map((reading) => ({ ...reading, labels: find(reading.text) }));
    expect(collate(labelled, 'A').pieces).toMatchObject([{}, { type: 'label' }, {}]);
    expect(collate(readings, 'A').pieces).toMatchObject([{}, { type: 'other' }, {}]);
  });

  test('wants its base among the readings', () => {
    expect(() => collate(readingsOf({ A: 'one' }), 'B')).toThrow(RangeError);
  });
});

describe('readings run on', () => {
  const runs = (texts: Readonly<Record<string, string>>) => runsOn(collate(readingsOf(texts), 'A'));

  test('where they share a sentence, even if one quotes little of it', () => {
    expect(runs({ A: NOTICE, B: WAKE, C: 'as long as criminal offenders are being released' })).toBe(true);
  });

  test('not where they share a word here and there', () => {
    expect(
      runs({ A: 'several counties refuse to honor detainers', B: 'a number of counties bar such detainers' }),
    ).toBe(false);
  });

  test('not where they share nothing', () => {
    expect(runs({ A: 'one two three', B: 'four five six' })).toBe(false);
  });
});
