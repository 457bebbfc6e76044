/** How well the engine alone finds what two readers found by hand in the bundled texts. */
import { describe, expect, test } from 'vitest';
import { align } from '../../src/engine/align/align.ts';
import { prepare } from '../../src/engine/align/frame.ts';
import { bundledGold, bundledInputs } from '../support/bundled.ts';
import { score } from '../support/score.ts';

const gold = bundledGold();
const { passages, counts } = align(prepare(bundledInputs()));
const found = score(gold, passages);

describe('the engine alone, on the bundled texts', () => {
  test('prints its figures', () => {
    const percent = (value: number | null) => (value === null ? '-' : value.toFixed(3));
    console.info(
      [
        `pairs: gold ${found.required}, found ${found.predicted} (right ${found.right}, wrong ${found.wrong.length}, missed ${found.missed.length})`,
        `precision ${percent(found.precision)}  recall ${percent(found.recall)}  F1 ${percent(found.f1)}`,
        `recall: verbatim ${percent(found.recallVerbatim)}, paraphrase ${percent(found.recallParaphrase)}`,
        `distractors joined: ${found.confused.length}`,
        `counts: ${JSON.stringify(counts)}`,
      ].join('\n'),
    );
    expect(found.required).toBe(gold.required.length);
  });

  test('finds every copied pair', () => {
    expect(found.missed.filter(({ kind }) => kind === 'verbatim')).toEqual([]);
    expect(found.recallVerbatim).toBe(1);
  });

  test('joins no pair that only looks alike', () => {
    expect(found.confused).toEqual([]);
  });

  test('at least nine of ten pairs are right', () => {
    expect(found.precision).toBeGreaterThanOrEqual(0.9);
  });
});
