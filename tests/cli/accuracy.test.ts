import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSets } from '../../src/cli/accuracy-sets.ts';
import { measureAccuracy, PARTS } from '../../src/cli/measure-accuracy.ts';
import { runAccuracy, STORED } from '../../src/cli/run-accuracy.ts';
import type { Accuracy } from '../../src/corpus/accuracy.ts';
import { listen, tempFolder } from './temp-folder.ts';

const ONE = 'The harbour bridge will be closed to heavy lorries from the first day of October until spring.';
const TWO = `The council met twice. ${ONE}`;
const OTHER = 'Nobody asked the ferry company what it thought of the plan, its owner told a local radio station.';

/** A repository of one bundled corpus, a story told by copying, one whose pair has nothing in common, and a held-out one. */
function repository(): string {
  const gold = (text: string, at: number) => ({
    witnesses: [
      { id: 'a', text: ONE },
      { id: 'b', text },
    ],
    required: [{ a: span('a', 0, ONE.length), b: span('b', at, at + ONE.length), kind: 'verbatim' }],
    distractors: [{ a: span('a', 0, 9), b: span('b', 0, 9) }],
  });
  const story = JSON.stringify(gold(TWO, TWO.indexOf(ONE)));
  return tempFolder({
    'tests/gold/bridge.json': story,
    'public/corpora/bridge/a.txt': ONE,
    'public/corpora/bridge/b.txt': TWO,
    'tests/fixtures/stories/copied.json': story,
    'tests/fixtures/stories/lost.json': JSON.stringify(gold(OTHER, 0)),
    'tests/fixtures/held-out/other.json': story,
    'src/views/method/readme.txt': 'figures go here',
  });
}

const span = (witness: string, start: number, end: number) => ({ witness, start, end });

function run(root: string, ...args: readonly string[]) {
  const { said, io } = listen();
  return { code: runAccuracy(args, root, io), ...said };
}

function stored(path: string): Accuracy {
  return JSON.parse(readFileSync(path, 'utf8')) as Accuracy;
}

describe('accuracy', () => {
  it('reads each set once and says what it was used for', () => {
    expect(readSets(repository()).map(({ id, use }) => [id, use])).toEqual([
      ['bundled/bridge', 'fitted'],
      ['stories/copied', 'fitted'],
      ['stories/lost', 'fitted'],
      ['held-out/other', 'held-out'],
    ]);
  });

  it('counts every pair of a folder once where it sums the folder up', () => {
    const { sets } = measureAccuracy(readSets(repository()));
    expect(sets.map(({ id, sets: many, pairs, recall }) => [id, many, pairs, recall])).toEqual([
      ['bundled/bridge', 1, 1, 1],
      ['stories/copied', 1, 1, 1],
      ['stories/lost', 1, 1, 0],
      ['stories', 2, 2, 0.5],
      ['held-out/other', 1, 1, 1],
    ]);
    expect(sets.at(3)).toMatchObject({ distractors: 2, recallVerbatim: 0.5, recallParaphrase: null });
  });

  it('measures every part on the bundled texts, the stories and the held-out ones', () => {
    const { ablation } = measureAccuracy(readSets(repository()));
    expect(ablation).toHaveLength(3 * PARTS.length);
  });

  it('prints the figures, stores them, and gives the same again', () => {
    const root = repository();
    const first = run(root);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('stories, all 2 together')]);
    const content = readFileSync(join(root, STORED), 'utf8');
    expect(run(root).out).toBe(first.out);
    expect(readFileSync(join(root, STORED), 'utf8')).toBe(content);
    expect(content).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  it('stores them in another file where --out names one', () => {
    const root = repository();
    const file = join(root, 'elsewhere.json');
    expect(run(root, '--out', file).code).toBe(0);
    expect(stored(file).sets).toHaveLength(5);
    expect(existsSync(join(root, STORED))).toBe(false);
  });

  it('--check fails and names the command where the stored figures are stale or missing', () => {
    const root = repository();
    expect(run(root, '--check')).toMatchObject({
      code: 1,
      err: expect.stringContaining('run "npm run accuracy"') as string,
    });
    run(root);
    expect(run(root, '--check').code).toBe(0);
  });

  it('refuses what it does not know', () => {
    for (const args of [['--verbose'], ['--out'], ['--check', 'x'], ['--out', 'a', 'b']])
      expect(run('nowhere', ...args)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('usage:') as string,
      });
  });
});
