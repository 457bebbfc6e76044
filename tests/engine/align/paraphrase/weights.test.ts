import { describe, expect, test } from 'vitest';
import { modelFrom, weightOf } from '../../../support/story-marks.ts';

const weight = (word: string, ...texts: readonly string[]) => weightOf(modelFrom(...texts), 0, word);

describe('the weight of a word', () => {
  test('is none for function words and attributions', () => {
    const text = '“The girders cracked,” an engineer said.';
    expect([weight('the', text), weight('engineer', text)]).toEqual([0, 0]);
    expect(weight('girders', text)).toBeGreaterThan(0);
  });

  test('is less the commoner the word is in English', () => {
    const text = 'The people saw the girders.';
    expect(weight('people', text)).toBeLessThan(weight('girders', text));
  });

  test('falls where one text repeats the word, not where many texts have it once', () => {
    const once = 'The girders cracked.';
    const alone = weight('girders', once);
    expect(weight('girders', once, once, once, once)).toBe(alone);
    expect(weight('girders', `${once} ${'Rain wet the girders. '.repeat(30)}`)).toBeLessThan(alone);
  });

  test('is half for a name', () => {
    const [name, word] = ['Rain wet the Oduya pier.', 'Rain wet the oduya pier.'];
    expect(weight('oduya', name)).toBeCloseTo(weight('oduya', word) / 2, 6);
  });

  test('is the same whichever text comes first', () => {
    const [x, y] = ['The girders cracked in May.', 'Rusty girders fell, and girders bent.'];
    expect(weightOf(modelFrom(x, y), 0, 'girders')).toBe(weightOf(modelFrom(y, x), 1, 'girders'));
  });
});
