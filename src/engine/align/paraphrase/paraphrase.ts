/**
 * The paraphrase stage: statements that two texts make in different words.
 *
 * Candidates are compared unit by unit, scored by what they share, scored again with what stands beside them, and
 * linked from the strongest down; a link leaves out whatever a copy or a stronger link has taken.
 */
import type { Span } from '../../types.ts';
import type { Frame, Report } from '../frame.ts';
import type { CopyLink } from '../links.ts';
import { indexCandidates, type Candidate } from './candidates.ts';
import { compareDespite, type Veto } from './compare.ts';
import { featuresOf } from './features.ts';
import { groupBy } from './group-by.ts';
import { linkPair, statementAt, wordsOf, type ParaphraseLink, type Reworded, type Support } from './link-pair.ts';
import { modelOf, type Part } from './model.ts';
import { scoreOf, type Features } from './score.ts';
import { Taken } from './taken.ts';
import { Verdicts } from './verdicts.ts';

export interface Paraphrases {
  readonly links: readonly ParaphraseLink[];
  /** Pairs from POSSIBLE on, too weak for a link, that nothing else took. */
  readonly possible: readonly Reworded[];
  /** The words by which such a pair matches. */
  readonly wordsOf: (pair: Reworded) => ParaphraseLink['words'];
  /** Every pair from POSSIBLE on, linked or not: what may hold a passage together. */
  readonly support: readonly Support[];
  /** Score of the statements at two places of different sides, or what forbids them; undefined where they never met. */
  readonly verdict: (x: At, y: At) => number | Forbidden | undefined;
  readonly compared: number;
  /** The score that a link needed. */
  readonly least: number;
}

/** What forbids two statements, and what they alone would score if it did not; null where they have too little in common. */
export interface Forbidden {
  readonly veto: Veto;
  readonly despite: number | null;
}

/** A stretch of a side. */
interface At {
  readonly side: number;
  readonly span: Span;
}

/** Parts left out, and the score from which on a pair is linked. */
export interface ParaphraseOptions {
  readonly without: ReadonlySet<Part>;
  readonly least: number;
}

/** Links of all pairs of sides. Stages reported: weigh, paraphrase. */
export function paraphrase(
  frame: Frame,
  copies: readonly CopyLink[],
  { without, least }: ParaphraseOptions,
  report?: Report,
): Paraphrases {
  const model = modelOf(frame, without, report);
  const candidatesOf = indexCandidates(model, copies);
  const pairKey = (left: number, right: number) => left * frame.sides.length + right;
  const copiesOf = groupBy(copies, ({ left, right }) => pairKey(left, right));
  const longest = frame.sides.reduce((most, { words }) => Math.max(most, words.length), 0);
  const [takenLeft, takenRight] = [new Taken(longest), new Taken(longest)];
  const withNeighbors = !without.has('neighbors');
  const link = (left: number, right: number, candidates: readonly Candidate[]) => {
    const sides = { left, right, takenLeft, takenRight };
    return linkPair(model, sides, candidates, copiesOf.get(pairKey(left, right)) ?? [], { least, withNeighbors });
  };

  const found = { links: [] as ParaphraseLink[], possible: [] as Reworded[], support: [] as Support[] };
  const verdicts = new Verdicts();
  const most = model.units.reduce((count, units) => Math.max(count, units.length), 1);
  // Rises in the order in which candidates come: by left side, right side, then statement of each.
  const numberOf = (left: number, i: number, right: number, j: number) => (pairKey(left, right) * most + i) * most + j;
  let compared = 0;
  frame.sides.forEach((_, left) => {
    report?.({ stage: 'paraphrase', done: left, total: frame.sides.length });
    for (const [right, candidates] of groupBy(candidatesOf(left), (candidate) => candidate.right)) {
      const pair = link(left, right, candidates);
      for (const each of pair.links) found.links.push(each);
      for (const each of pair.possible) found.possible.push(each);
      for (const each of pair.support) found.support.push(each);
      candidates.forEach(({ i, j }, k) => {
        const verdict = pair.verdicts[k];
        if (verdict !== undefined) verdicts.add(numberOf(left, i, right, j), verdict);
      });
      compared += candidates.length;
    }
  });

  const verdict = (x: At, y: At) => {
    const [left, right] = x.side < y.side ? [x, y] : [y, x];
    const [i, j] = [statementAt(model, left.side, left.span), statementAt(model, right.side, right.span)];
    const found = i < 0 || j < 0 ? undefined : verdicts.get(numberOf(left.side, i, right.side, j));
    if (typeof found !== 'string') return found;
    const pair = compareDespite(model, { left: left.side, right: right.side, takenLeft, takenRight }, i, j);
    // Without its rivals and neighbors: neither ahead of the one nor helped by the other.
    const features = pair && { ...(featuresOf([pair], Infinity)[0] as Features), margin: 0 };
    return { veto: found, despite: features && scoreOf(features, 'first') };
  };
  return { ...found, wordsOf: (pair) => wordsOf(model, pair), verdict, compared, least };
}
