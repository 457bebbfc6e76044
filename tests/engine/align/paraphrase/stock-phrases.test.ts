import { describe, expect, test } from 'vitest';
import { modelFrom, weightOf } from '../../../support/story-marks.ts';

/** Sentences that all have "lodged a detainer", each with other words around it. */
const AROUND = ['rain', 'boats', 'welders', 'cranes', 'swans', 'tickets', 'lanterns', 'violins'];
const phrase = (count: number) =>
  AROUND.slice(0, count)
    .map((word, i) => `The ${word} lodged a detainer ${AROUND.at(-1 - i)} wet.`)
    .join(' ');

const weight = (word: string, text: string) => weightOf(modelFrom(text), 0, word);

describe('stock phrases', () => {
  test('the second word of a phrase that keeps coming weighs less than elsewhere', () => {
    const text = `${phrase(6)} A detainer arrived.`;
    const model = modelFrom(text);
    const { tokens } = model.story.sides[0]!.side.witness;
    const last = tokens.findLastIndex(({ form }) => form === 'detainer');
    expect(weightOf(model, 0, 'detainer')).toBeLessThan((model.weights.tokens[0]?.[last] as number) - 1);
  });

  test('two words that meet in two surroundings are no phrase', () => {
    const apart = 'The rain lodged violins. A detainer wet. The boats lodged tickets. A detainer wet.';
    expect(weight('detainer', phrase(2))).toBe(weight('detainer', apart));
  });

  test('the same sentence again and again is one surrounding', () => {
    const again = 'The rain lodged a detainer violins wet. '.repeat(6);
    const apart = 'The rain lodged the violins. A detainer wet. '.repeat(6);
    expect(weight('detainer', again)).toBe(weight('detainer', apart));
  });
});
