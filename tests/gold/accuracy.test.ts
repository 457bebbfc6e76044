/** How well the engine alone finds what people found by hand. `npm run accuracy` prints the same figures. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSets } from '../../src/cli/accuracy-sets.ts';
import { measureAccuracy, PARTS, type Measured } from '../../src/cli/measure-accuracy.ts';
import { STORED, toTable } from '../../src/cli/run-accuracy.ts';
import type { Accuracy, MeasuredSet } from '../../src/corpus/accuracy.ts';
import { movedPassages } from '../../src/engine/index.ts';

const details: Measured[] = [];
let accuracy: Accuracy;

// All sets at once, and the bundled one and the stories without each part: half a minute on a busy machine.
beforeAll(() => {
  accuracy = measureAccuracy(readSets('.'), (measured) => void details.push(measured));
  console.info(toTable(accuracy));
}, 240_000);

describe('the bundled texts', () => {
  test('every copied pair is found', () => {
    const missed = detailsOf(BUNDLED).score.missed.filter(({ kind }) => kind === 'verbatim');
    expect(missed).toEqual([]);
    expect(figuresOf(BUNDLED).recallVerbatim).toBe(1);
  });

  test('no pair that only looks alike is joined', () => {
    expect(detailsOf(BUNDLED).score.confused).toEqual([]);
    expect(figuresOf(BUNDLED)).toMatchObject({ distractors: 70, joined: 0 });
  });

  test('precision, recall and F1 reach their floors', () => {
    const { precision, recall, f1 } = figuresOf(BUNDLED);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.75);
    expect(f1).toBeGreaterThanOrEqual(0.82);
  });

  test.each(PARTS)('%s adds something or does no harm', (part) => {
    const without = accuracy.ablation.find((row) => row.without === part && row.set === 'bundled');
    expect(without?.f1).toBeLessThanOrEqual(figuresOf(BUNDLED).f1);
  });
});

describe('texts with a known alignment', () => {
  test.each([
    ['tuning/two-translations-james', 0.9],
    ['tuning/two-translations-acts', 0.9],
    ['tuning/four-accounts', 0.75],
  ])('%s: F1 of at least %f', (id, floor) => {
    expect(figuresOf(id).f1).toBeGreaterThanOrEqual(floor);
  });

  test('four accounts: of the episodes that stand in another order three in four are found', () => {
    const { set, score } = detailsOf('tuning/four-accounts');
    const passages = set.required.map(({ a, b }, i) => ({ id: `${i}`, readings: [a, b] }));
    const ids = set.witnesses.map(({ id }) => id);
    const moved = ids.flatMap((base) =>
      ids.filter((other) => other > base).flatMap((other) => [...movedPassages(passages, base, other)]),
    );
    const missed = moved.filter((id) => score.missed.includes(set.required[Number(id)]!));
    console.info(`four accounts: ${moved.length - missed.length} of ${moved.length} moved episodes found`);
    expect(moved.length).toBeGreaterThan(100);
    expect(missed.length / moved.length).toBeLessThanOrEqual(0.25);
  });

  test('the invented stories together: F1 of at least .65, precision of at least .85', () => {
    const { precision, f1 } = figuresOf('stories');
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(f1).toBeGreaterThanOrEqual(0.65);
  });
});

describe('the figures that the Method view shows', () => {
  test(`${STORED} is what the engine measures now; else run "npm run accuracy"`, () => {
    const stored: unknown = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : null;
    expect(stored, 'run "npm run accuracy"').toEqual(accuracy);
  });
});

const BUNDLED = 'bundled/ice-detainers-2019';

function figuresOf(id: string): MeasuredSet {
  const found = accuracy.sets.find((set) => set.id === id);
  if (!found) throw new Error(`no set "${id}"`);
  return found;
}

function detailsOf(id: string): Measured {
  const found = details.find(({ set, without }) => set.id === id && without === null);
  if (!found) throw new Error(`no set "${id}"`);
  return found;
}
