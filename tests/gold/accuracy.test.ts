/** How well the engine alone finds what people found by hand; `npm run accuracy` prints the figures. */
import { afterAll, describe, expect, test } from 'vitest';
import { align, type AlignOptions } from '../../src/engine/align/align.ts';
import { prepare } from '../../src/engine/align/frame.ts';
import type { WitnessInput } from '../../src/engine/types.ts';
import { bundledGold, bundledInputs } from '../support/bundled.ts';
import { fixture, storyNames } from '../support/fixtures.ts';
import { score, type Gold, type Score } from '../support/score.ts';

/** What may be left out, to see what it adds. The coefficients stay: a fit without the part would lose less. */
const ABLATIONS = ['paraphrase', 'clauses', 'stock-phrases', 'related-words', 'neighbors', 'closure'] as const;

const table: string[] = [];
afterAll(() => console.info(table.join('\n')));

describe('the bundled texts', () => {
  const gold = bundledGold();
  const found = measured('bundled', gold, bundledInputs());

  test('every copied pair is found', () => {
    expect(found.missed.filter(({ kind }) => kind === 'verbatim')).toEqual([]);
    expect(found.recallVerbatim).toBe(1);
  });

  test('no pair that only looks alike is joined', () => {
    expect(found.confused).toEqual([]);
  });

  test('precision, recall and F1 reach their floors', () => {
    expect(found.precision).toBeGreaterThanOrEqual(0.9);
    expect(found.recall).toBeGreaterThanOrEqual(0.75);
    expect(found.f1).toBeGreaterThanOrEqual(0.82);
  });

  test.each(ABLATIONS)('%s adds something or does no harm', (part) => {
    const without = measured(`bundled, without ${part}`, gold, bundledInputs(), { without: new Set([part]) });
    expect(without.f1).toBeLessThanOrEqual(found.f1);
  });
});

describe('texts with a known alignment', () => {
  test.each([
    ['tuning/two-translations-james', 0.9],
    ['tuning/two-translations-acts', 0.9],
    ['tuning/four-accounts', 0.75],
  ])(
    '%s: F1 of at least %f',
    (name, floor) => {
      const known = fixture(name);
      expect(measured(name, known, known.witnesses).f1).toBeGreaterThanOrEqual(floor);
    },
    60_000,
  );

  test('the invented stories together: F1 of at least .65, precision of at least .85', () => {
    const scores = storyNames().map((name) => measured(name, fixture(name), fixture(name).witnesses));
    const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
    const right = sum((score) => score.right);
    const precision = right / (right + sum((score) => score.wrong.length));
    const recall = 1 - sum((score) => score.missed.length) / sum((score) => score.required);
    const f1 = (2 * precision * recall) / (precision + recall);
    table.push(row('stories together', precision, recall, f1, ''));
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(f1).toBeGreaterThanOrEqual(0.65);
  });
});

function measured(name: string, gold: Gold, inputs: readonly WitnessInput[], options?: AlignOptions): Score {
  const found = score(gold, align(prepare(inputs), undefined, options).passages);
  const { precision, recall, f1, recallVerbatim, recallParaphrase, confused } = found;
  const of = (share: number | null) => (share === null ? '-' : share.toFixed(2));
  const kinds = `verbatim ${of(recallVerbatim)}, paraphrase ${of(recallParaphrase)}, distractors ${confused.length}`;
  table.push(row(name, precision, recall, f1, kinds));
  return found;
}

function row(name: string, precision: number, recall: number, f1: number, kinds: string): string {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join('  ');
  return `${name.padEnd(34)} P R F1  ${figures}  ${kinds}`.trimEnd();
}
