import { describe, expect, it } from 'vitest';
import { score, type GoldPair } from '../../src/cli/score.ts';

const span = (witness: string, start: number, end: number) => ({ witness, start, end });
const pair = (a: GoldPair['a'], b: GoldPair['b'], kind?: string): GoldPair =>
  kind === undefined ? { a, b } : { a, b, kind };

const gold = {
  required: [
    pair(span('a', 0, 100), span('b', 0, 100), 'verbatim'),
    pair(span('a', 200, 300), span('b', 200, 300), 'paraphrase'),
  ],
  optional: [pair(span('a', 400, 500), span('b', 400, 500))],
  distractors: [pair(span('a', 600, 700), span('b', 600, 700))],
};
const passage = (...readings: readonly GoldPair['a'][]) => ({ readings });

describe('score', () => {
  it('finds a pair where half of the shorter span is covered on both sides, in any order', () => {
    const result = score(gold, [passage(span('b', 0, 60), span('a', 50, 150))]);
    expect(result).toMatchObject({ right: 1, wrong: [], recall: 0.5, recallVerbatim: 1, recallParaphrase: 0 });
    expect(score(gold, [passage(span('a', 51, 151), span('b', 0, 60))]).right).toBe(0);
  });

  it('does not take a reading of a whole page for a find', () => {
    expect(score(gold, [passage(span('a', 0, 500), span('b', 0, 100))])).toMatchObject({ right: 0 });
  });

  it('counts every pair of a passage', () => {
    const result = score(gold, [passage(span('a', 0, 100), span('b', 0, 100), span('c', 0, 100))]);
    expect(result).toMatchObject({ predicted: 3, right: 1, precision: 1 / 3 });
    expect(result.wrong).toHaveLength(2);
  });

  it('counts optional pairs neither for nor against, and names the confused ones', () => {
    const optional = passage(span('a', 400, 500), span('b', 400, 500));
    const trap = passage(span('a', 600, 700), span('b', 600, 700));
    expect(score(gold, [optional])).toMatchObject({ right: 0, wrong: [] });
    expect(score(gold, [trap]).confused).toHaveLength(1);
  });

  it.each(['required', 'optional'] as const)('leaves out what covers 30 % to half of a pair that is %s', (which) => {
    const [{ a, b }] = gold[which] as [GoldPair];
    const covering = (length: number) =>
      score(gold, [passage({ ...a, start: a.end - length, end: a.end + 100 - length }, b)]);
    expect(covering(29)).toMatchObject({ right: 0, wrong: [{ b }], precision: 0 });
    expect(covering(30)).toMatchObject({ predicted: 1, right: 0, wrong: [] });
    expect(covering(49)).toMatchObject({ predicted: 1, right: 0, wrong: [] });
    expect(covering(50)).toMatchObject({ right: which === 'required' ? 1 : 0, wrong: [] });
  });
});
