import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../../src/engine/index.ts';
import { labelFinder } from '../../../src/engine/words/labels.ts';
import { substitutions, type ComparedPair } from '../../../src/engine/words/substitutions.ts';
import { handle } from '../../../src/worker/handle.ts';
import { changesBetween } from '../../../src/worker/pair-key.ts';
import { bundledCorpus } from '../../support/bundled.ts';
import { sidesOf, whole } from '../../support/notation.ts';

/** Substitutions of invented passages, each written as `one [two/twi] three`, as `twi / two 1`. */
function mined(...notations: readonly string[]): readonly string[] {
  const texts = new Map<string, { text: string }>();
  const pairs = notations.map((notation, index): ComparedPair => {
    const { a, b } = sidesOf(notation);
    texts.set(`a${index}`, { text: a });
    texts.set(`b${index}`, { text: b });
    return {
      passage: `p${index}`,
      a: { witness: `a${index}`, ...whole(a).span },
      b: { witness: `b${index}`, ...whole(b).span },
      changes: compareReadings(whole(a), whole(b)),
    };
  });
  return substitutions(pairs, texts).map(({ words, passages }) => `${words.join(' / ')} ${passages}`);
}

describe('substitutions', () => {
  test('are one whichever side has which word, most passages first', () => {
    expect(mined('the [boat/ship] sank', 'a [dog/cat] ran', 'my [ship/boat] left')).toEqual([
      'boat / ship 2',
      'cat / dog 1',
    ]);
  });

  test('have no grammar words at their ends', () => {
    expect(mined('they left [with the old boat/on a ship] that day')).toEqual(['old boat / ship 1']);
  });

  test('are words for words', () => {
    expect(mined('the [/old ]boat sank')).toEqual([]);
    expect(mined('the [two/three] boats sank')).toEqual([]);
    expect(mined('the [boat/boats] sank')).toEqual([]);
    expect(mined('the [a/an] boat')).toEqual([]);
    expect(mined('he left [on a boat that was built long before the war/by ship] then')).toEqual([]);
  });

  test('keep verbs of saying', () => {
    expect(mined('no, he [said/tweeted] on Monday')).toEqual(['said / tweeted 1']);
  });
});

describe('substitutions of the bundled texts', () => {
  const { witnesses, review, lexicon } = bundledCorpus();
  const edition = handle({ kind: 'align', witnesses, review, lexicon, compare: true });
  const find = labelFinder(lexicon!);
  const texts = new Map(witnesses.map(({ id, text }) => [id, { text, labels: find(text) }]));
  const pairs = edition.reviewed.flatMap(({ id, readings }) =>
    readings.flatMap((a) =>
      readings.flatMap((b): ComparedPair[] => {
        const changes = a.witness < b.witness ? changesBetween(edition, a, b) : null;
        return changes === null ? [] : [{ passage: id, a, b, changes }];
      }),
    ),
  );
  const found = substitutions(pairs, texts);
  const of = (words: string) => found.find((substitution) => substitution.words.join(' / ') === words);

  test.each(['bodies / partners', 'individuals / people', 'criminal aliens / illegal aliens', 'issue / lodge'])(
    'hold %s',
    (words) => {
      const place = of(words)?.places[0];
      const side = (reading: { witness: string; start: number; end: number } | undefined) =>
        texts.get(reading?.witness ?? '')?.text.slice(reading?.start, reading?.end);
      expect(`${side(place?.a)} / ${side(place?.b)}`.toLowerCase()).toBe(words);
    },
  );

  test('the lexicon tells changes of label', () => {
    const labels = Object.values(edition.changes).flatMap((changes) => changes.filter(({ type }) => type === 'label'));
    expect(labels.length).toBeGreaterThanOrEqual(5);
  });

  test('do not depend on the order of pairs, nor on which side is compared with which', () => {
    const turned = pairs.toReversed().map(({ passage, a, b, changes }) => ({
      passage,
      a: b,
      b: a,
      changes: changes.map((change) => ({ ...change, a: change.b, b: change.a })),
    }));
    expect(substitutions(turned, texts)).toEqual(found);
  });
});
