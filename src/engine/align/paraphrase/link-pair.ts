/** The links of one pair of texts: their candidates compared, scored, and taken from the strongest down. */
import type { Span } from '../../types.ts';
import { tokenRange, type Side } from '../frame.ts';
import type { CopyLink } from '../links.ts';
import type { Candidate } from './candidates.ts';
import { compare, type Compared, type SidePair, type Veto } from './compare.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';
import { neighborsOf } from './neighbors.ts';
import { matchedWords, readingsOf, type MatchedWord } from './readings.ts';
import { POSSIBLE, probability, scoreOf, type Features } from './score.ts';
import type { Range } from './statements.ts';

/** A compared pair with its score of the second pass, in logits. */
export interface Scored {
  readonly compared: Compared;
  readonly features: Features;
  readonly score: number;
}

/** A pair whose readings are known. */
export interface Reworded extends Scored {
  readonly left: number;
  readonly right: number;
  /** The readings. */
  readonly a: Span;
  readonly b: Span;
}

export interface ParaphraseLink extends Reworded {
  readonly words: readonly MatchedWord[];
  /** The best other pair of either statement. */
  readonly rivals: readonly Rival[];
}

export interface Rival {
  readonly a: Span;
  readonly b: Span;
  readonly score: number;
}

/** A pair that may hold a passage together. */
export type Support = Pick<ParaphraseLink, 'left' | 'right' | 'a' | 'b' | 'score'>;

export interface PairResult {
  readonly links: readonly ParaphraseLink[];
  /** Pairs from POSSIBLE on, too weak for a link, that nothing else took. */
  readonly possible: readonly Reworded[];
  /** Every pair from POSSIBLE on. */
  readonly support: readonly Support[];
  /** Score or veto of each candidate; undefined where there was too little to compare. */
  readonly verdicts: readonly (number | Veto | undefined)[];
}

export interface PairOptions {
  /** Score from which on a pair is linked. */
  readonly least: number;
  readonly withNeighbors: boolean;
}

/** Links `sides` by their candidates. `copies` are those of the same two sides. Leaves `sides` as it found them. */
export function linkPair(
  model: Model,
  sides: SidePair,
  candidates: readonly Candidate[],
  copies: readonly CopyLink[],
  { least, withNeighbors }: PairOptions,
): PairResult {
  const { left, right, takenLeft, takenRight } = sides;
  for (const { a, b } of copies) {
    const [x, y] = [tokenRange(model.frame.sides[left] as Side, a), tokenRange(model.frame.sides[right] as Side, b)];
    takenLeft.take(x[0], x[1]);
    takenRight.take(y[0], y[1]);
  }
  const results = candidates.map(({ i, j }) => compare(model, sides, i, j));
  const compared = results.filter((result): result is Compared => typeof result === 'object' && result !== null);
  const inOrder = scoreAll(model, sides, compared, copies, withNeighbors);
  let next = 0;
  const verdicts = results.map((result) => {
    if (typeof result === 'string') return result;
    return result ? inOrder[next++]?.score : undefined;
  });
  // So it ends for nearly all pairs of a large corpus.
  if (inOrder.every(({ score }) => score < POSSIBLE)) {
    takenLeft.clear();
    takenRight.clear();
    return { links: [], possible: [], support: [], verdicts };
  }
  const scored = inOrder.toSorted(
    (x, y) => y.score - x.score || x.compared.i - y.compared.i || x.compared.j - y.compared.j,
  );
  const enough = scored.filter(({ score }) => score >= least);
  const links = take(model, sides, enough).map((link) => ({
    ...link,
    words: wordsOf(model, link),
    rivals: rivalsOf(model, sides, link, scored),
  }));
  const weaker = scored.filter(({ score }) => score >= POSSIBLE && score < least);
  const possible = take(model, sides, weaker);
  takenLeft.clear();
  takenRight.clear();
  const support = scored
    .filter(({ score }) => score >= POSSIBLE)
    .map(({ compared: { a, b }, score }) => ({ left, right, ...spansOf(model, sides, a, b), score }));
  return { links, possible, support, verdicts };
}

/** Takes pairs from the strongest down; a pair whose units are mostly taken is left. Marks what it takes. */
function take(model: Model, { left, right, takenLeft, takenRight }: SidePair, pairs: readonly Scored[]): Reworded[] {
  const found: Reworded[] = [];
  for (const { compared, features, score } of pairs) {
    if (takenLeft.hasMost(compared.a) || takenRight.hasMost(compared.b)) continue;
    const { a, b } = readingsOf(model, left, right, compared);
    takenLeft.take(a[0], a[1]);
    takenRight.take(b[0], b[1]);
    found.push({ compared, features, score, left, right, a: spanOf(model, left, a), b: spanOf(model, right, b) });
  }
  return found;
}

/** The words by which the readings match. */
export function wordsOf(model: Model, { left, right, a, b, compared }: Reworded): MatchedWord[] {
  const [x, y] = [model.frame.sides[left] as Side, model.frame.sides[right] as Side];
  return matchedWords(model, left, right, compared, { a: tokenRange(x, a), b: tokenRange(y, b) });
}

function scoreAll(
  model: Model,
  { left, right }: SidePair,
  compared: readonly Compared[],
  copies: readonly CopyLink[],
  withNeighbors: boolean,
): Scored[] {
  const longer = Math.max(model.units[left]?.length ?? 0, model.units[right]?.length ?? 0);
  const features = featuresOf(compared, longer);
  if (!withNeighbors) {
    return compared.map((pair, k) => {
      const own = features[k] as Features;
      return { compared: pair, features: own, score: scoreOf(own, 'first') };
    });
  }
  const copied = copies.map(({ a, b }) => ({
    i: statementAt(model, left, a),
    j: statementAt(model, right, b),
    probability: 1,
  }));
  const likely = compared.map(({ i, j }, k) => ({
    i,
    j,
    probability: probability(scoreOf(features[k] as Features, 'first')),
  }));
  const beside = neighborsOf(likely, copied);
  return compared.map((pair, k) => {
    const second = { ...(features[k] as Features), neighbors: beside[k] as number };
    return { compared: pair, features: second, score: scoreOf(second, 'second') };
  });
}

/** The best other pair of a pair's left statement, and of its right one. `scored` is best first. */
function rivalsOf(model: Model, sides: SidePair, { compared }: Scored, scored: readonly Scored[]): Rival[] {
  const isOther = ({ compared: other }: Scored) => other !== compared;
  return [
    scored.find((other) => other.compared.i === compared.i && isOther(other)),
    scored.find((other) => other.compared.j === compared.j && isOther(other)),
  ].flatMap((rival) =>
    rival ? [{ ...spansOf(model, sides, rival.compared.a, rival.compared.b), score: rival.score }] : [],
  );
}

/** The statement in which `span` begins; -1 in furniture. */
export function statementAt({ frame, story }: Model, s: number, span: Span): number {
  const [token] = tokenRange(frame.sides[s] as Side, span);
  return story.sides[s]?.statementOf[token] ?? -1;
}

type Tokens = Compared['a'];

function spansOf(model: Model, { left, right }: SidePair, a: Tokens, b: Tokens): { a: Span; b: Span } {
  return { a: spanOf(model, left, [a.from, a.to]), b: spanOf(model, right, [b.from, b.to]) };
}

function spanOf({ frame }: Model, s: number, [from, to]: Range): Span {
  const tokens = frame.sides[s]?.witness.tokens ?? [];
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
