/** What is compared: each statement whole, and every run of one to three of its clauses. */
import { isNumber, isYear } from '../../text/word-root.ts';
import type { Token } from '../../types.ts';
import type { Range, Statement, Story, StorySide } from './statements.ts';

/** Clauses in a run. Sentences alone give F1 .830 on the gold, for .852. */
const MOST_CLAUSES = 3;

/** Words that are no name, number or date: a clause needs two to say something, a statement one. */
const LEAST_PLAIN = { clause: 2, statement: 1 };

export interface Unit {
  readonly from: number;
  readonly to: number;
  /** Distinct roots, rising, with the weight of each one's weightiest token, and 1 where a token of it is a name. */
  readonly roots: Int32Array;
  readonly weights: Float64Array;
  readonly named: Uint8Array;
  /** Sum of weights. */
  readonly total: number;
  /** Roots that are figures and no years. */
  readonly figures: readonly number[];
}

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
    return [whole, ...runs].map((range) => toUnit(story, side, range, weights, names, counts));
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

function toUnit(
  story: Story,
  side: StorySide,
  [from, to]: Range,
  weights: Float64Array,
  names: Uint8Array,
  counts: (token: number) => boolean,
): Unit {
  const found = new Map<number, { weight: number; named: number }>();
  for (let i = from; i < to; i++) {
    if (!counts(i)) continue;
    const root = side.roots[i] as number;
    const weight = weights[i] as number;
    const known = found.get(root);
    if (!known) found.set(root, { weight, named: names[i] as number });
    else {
      known.weight = Math.max(known.weight, weight);
      known.named |= names[i] as number;
    }
  }
  const roots = Int32Array.from(found.keys()).sort();
  const at = Array.from(roots, (root) => found.get(root) as { weight: number; named: number });
  return {
    from,
    to,
    roots,
    weights: Float64Array.from(at, ({ weight }) => weight),
    named: Uint8Array.from(at, ({ named }) => named),
    total: at.reduce((sum, { weight }) => sum + weight, 0),
    figures: Array.from(roots).filter((root) => isFigure(story.roots[root] as string)),
  };
}

/** A year says when, and many sentences share it. */
function isFigure(root: string): boolean {
  return isNumber(root) && !isYear(root);
}
