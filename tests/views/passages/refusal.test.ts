import { describe, expect, it } from 'vitest';
import type { NearestCandidate, Refusal } from '../../../src/engine/types.ts';
import { isNear, refusalWords, sharedWordsOf } from '../../../src/views/passages/refusal.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { handle } from '../../../src/worker/handle.ts';
import { SMALL } from '../../support/small-corpus.ts';

const refusal = (rule: string, has = 2, needs = 8) => ({ rule, has, needs }) as Refusal;

describe('why the nearest was refused', () => {
  it('puts the readers’ judgement before the engine’s rule where people checked', () => {
    expect(refusalWords(refusal('not-the-same-words'), true)).toBe(
      'The readers who checked these texts did not count this as the same statement. ' +
        'By the engine’s rule for copied words: at most 2 words in a row are the same; 8 are needed.',
    );
  });

  it('says that the engine links copied wording only', () => {
    expect(refusalWords(refusal('not-the-same-words', 1), false)).toBe(
      'The engine links copied wording only; no two words in a row are the same; 8 are needed.',
    );
  });

  it('has a sentence for every rule, known or not', () => {
    expect(refusalWords(refusal('conflict', 0, 1), false)).toBe('A number, a name or a person conflicts.');
    expect(refusalWords(refusal('below-threshold', 0.314, 0.45), false)).toBe(
      'The chance that it says the same is 0.31 of 1; 0.45 is needed.',
    );
    expect(refusalWords(refusal('of-tomorrow'), false)).toBe('It fails the rule “of-tomorrow”.');
  });
});

describe('the nearest', () => {
  const edition = handle({ kind: 'align', witnesses: SMALL.witnesses, review: null, compare: true });
  const scene = (namesShown: boolean) => makeScene(SMALL, edition, namesShown);
  const { text } = SMALL.witnesses[1]!;
  const start = text.indexOf('"We were');
  const nearest = (score: number, ...shared: string[]): NearestCandidate => ({
    start,
    end: text.length,
    score,
    shared,
    refusal: refusal('names-only'),
  });

  it('is nothing where its score is 0', () => {
    expect(isNear(scene(false), 'herald', nearest(0))).toBe(false);
  });

  it('is nothing where only a masked name is shared', () => {
    expect(isNear(scene(false), 'herald', nearest(0.2, 'marsh'))).toBe(false);
    expect(isNear(scene(true), 'herald', nearest(0.2, 'marsh'))).toBe(true);
    expect(isNear(scene(false), 'herald', nearest(0.2, 'marsh', 'lucky'))).toBe(true);
  });

  it('names no masked word among the shared ones', () => {
    expect(sharedWordsOf(scene(false), 'herald', nearest(0.2, 'marsh', 'lucky'))).toEqual(['lucky']);
  });
});
