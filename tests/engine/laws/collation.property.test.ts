/** Laws of collating the readings of one passage. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignParts } from '../../../src/engine/compare/aligned-parts.ts';
import { collate, type Spans } from '../../../src/engine/compare/collation.ts';
import type { CollatedReading } from '../../../src/engine/compare/collation-lexemes.ts';
import { lexemesOf, type Lexeme } from '../../../src/engine/compare/lexemes.ts';
import { anyText, nasty } from '../../support/arbitraries.ts';
import { at, readingsOf } from '../../support/collated.ts';
import { law } from '../../support/law.ts';

/** Sentences of a few words in common: what parts and what is shared lies close together. */
const sentence = fc
  .array(fc.constantFrom('the', 'old', 'boat', 'left', 'and', ',', 'Boat', 'crew', 'of', '“two”', '40'), {
    maxLength: 9,
  })
  .map((words) => words.join(' '));

/** `b` is the base; its id is in the middle. */
const readings = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: nasty(12) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((texts) => readingsOf(Object.fromEntries(texts.map((text, i) => ['bAc'.charAt(i), text]))));

const shuffled = readings.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
);

describe('a collation', () => {
  test('has every word and mark of every reading once, in order, whatever the order of the readings', () => {
    law(shuffled, ([all, other]) => {
      const collation = collate(all, 'b');
      expectWhole(
        all,
        collation.pieces.map(({ spans }) => spans),
      );
      expect(written(collate(other, 'b').pieces)).toBe(written(collation.pieces));
    });
  });

  test('shares what is the same, parts where something differs, and groups readings exactly by their words', () => {
    law(readings, (all) => {
      for (const piece of collate(all, 'b').pieces) {
        const lexemes = all.map(({ witness }) => lexemesOf(whole(at(all, piece.spans, witness))));
        const printings = new Set(lexemes.map((each) => each.map(({ sign }) => sign).join(' '))).size;
        if (piece.kind === 'shared') expect(printings).toBe(1);
        else {
          expect(printings).toBeGreaterThan(1);
          const groups = piece.groups.flatMap(({ witnesses, words }) => witnesses.map((id) => `${id}: ${words}`));
          const expected = all.map(({ witness }, index) => `${witness}: ${wordsIn(lexemes[index] ?? [])}`);
          expect(groups.sort().join('\n')).toBe(expected.sort().join('\n'));
        }
      }
    });
  });

  test('of equal readings is one stretch', () => {
    law(anyText(), (text) => {
      const { pieces } = collate(readingsOf({ a: text, b: text }), 'b');
      expect(pieces.map(({ kind }) => kind)).toEqual(/\S/.test(text) ? ['shared'] : []);
    });
  });
});

describe('aligned parts', () => {
  test('have every word and mark of every reading once, in order, whatever the order of the readings', () => {
    law(shuffled, ([all, other]) => {
      const parts = alignParts(all, 'b');
      expectWhole(
        all,
        parts.map(({ spans }) => spans),
      );
      expect(written(alignParts(other, 'b'))).toBe(written(parts));
    });
  });
});

/** The pieces in a row are the reading, but for space; empty ones stand in their place too. */
function expectWhole(all: readonly CollatedReading[], pieces: readonly Spans[]): void {
  for (const { witness, text } of all) {
    const bare = (words: string) => words.replace(/\s+/gu, '');
    const ends = pieces.flatMap((spans) => [spans.get(witness)?.start ?? -1, spans.get(witness)?.end ?? -1]);
    expect(ends.findIndex((end, index) => end < (ends[index - 1] ?? 0))).toBe(-1);
    expect(bare(pieces.map((spans) => at(all, spans, witness)).join(''))).toBe(bare(text));
  }
}

/** Everything about pieces as one string: quicker to compare a thousand times than nested maps. */
function written(pieces: readonly { readonly spans: Spans }[]): string {
  return JSON.stringify(pieces.map((piece) => ({ ...piece, spans: [...piece.spans] })));
}

function wordsIn(lexemes: readonly Lexeme[]): string {
  return lexemes.flatMap(({ isWord, form }) => (isWord ? [form] : [])).join(' ');
}

function whole(text: string) {
  return { text, span: { start: 0, end: text.length } };
}
