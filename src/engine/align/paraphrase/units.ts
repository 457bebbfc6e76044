/** What is compared: each statement whole, and every run of one to three of its clauses. */
import { isNumber, isYear } from '../../text/word-root.ts';
import type { Token } from '../../types.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Range, Statement, Story, StorySide } from './statements.ts';

/** Clauses in a run. Sentences alone give F1 .830 on the gold, for .852. */
export const MOST_CLAUSES = 3;

/** Words that are no name, number or date: a clause needs two to say something, a statement one. */
const LEAST_PLAIN = { clause: 2, statement: 1 };

/**
 * A statement or a run of its clauses. Its words are told by the statement's roots, so that what two statements share is
 * found once and each of their units takes its part.
 */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** Distinct roots of the whole statement, rising; the same array for all its units. */
  readonly roots: Int32Array;
  /** For each root the weight of its weightiest token in the unit, or LACKING; and 1 where a token of it is a name. */
  readonly weights: Float64Array;
  readonly named: Uint8Array;
  /** Sum of weights. */
  readonly total: number;
  /** Its roots that are figures and no years. */
  readonly figures: readonly number[];
}

/** The weight of a root that a unit does not have. */
export const LACKING = -1;

/** Units of each statement of a side, the whole statement first; none where it has no plain word, such as a dateline. */
export function unitsOf(
  story: Story,
  side: StorySide,
  weights: Float64Array,
  names: Uint8Array,
  muted: Uint8Array,
): Unit[][] {
  const counts = (i: number) => (side.roots[i] as number) >= 0 && !muted[i];
  const isPlain = (i: number) =>
    counts(i) &&
    !names[i] &&
    !isNumber(story.roots[side.roots[i] as number] as string) &&
    !DATE_WORD.test((side.side.witness.tokens[i] as Token).form);
  return side.statements.map((statement) => {
    const plain = plainBefore(statement, isPlain);
    const plainIn = ([from, to]: Range) =>
      (plain[to - statement.from] as number) - (plain[from - statement.from] as number);
    const whole: Range = [statement.from, statement.to];
    if (plainIn(whole) < LEAST_PLAIN.statement) return [];
    const runs = clauseRuns(statement).filter((run) => plainIn(run) >= LEAST_PLAIN.clause);
    const words = readWords(side, whole, counts);
    return [whole, ...runs].map((range) => toUnit(story, range, statement.from, words, weights, names));
  });
}

const DATE_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|updated|published|posted|pm|am)$/;

/** How many plain words stand before each token of the statement, and after the last. */
function plainBefore({ from, to }: Statement, isPlain: (token: number) => boolean): Int32Array {
  const before = new Int32Array(to - from + 1);
  for (let i = from; i < to; i++) before[i - from + 1] = (before[i - from] as number) + Number(isPlain(i));
  return before;
}

function clauseRuns({ clauses }: Statement): Range[] {
  return clauses.flatMap(([from], i) =>
    clauses
      .slice(i, i + MOST_CLAUSES)
      .filter((_, k) => k + 1 < clauses.length)
      .map(([, to]): Range => [from, to]),
  );
}

/** Distinct roots of a statement, rising, and for each of its tokens the place of its root among them; -1 for none. */
interface Words {
  readonly roots: Int32Array;
  readonly places: Int32Array;
}

function readWords({ roots }: StorySide, [from, to]: Range, counts: (token: number) => boolean): Words {
  const all: number[] = [];
  for (let i = from; i < to; i++) if (counts(i)) all.push(roots[i] as number);
  const distinct = Int32Array.from(all)
    .sort()
    .filter((root, i, sorted) => i === 0 || root !== sorted[i - 1]);
  const places = new Int32Array(to - from).fill(-1);
  for (let i = from; i < to; i++) {
    if (!counts(i)) continue;
    places[i - from] = lowerBound(distinct.length, (k) => (distinct[k] as number) >= (roots[i] as number));
  }
  return { roots: distinct, places };
}

function toUnit(
  story: Story,
  [from, to]: Range,
  first: number,
  { roots, places }: Words,
  tokenWeights: Float64Array,
  names: Uint8Array,
): Unit {
  const weights = new Float64Array(roots.length).fill(LACKING);
  const named = new Uint8Array(roots.length);
  for (let i = from; i < to; i++) {
    const place = places[i - first] as number;
    if (place < 0) continue;
    weights[place] = Math.max(weights[place] as number, tokenWeights[i] as number);
    named[place] = (named[place] as number) | (names[i] as number);
  }
  let total = 0;
  const figures: number[] = [];
  for (let place = 0; place < roots.length; place++) {
    const weight = weights[place] as number;
    if (weight === LACKING) continue;
    total += weight;
    const root = roots[place] as number;
    if (isFigure(story.roots[root] as string)) figures.push(root);
  }
  return { from, to, roots, weights, named, total, figures };
}

/** A year says when, and many sentences share it. */
function isFigure(root: string): boolean {
  return isNumber(root) && !isYear(root);
}
