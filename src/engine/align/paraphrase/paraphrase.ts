/**
 * The paraphrase stage: statements that two texts make in different words.
 *
 * Candidates are compared unit by unit, scored by what they share, scored again with what stands beside them, and
 * linked from the strongest down; a link leaves out whatever a copy or a stronger link has taken.
 */
import type { Span } from '../../types.ts';
import { tokenRange, type Frame } from '../frame.ts';
import type { CopyLink } from '../links.ts';
import { indexCandidates, type Candidate } from './candidates.ts';
import { compare, MOST_TAKEN, samePerson, takenShare, type Compared, type SidePair, type Veto } from './compare.ts';
import { modelOf, type Model, type Part } from './model.ts';
import { neighborsOf } from './neighbors.ts';
import { matchedWords, readingsOf, type MatchedWord } from './readings.ts';
import { LINKED, POSSIBLE, probability, scoreOf, type Features } from './score.ts';
import type { Range } from './statements.ts';

export interface ParaphraseLink {
  readonly left: number;
  readonly right: number;
  /** The readings. */
  readonly a: Span;
  readonly b: Span;
  /** Of the second pass, in logits. */
  readonly score: number;
  readonly features: Features;
  readonly compared: Compared;
  readonly words: readonly MatchedWord[];
  /** The best other pair of either statement. */
  readonly rivals: readonly Rival[];
}

/** A pair that may hold a passage together. */
export type Support = Pick<ParaphraseLink, 'left' | 'right' | 'a' | 'b' | 'score'>;

export interface Rival {
  readonly a: Span;
  readonly b: Span;
  readonly score: number;
}

export interface Paraphrases {
  /** The copies that are about the same person. */
  readonly copies: readonly CopyLink[];
  readonly links: readonly ParaphraseLink[];
  /** Pairs between POSSIBLE and LINKED that nothing else took. */
  readonly possible: readonly ParaphraseLink[];
  /** Every pair from POSSIBLE on, linked or not: what may hold a passage together. */
  readonly support: readonly Support[];
  /** Score of the statements at two places of different sides, or what forbids them; undefined where they never met. */
  readonly verdict: (x: At, y: At) => number | Veto | undefined;
  readonly compared: number;
}

/** A stretch of a side. */
interface At {
  readonly side: number;
  readonly span: Span;
}

/** Links of all pairs of sides. `done` is told after each side. */
export function paraphrase(
  frame: Frame,
  allCopies: readonly CopyLink[],
  without: ReadonlySet<Part>,
  done?: (side: number) => void,
): Paraphrases {
  const model = modelOf(frame, without);
  const copies = allCopies.filter((copy) => isAboutSame(model, copy));
  const candidatesOf = indexCandidates(model);
  const copiesOf = groupBy(copies, ({ left, right }) => left * frame.sides.length + right);
  const verdicts = new Map<number, number | Veto>();
  const statements = Math.max(1, ...model.units.map((units) => units.length));
  const key = (left: number, i: number, right: number, j: number) =>
    ((left * frame.sides.length + right) * statements + i) * statements + j;
  const found = { links: [] as ParaphraseLink[], possible: [] as ParaphraseLink[], support: [] as ParaphraseLink[] };
  let compared = 0;
  frame.sides.forEach((_, left) => {
    done?.(left);
    for (const [right, candidates] of groupBy(candidatesOf(left), (candidate) => candidate.right)) {
      const pair = linkPair(
        model,
        left,
        right,
        candidates,
        copiesOf.get(left * frame.sides.length + right) ?? [],
        without,
      );
      found.links.push(...pair.links);
      found.possible.push(...pair.possible);
      found.support.push(...pair.scored.filter(({ score }) => score >= POSSIBLE));
      for (const { i, j, verdict } of pair.verdicts) verdicts.set(key(left, i, right, j), verdict);
      compared += candidates.length;
    }
  });
  const verdict = (x: At, y: At) => {
    const [left, right] = x.side < y.side ? [x, y] : [y, x];
    const [i, j] = [statementAt(model, left.side, left.span), statementAt(model, right.side, right.span)];
    return i < 0 || j < 0 ? undefined : verdicts.get(key(left.side, i, right.side, j));
  };
  return { copies, ...found, verdict, compared };
}

/** The same words about two people, in two lists, are no copy of one another. */
function isAboutSame(model: Model, { left, right, a, b }: CopyLink): boolean {
  return samePerson(model, left, statementAt(model, left, a), right, statementAt(model, right, b));
}

interface PairResult {
  readonly links: readonly ParaphraseLink[];
  readonly possible: readonly ParaphraseLink[];
  readonly scored: readonly ParaphraseLink[];
  readonly verdicts: readonly { readonly i: number; readonly j: number; readonly verdict: number | Veto }[];
}

function linkPair(
  model: Model,
  left: number,
  right: number,
  candidates: readonly Candidate[],
  copies: readonly CopyLink[],
  without: ReadonlySet<Part>,
): PairResult {
  const sides = sidePair(model, left, right, copies);
  const compared: Compared[] = [];
  const verdicts: { i: number; j: number; verdict: number | Veto }[] = [];
  for (const { i, j } of candidates) {
    const result = compare(model, sides, i, j);
    if (typeof result === 'string') verdicts.push({ i, j, verdict: result });
    else if (result) compared.push(result);
  }
  const scored = scoreAll(model, sides, compared, copies, !without.has('neighbors')).sort(
    (x, y) => y.score - x.score || x.compared.i - y.compared.i || x.compared.j - y.compared.j,
  );
  for (const {
    compared: { i, j },
    score,
  } of scored)
    verdicts.push({ i, j, verdict: score });
  const links = take(
    model,
    sides,
    scored.filter(({ score }) => score >= LINKED),
  );
  const rivalsOf = rivals(scored);
  const possible = take(
    model,
    sides,
    scored.filter(({ score }) => score >= POSSIBLE && score < LINKED),
  );
  return { links: links.map((link) => ({ ...link, rivals: rivalsOf(link) })), possible, scored, verdicts };
}

/** Takes pairs from the strongest down; a pair whose units are mostly taken is left. Marks what it takes. */
function take(
  model: Model,
  { left, right, takenLeft, takenRight }: SidePair,
  scored: readonly ParaphraseLink[],
): ParaphraseLink[] {
  const links: ParaphraseLink[] = [];
  for (const pair of scored) {
    const { a, b } = pair.compared;
    if (takenShare(takenLeft, a) > MOST_TAKEN || takenShare(takenRight, b) > MOST_TAKEN) continue;
    const readings = readingsOf(model, left, right, pair.compared);
    takenLeft.fill(1, ...readings.a);
    takenRight.fill(1, ...readings.b);
    links.push({
      ...pair,
      a: spanOf(model, left, readings.a),
      b: spanOf(model, right, readings.b),
      words: matchedWords(model, left, right, pair.compared, readings),
    });
  }
  return links;
}

function scoreAll(
  model: Model,
  { left, right }: SidePair,
  compared: readonly Compared[],
  copies: readonly CopyLink[],
  withNeighbors: boolean,
): ParaphraseLink[] {
  const marginOf = margins(compared);
  const features = compared.map((pair) => featuresOf(pair, marginOf(pair)));
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
  const neighbors = neighborsOf([...copied, ...likely], model.units[right]?.length ?? 0);
  return compared.map((pair, k) => {
    const first = features[k] as Features;
    const second = { ...first, neighbors: neighbors(pair.i, pair.j) };
    return {
      left,
      right,
      a: spanOf(model, left, [pair.a.from, pair.a.to]),
      b: spanOf(model, right, [pair.b.from, pair.b.to]),
      score: withNeighbors ? scoreOf(second, 'second') : scoreOf(first, 'first'),
      features: withNeighbors ? second : first,
      compared: pair,
      words: [],
      rivals: [],
    };
  });
}

/** Bits of plain words are capped at 40 and counted in tens: beyond, a pair is long, not sure. */
const MOST_PLAIN = 40;
const ENOUGH_WORDS = 3;

function featuresOf(pair: Compared, margin: number): Features {
  return {
    cover: pair.cover,
    trigrams: pair.trigrams,
    plain: Math.min(pair.plain, MOST_PLAIN) / 10,
    names: Math.log2(1 + pair.names),
    sameNumber: Number(pair.sameNumber),
    margin: Math.max(-1, Math.min(1, margin)),
    pronounMissing: Number(pair.pronounMissing),
    fewWords: Math.max(0, ENOUGH_WORDS - pair.words),
    neighbors: 0,
  };
}

/** How far a pair is ahead of the best other pair of its statements, on the side where it is less. */
function margins(compared: readonly Compared[]): (pair: Compared) => number {
  const [rows, columns] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const { i, j, quick } of compared) {
    put(rows, i, quick);
    put(columns, j, quick);
  }
  const bestOther = ([first = 0, second = 0]: number[], quick: number) => (first === quick ? second : first);
  return ({ i, j, quick }) =>
    quick - Math.max(bestOther(rows.get(i) ?? [], quick), bestOther(columns.get(j) ?? [], quick));
}

/** Keeps the best two. */
function put(best: Map<number, number[]>, at: number, quick: number): void {
  best.set(at, [...(best.get(at) ?? []), quick].sort((x, y) => y - x).slice(0, 2));
}

/** Gives the best other pair of a link's left statement, and of its right one. `scored` is best first. */
function rivals(scored: readonly ParaphraseLink[]): (link: ParaphraseLink) => Rival[] {
  const rows = groupBy(scored, ({ compared }) => compared.i);
  const columns = groupBy(scored, ({ compared }) => compared.j);
  return ({ compared }) =>
    [rows.get(compared.i), columns.get(compared.j)].flatMap((pairs) => {
      const rival = pairs?.find((pair) => pair.compared !== compared);
      return rival ? [{ a: rival.a, b: rival.b, score: rival.score }] : [];
    });
}

function sidePair({ frame }: Model, left: number, right: number, copies: readonly CopyLink[]): SidePair {
  const taken = (s: number, spans: readonly Span[]) => {
    const side = frame.sides[s] as Frame['sides'][number];
    const tokens = new Uint8Array(side.words.length);
    for (const span of spans) tokens.fill(1, ...tokenRange(side, span));
    return tokens;
  };
  return {
    left,
    right,
    takenLeft: taken(
      left,
      copies.map(({ a }) => a),
    ),
    takenRight: taken(
      right,
      copies.map(({ b }) => b),
    ),
  };
}

/** The statement in which `span` begins; -1 in furniture. */
export function statementAt({ frame, story }: Model, s: number, span: Span): number {
  const [token] = tokenRange(frame.sides[s] as Frame['sides'][number], span);
  return story.sides[s]?.statementOf[token] ?? -1;
}

function spanOf({ frame }: Model, s: number, [from, to]: Range): Span {
  const tokens = frame.sides[s]?.witness.tokens ?? [];
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
