import { describe, expect, test } from 'vitest';
import { align, prepare } from '../../../../src/engine/index.ts';
import { relatedAmong } from '../../../../src/engine/align/paraphrase/related-words.ts';
import { LINKED, POSSIBLE, probability, scoreOf } from '../../../../src/engine/align/paraphrase/score.ts';
import { bundledInputs } from '../../../support/bundled.ts';

const alignment = align(prepare(bundledInputs()));
const links = alignment.passages.flatMap((passage) => passage.links);
const reworded = links.filter(({ explanation }) => explanation.stage === 'paraphrase');
const textOf = (id: string) => alignment.witnesses.find((witness) => witness.id === id)?.text ?? '';

describe('the record of a paraphrase', () => {
  test('adds up: the score is the sum of its parts', () => {
    expect(reworded.length).toBeGreaterThan(5);
    for (const { score, explanation } of reworded) {
      const parts = explanation.parts as Record<string, number> & Parameters<typeof scoreOf>[0];
      expect(scoreOf(parts, 'second')).toBeCloseTo(parts['logit'] ?? NaN, 2);
      expect(score).toBe(probability(parts['logit'] ?? NaN));
    }
  });

  test('shows the words that match inside both readings', () => {
    for (const { a, b, explanation } of reworded) {
      for (const word of explanation.words ?? []) {
        if (word.similarity === 1) continue;
        expect(textOf(a.witness).slice(word.a.start, word.a.end)).not.toBe('');
        expect(textOf(b.witness).slice(word.b.start, word.b.end)).not.toBe('');
      }
    }
    expect(reworded.some(({ explanation }) => (explanation.words ?? []).length > 0)).toBe(true);
  });

  test('names what supports it and what lost against it', () => {
    const supports = reworded.flatMap(({ explanation }) => explanation.supports);
    expect(supports.some((support) => support.startsWith('same words by meaning: '))).toBe(true);
    for (const { explanation } of reworded) {
      for (const { score } of explanation.rejected ?? []) expect(score >= 0 && score <= 1).toBe(true);
    }
  });
});

test('what is only possible is in no passage and says so', () => {
  expect(alignment.possible.length).toBeGreaterThan(0);
  for (const { strength, score } of alignment.possible) {
    expect(strength).toBe('possible');
    expect(score).toBeGreaterThanOrEqual(probability(POSSIBLE));
    expect(score).toBeLessThan(probability(LINKED));
  }
});

describe('related words', () => {
  const similarity = (x: string, y: string) => {
    const roots = [x, y].sort();
    return relatedAmong(roots).similarities[0] ?? 0;
  };

  test('are known by their roots: one may stand for another, both ways', () => {
    expect(similarity('lawyer', 'attornei')).toBeGreaterThan(0);
    expect(similarity('attornei', 'lawyer')).toBe(similarity('lawyer', 'attornei'));
    expect(similarity('lawyer', 'banana')).toBe(0);
  });
});
