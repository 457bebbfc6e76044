/**
 * Laws of the score that a link needs. They hold for links, pair by pair. Passages are made of links by average link,
 * and may be put together otherwise: a weak link that is gone can let a stronger one join where it could not.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/engine/align/align.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import { linkByRuns, type CopyLink } from '../../../src/engine/align/links.ts';
import type { Support } from '../../../src/engine/align/paraphrase/link-pair.ts';
import { paraphrase } from '../../../src/engine/align/paraphrase/paraphrase.ts';
import { POSSIBLE } from '../../../src/engine/align/paraphrase/score.ts';
import { findRuns } from '../../../src/engine/align/runs.ts';
import type { WitnessInput } from '../../../src/engine/types.ts';
import { accounts, anyWitnesses, stories } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';

/** In logits: from what is barely possible to what is nearly sure. */
const threshold = fc.integer({ min: POSSIBLE * 10, max: 40 }).map((tenths) => tenths / 10);

const thresholds = fc.tuple(threshold, threshold).map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const);

const texts = fc.oneof(
  { weight: 3, arbitrary: stories(3) },
  { weight: 3, arbitrary: accounts() },
  { weight: 1, arbitrary: anyWitnesses() },
);

describe('raising the threshold', () => {
  test('never adds a link, and takes away those below it alone', () => {
    law(fc.tuple(texts, thresholds), ([inputs, [low, high]]) => {
      const before = foundOnce(inputs, low).links;
      expect(foundOnce(inputs, high).links).toEqual(before.filter(({ score }) => score >= high));
    });
  });

  test('makes possible what it takes away: links and possible ones together stay the same', () => {
    law(fc.tuple(texts, thresholds), ([inputs, [low, high]]) => {
      const all = ({ links, possible }: Found) => [...links, ...possible].map((link) => JSON.stringify(link)).sort();
      expect(all(foundOnce(inputs, high))).toEqual(all(foundOnce(inputs, low)));
    });
  });

  test('leaves no weaker link in a passage and counts no more links', () => {
    law(fc.tuple(texts, thresholds), ([inputs, [low, high]]) => {
      const frame = prepare(inputs);
      const [before, after] = [low, high].map((least) => align(frame, undefined, { least }));
      const links = after!.passages.flatMap((passage) => passage.links);
      const weaker = links.filter(({ explanation }) => (explanation.parts['logit'] ?? Infinity) < high);
      expect(weaker).toEqual([]);
      expect(after!.counts['links']).toBeLessThanOrEqual(before!.counts['links'] as number);
    });
  });
});

type Found = ReturnType<typeof found>;

const known = new Map<string, Found>();

/** Both laws meet the same texts: each threshold is tried on them once. */
function foundOnce(inputs: readonly WitnessInput[], least: number): Found {
  const key = `${least} ${JSON.stringify(inputs)}`;
  const once = known.get(key) ?? found(inputs, least);
  known.set(key, once);
  return once;
}

/** Links of the paraphrase stage: which stretches of which sides, and how sure. */
function found(inputs: readonly WitnessInput[], least: number) {
  const frame = prepare(inputs);
  const copies: CopyLink[] = [];
  findRuns(frame, (left, right, runs) => copies.push(...linkByRuns(frame, left, right, runs).links));
  const { links, possible } = paraphrase(frame, copies, { without: new Set(), least });
  const bare = (all: readonly Support[]) => all.map(({ left, right, a, b, score }) => ({ left, right, a, b, score }));
  return { links: bare(links), possible: bare(possible) };
}
