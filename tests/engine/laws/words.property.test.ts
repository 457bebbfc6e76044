/** Laws of terms, figures, labels and substitutions: whatever the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReadings, segment, tokenize } from '../../../src/engine/index.ts';
import type { Span } from '../../../src/engine/types.ts';
import { countTerms } from '../../../src/engine/words/counts.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { isOtherLabel, labelFinder } from '../../../src/engine/words/labels.ts';
import type { Concept, Lexicon } from '../../../src/engine/words/lexicon.ts';
import { substitutions, type ComparedPair } from '../../../src/engine/words/substitutions.ts';
import { termsIn } from '../../../src/engine/words/terms.ts';
import { anyText } from '../../support/arbitraries.ts';
import { whole } from '../../support/notation.ts';

/** Words that forms, stop phrases, figures and their units are made of, and what may stand between them. */
const WORDS =
  'old fishing boat boats race train Boat released release list report the a of was 25 1,172 four half third (3) 2019 ' +
  'May percent years old more than about people town towns city 70% $5 million twice first degree';
const GAPS = [' ', ' ', ' ', ' ', '-', ', ', '. ', '\u00a0', '\n', '\n\n', '—', ' “', '” ', "'s ", ' (', ') '];

const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(...GAPS)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const text = fc.oneof({ weight: 4, arbitrary: prose }, { weight: 1, arbitrary: anyText() });

const LEXICON: Lexicon = {
  schema: 'same-story-lexicon/1',
  locale: 'en-US',
  sources: {},
  concepts: [
    concept('boat', 'people', [['old fishing boat'], ['fishing boat', 'fishing boats'], ['boat', 'boats']], {
      stopPhrases: ['boat race', 'list of boats'],
    }),
    concept('race', 'people', [['boat race'], ['people']]),
    concept('town', 'place', [['town', 'towns'], ['city']]),
    concept('release', 'act', [['release', 'released']], {
      sense: { keepWhere: 'absent', objects: ['list'], compounds: ['old release'] },
    }),
  ],
};

/** Fewer cases than other laws have: the texts are made of few words, in which two hundred meet every rule. */
function tried<T>(cases: fc.Arbitrary<T>, holdsFor: (value: T) => void): void {
  fc.assert(
    fc.property(cases, (value) => void holdsFor(value)),
    { numRuns: 200 },
  );
}

function concept(
  id: string,
  names: Concept['names'],
  forms: readonly string[][],
  more: Pick<Concept, 'stopPhrases' | 'sense'> = {},
): Concept {
  const variants = forms.map((each, index) => ({ id: `${id}-${index}`, forms: each, pos: 'NOUN' }));
  return { id, label: id, gloss: id, names, variants, ...more };
}

describe('uses of terms', () => {
  test('stand at word edges in text order, and no two of a concept overlap', () => {
    tried(text, (words) => {
      const uses = termsIn(words, LEXICON);
      const [starts, ends] = edgesOf(words);
      expect(uses.filter(({ start, end }) => !starts.has(start) || !ends.has(end))).toEqual([]);
      for (const { id } of LEXICON.concepts)
        expectApart(
          uses.filter((use) => use.concept === id),
          words,
        );
    });
  });

  test('have the words of a form', () => {
    tried(text, (words) => {
      for (const use of termsIn(words, LEXICON)) {
        const variants = LEXICON.concepts.flatMap(({ variants: own }) => own);
        const forms = variants.find(({ id }) => id === use.variant)?.forms.map(plain) ?? [];
        expect(forms).toContain(plain(words.slice(use.start, use.end)));
      }
    });
  });

  test('of one concept do not depend on another', () => {
    tried(fc.tuple(text, fc.constantFrom(...LEXICON.concepts)), ([words, alone]) => {
      const all = termsIn(words, LEXICON).filter((use) => use.concept === alone.id);
      expect(termsIn(words, { ...LEXICON, concepts: [alone] })).toEqual(all);
    });
  });

  test('do not see curls and kinds of space', () => {
    tried(text, (words) => expect(termsIn(straight(words), LEXICON)).toEqual(termsIn(words, LEXICON)));
  });

  test('are as many as are counted', () => {
    tried(text, (words) => {
      const counts = countTerms(segment({ id: 'a', text: words }), LEXICON);
      const counted = counts.reduce((sum, row) => sum + row.headline + row.own + row.quoted + row.furniture, 0);
      expect(counted).toBe(termsIn(words, LEXICON).length);
    });
  });
});

describe('figures', () => {
  test('lie in the text, in order and apart; what they count stands after them', () => {
    tried(text, (words) => {
      const figures = figuresIn(words);
      expectApart(figures, words);
      for (const { end, start, counted, approximator } of figures) {
        if (counted)
          expect([counted.start >= end, counted.end > counted.start, counted.end <= words.length]).toEqual([
            true,
            true,
            true,
          ]);
        if (approximator)
          expect([approximator.end <= start, approximator.end > approximator.start]).toEqual([true, true]);
      }
    });
  });

  test('of two paragraphs are those of each', () => {
    tried(fc.tuple(prose, prose), ([one, two]) => {
      const first = `${one}.\n\n`;
      const shift = ({ start, end }: Span) => ({ start: start + first.length, end: end + first.length });
      const spans = (of: string) => figuresIn(of).map(({ start, end }) => ({ start, end }));
      expect(spans(first + two)).toEqual([...spans(first), ...spans(two).map(shift)]);
    });
  });

  test('do not see curls and kinds of space', () => {
    tried(text, (words) => expect(figuresIn(straight(words))).toEqual(figuresIn(words)));
  });
});

describe('labels', () => {
  test('move no change: they only tell some others and names apart', () => {
    tried(fc.tuple(prose, prose), ([a, b]) => {
      const find = labelFinder(LEXICON);
      const plainly = compareReadings(whole(a), whole(b));
      const labelled = compareReadings(whole(a), whole(b), { labels: { a: find(a), b: find(b) } });
      expect(labelled.map((change) => ({ ...change, type: '' }))).toEqual(
        plainly.map((change) => ({ ...change, type: '' })),
      );
      const retyped = labelled.filter(({ type }, i) => type !== plainly[i]?.type);
      expect(retyped.filter(({ type }) => type !== 'label')).toEqual([]);
      expect(
        plainly.filter(({ type }, i) => type !== labelled[i]?.type && type !== 'other' && type !== 'name'),
      ).toEqual([]);
    });
  });

  test('are other labels from either side', () => {
    tried(fc.tuple(prose, prose), ([x, y]) => {
      const find = labelFinder(LEXICON);
      const [a, b] = [find(x), find(y)];
      const [left, right] = [tokenize(x), tokenize(y)];
      expect(isOtherLabel({ a, b }, left, right)).toBe(isOtherLabel({ a: b, b: a }, right, left));
      expect(isOtherLabel({ a, b: a }, left, left)).toBe(false);
    });
  });
});

describe('substitutions', () => {
  test('are those of the pairs in any order, each way round, and slice to their words', () => {
    tried(fc.array(prose, { minLength: 2, maxLength: 4 }), (written) => {
      const texts = new Map(written.map((words, index) => [`w${index}`, { text: words }]));
      const reading = (index: number) => ({ witness: `w${index}`, ...whole(written[index] ?? '').span });
      const pairs = written.slice(1).map((words, index): ComparedPair => {
        const changes = compareReadings(whole(written[0] ?? ''), whole(words));
        return { passage: `p${index % 2}`, a: reading(0), b: reading(index + 1), changes };
      });
      const found = substitutions(pairs, texts);
      const turned = pairs.map(({ passage, a, b, changes }) => ({
        passage,
        a: b,
        b: a,
        changes: changes.map((change) => ({ ...change, a: change.b, b: change.a })),
      }));
      expect(substitutions(turned.toReversed(), texts)).toEqual(found);
      for (const { words, places } of found) {
        const slices = places.map(({ a, b }) =>
          [a, b].map(({ witness, start, end }) => plain(texts.get(witness)?.text.slice(start, end) ?? '')),
        );
        expect(slices).toEqual(places.map(() => [...words]));
      }
    });
  });
});

function plain(words: string): string {
  return tokenize(words)
    .map(({ form }) => form)
    .join(' ');
}

function straight(words: string): string {
  return words
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, ' ');
}

function edgesOf(words: string): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const tokens = tokenize(words);
  return [new Set(tokens.map(({ start }) => start)), new Set(tokens.map(({ end }) => end))];
}

function expectApart(spans: readonly Span[], words: string): void {
  const bounds = spans.flatMap(({ start, end }) => [start, end - 1]);
  expect(bounds.toSorted((x, y) => x - y)).toEqual(bounds);
  expect(bounds.every((at) => at >= 0 && at < words.length)).toBe(true);
}
