/** Laws of cutting a text into units: whatever the text, nothing is lost and every span tells the truth. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/engine/text/blocks.ts';
import { fold } from '../../../src/engine/text/fold.ts';
import { segment } from '../../../src/engine/text/segment.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { findUnits } from '../../../src/engine/text/units.ts';
import type { Span } from '../../../src/engine/types.ts';
import { anyText } from '../../support/arbitraries.ts';
import { CASES } from '../../support/law.ts';

describe('fold', () => {
  test('its map rises, stays inside the text and ends at its end', () => {
    law((text) => {
      const { form, at } = fold(text);
      expect(at.length).toBe(form.length + 1);
      expect(at.at(-1)).toBe(text.length);
      expect(at.every((offset, i) => i === 0 || offset >= (at[i - 1] as number))).toBe(true);
    });
  });

  test('every unit comes from the character that its map points to', () => {
    law((text) => {
      const { form, at } = fold(text);
      const source = (i: number) => String.fromCodePoint(text.codePointAt(at[i] as number) ?? 0);
      expect(form.split('').filter((unit, i) => !fold(source(i)).form.includes(unit))).toEqual([]);
    });
  });

  test('folding what is folded changes nothing', () => {
    law((text) => {
      const { form } = fold(text);
      expect(fold(form).form).toBe(form);
    });
  });
});

describe('tokens', () => {
  test('have a form, a span in the text, and do not overlap', () => {
    law((text) => {
      const tokens = tokenize(text);
      expectApart(tokens, text);
      expect(tokens.every(({ form }) => form.length > 0)).toBe(true);
    });
  });

  test('a span cut out of the text is the same one word', () => {
    law((text) => {
      const tokens = tokenize(text);
      const again = tokens.map(({ start, end }) => tokenize(text.slice(start, end)).map(({ form }) => form));
      expect(again).toEqual(tokens.map(({ form }) => [form]));
    });
  });

  test('never cut a surrogate pair', () => {
    law((text) => {
      expect(tokenize(text).filter(({ start, end }) => cutsPair(text, start) || cutsPair(text, end))).toEqual([]);
    });
  });
});

describe('blocks and sentences', () => {
  test('blocks do not overlap and cover every character that is not space', () => {
    law((text) => {
      const blocks = findBlocks(text);
      expectApart(blocks, text);
      expect(outside(text, blocks)).toBe('');
    });
  });

  test('sentences do not overlap and cover every character that is not space', () => {
    law((text) => {
      const { sentences } = segment({ id: 'a', text });
      expectApart(sentences, text);
      expect(outside(text, sentences)).toBe('');
    });
  });

  test('every sentence lies in one block', () => {
    law((text) => {
      const { sentences, blocks } = segment({ id: 'a', text });
      expect(sentences.filter((sentence) => !blocks.some((block) => holds(block, sentence)))).toEqual([]);
    });
  });
});

describe('quotations', () => {
  test('begin and end with their pieces, which do not overlap and lie in the text', () => {
    law((text) => {
      for (const { start, end, pieces } of segment({ id: 'a', text }).quotations) {
        expectApart(pieces, text);
        expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([start, end]);
      }
    });
  });

  test('speaker and verb are words of the text outside the quoted words', () => {
    law((text) => {
      for (const { pieces, speaker, verb } of segment({ id: 'a', text }).quotations) {
        expect(speaker === null).toBe(verb === null);
        for (const span of [speaker, verb]) {
          if (!span) continue;
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          expect(pieces.some((piece) => piece.start < span.end && span.start < piece.end)).toBe(false);
        }
      }
    });
  });
});

describe('units', () => {
  test('every word of a block is in exactly one unit', () => {
    law((text) => {
      const witness = segment({ id: 'a', text });
      const seen = findUnits(witness).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
      expect(seen).toEqual(witness.tokens.map((_, i) => i));
    });
  });

  test('a unit has a word, and its span holds all its words', () => {
    law((text) => {
      const witness = segment({ id: 'a', text });
      const untrue = findUnits(witness).filter((unit) => {
        const words = witness.tokens.slice(unit.from, unit.to);
        return words.length === 0 || words.some((token) => !holds(unit, token));
      });
      expect(untrue).toEqual([]);
    });
  });
});

function law(holdsFor: (text: string) => void): void {
  fc.assert(
    fc.property(anyText(), (text) => {
      holdsFor(text);
    }),
    CASES,
  );
}

/** In order, not empty, inside the text, not overlapping. */
function expectApart(spans: readonly Span[], text: string): void {
  const wrong = spans.filter(
    ({ start, end }, i) => start < (spans[i - 1]?.end ?? 0) || end <= start || end > text.length,
  );
  expect(wrong).toEqual([]);
}

/** What of `text` is neither in a span nor space. */
function outside(text: string, spans: readonly Span[]): string {
  const left = text.split('');
  for (const { start, end } of spans) left.fill(' ', start, end);
  return left.join('').trim();
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
