import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, positionSelector, quoteSelector } from '../../../src/corpus/formats/quote-selector.ts';
import { law } from '../../support/law.ts';

/** Few letters, so that the same words stand in many places. */
const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f600}'), minLength: 1, maxLength: 200 });

const stretches = fc
  .tuple(TEXT, fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const [start, end] = [whole(text, a % text.length), whole(text, b % (text.length + 1))].sort((x, y) => x - y);
    return { text, span: { start: start!, end: end! } };
  })
  .filter(({ span }) => span.start < span.end);

describe('a quote selector', () => {
  it('leads back to the same stretch, however often its words stand in the text', () => {
    law(stretches, ({ text, span }) => {
      expect(findQuote(text, quoteSelector(text, span))).toEqual(span);
    });
  });

  it('cuts no surrogate pair', () => {
    law(stretches, ({ text, span }) => {
      const { prefix, exact, suffix } = quoteSelector(text, span);
      expect(prefix + exact + suffix).not.toMatch(/\p{Cs}/u);
    });
  });

  it('has 32 signs of context where they are enough', () => {
    const text = `${'x'.repeat(100)}the word${'y'.repeat(100)}`;
    const { prefix, suffix } = quoteSelector(text, { start: 100, end: 108 });
    expect([prefix.length, suffix.length]).toEqual([32, 32]);
  });

  it('finds nothing where the words have changed', () => {
    const selector = quoteSelector('one two three', { start: 4, end: 7 });
    expect(findQuote('one six three', selector)).toBeNull();
  });
});

describe('a position selector', () => {
  it('counts code points: the stretch is the same in a list of them', () => {
    law(stretches, ({ text, span }) => {
      const { start, end } = positionSelector(text, span);
      expect([...text].slice(start, end).join('')).toBe(text.slice(span.start, span.end));
    });
  });
});

/** Never inside a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
