import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/index.ts';
import { concordance } from '../../../src/engine/words/concordance.ts';
import { law } from '../../support/law.ts';

const entry = (text: string) => ({ id: 'a', text, tokens: tokenize(text) });
const found = (text: string, phrase: string) =>
  concordance([entry(text)], phrase).map(({ start, end }) => text.slice(start, end));

describe('the words of a concordance', () => {
  test('may be any of several phrases, each use listed once and in its place', () => {
    const text = 'They refuse to go; others declined to. Refusal.';
    expect(found(text, 'declin* to | refuse to')).toEqual(['refuse to', 'declined to']);
    expect(found(text, 'refus* | refuse')).toEqual(['refuse', 'Refusal']);
    expect(found(text, 'refuse | refuse to | to')).toEqual(['refuse to', 'to']);
    expect(found(text, ' | |')).toEqual([]);
  });

  test('are none where an ending stands alone', () => {
    expect(found("the boat's crew", "'s")).toEqual([]);
  });

  test('are every word of their form, whatever the text', () => {
    const words = fc.constantFrom('Boat', 'boats', 'the', 'boat’s', 'sank,', 'at-large', 'BOAT', '\n\n', '"the"');
    law(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      for (const form of ['boat', 'the', 'large']) {
        const starts = tokenize(text).flatMap((token) => (token.form === form ? [token.start] : []));
        expect(concordance([entry(text)], form).map(({ start }) => start)).toEqual(starts);
      }
    });
  });

  test('are the same uses in every order', () => {
    const words = fc.constantFrom('red', 'old', 'boat', 'left', 'came.', '\n\n');
    law(fc.array(words, { maxLength: 24 }), (parts) => {
      const texts = [entry(parts.join(' '))];
      const starts = (order: 'position' | 'left' | 'right') =>
        concordance(texts, 'boat', order)
          .map(({ start }) => start)
          .sort((a, b) => a - b);
      expect(starts('left')).toEqual(starts('position'));
      expect(starts('right')).toEqual(starts('position'));
    });
  });
});
