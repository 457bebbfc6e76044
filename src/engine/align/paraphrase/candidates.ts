/**
 * Candidates: which sentences of two texts are worth comparing, by an inverted index of roots. Every sentence is
 * looked up in all later texts at once, so that the work grows with the words the texts share, not with their pairs.
 */
import { tokenRange, type Side } from '../frame.ts';
import type { CopyLink } from '../links.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Model } from './model.ts';

/** Summed bits of shared and related roots that two statements need. With 6 a distractor is joined. */
export const LEAST_BITS = 5;

/** Statements of one text that one statement is compared with, and of all texts together, best first. */
interface Limits {
  readonly perSide: number;
  readonly inAll: number;
  /** What a pair needs of bits over the root of its length. */
  readonly value: number;
  /** Roots that more statements have are not looked up. */
  readonly common: number;
}

/** 25 and 200 give the same F1 on every set to .001, and take twice the time. */
const SMALL: Limits = { perSide: 5, inAll: 40, value: 0, common: Infinity };

/**
 * In a story of more statements than EXHAUSTIVE time has to stay linear. Of the pairs that four accounts of a thousand
 * sentences each are linked by, 97 in 100 or more are within each of these; F1 there is .791 for .795.
 */
const LARGE: Limits = { perSide: 4, inAll: 12, value: 1.2, common: 300 };
const EXHAUSTIVE = 1500;

/**
 * With more than ENDLESS statements, some 250 articles, a reader waits. The four accounts by these limits: F1 .781. Of the
 * benchmark's articles, of which it is known what they share, one pair in twenty less is found and a third less is
 * joined by chance, in two thirds of the time.
 */
const HUGE: Limits = { perSide: 4, inAll: 8, value: 1.3, common: 80 };
const ENDLESS = 10_000;

/** Long statements share more words with everything: their bits count less. Adding 8 keeps fragments from winning. */
const LENGTH_OFFSET = 8;

/** Statement `i` of the left side may say what statement `j` of side `right` does. */
export interface Candidate {
  readonly i: number;
  readonly right: number;
  readonly j: number;
}

/** Gives the candidates of each side against all later ones, by `right`, then `i`, then `j`. `copies` need no comparing. */
export function indexCandidates(model: Model, copies: readonly CopyLink[]): (left: number) => Candidate[] {
  const { story, units, weights, related } = model;
  const { offsets, sideOf, total } = numberStatements(units);
  const postings = indexPostings(units, offsets, story.roots.length);
  const limits = total > ENDLESS ? HUGE : total > EXHAUSTIVE ? LARGE : SMALL;
  const copiesOf = copiedPairs(model, copies, offsets);
  const lengths = Float64Array.from(units.flat(), ([whole]) => Math.sqrt(LENGTH_OFFSET + (whole?.total ?? 0)));
  const bits = new Float64Array(total);

  /** Adds to `bits` what a root gives to each later statement that has it; lists those it is the first to reach. */
  const add = (root: number, weight: number, after: number, reached: number[]) => {
    const [from, to] = [postings.starts[root] as number, postings.starts[root + 1] as number];
    if (to - from > limits.common) return;
    const first = lowerBound(to - from, (k) => (postings.statements[from + k] as number) >= after);
    for (let k = from + first; k < to; k++) {
      const statement = postings.statements[k] as number;
      if (bits[statement] === 0) reached.push(statement);
      bits[statement] = (bits[statement] as number) + weight;
    }
  };

  return (left) => {
    const found: Candidate[] = [];
    const after = offsets[left + 1] as number;
    (units[left] ?? []).forEach(([whole], i) => {
      if (!whole) return;
      const here = (offsets[left] as number) + i;
      const reached: number[] = [...(copiesOf.get(here) ?? [])];
      for (const copy of reached) bits[copy] = -Infinity;
      for (const root of whole.roots) {
        const weight = weights.roots[root] as number;
        if (weight === 0) continue;
        add(root, weight, after, reached);
        for (let k = related.starts[root] as number; k < (related.starts[root + 1] as number); k++) {
          const other = related.roots[k] as number;
          const least = Math.min(weight, weights.roots[other] as number);
          if (least > 0) add(other, (related.similarities[k] as number) * least, after, reached);
        }
      }
      const likely: Likely[] = [];
      for (const statement of reached) {
        const sum = bits[statement] as number;
        bits[statement] = 0;
        const value = sum / (lengths[statement] as number);
        if (sum >= LEAST_BITS && value >= limits.value) likely.push({ statement, value });
      }
      for (const statement of best(likely, sideOf, limits)) {
        const right = sideOf[statement] as number;
        found.push({ i, right, j: statement - (offsets[right] as number) });
      }
    });
    return found.sort((x, y) => x.right - y.right || x.i - y.i || x.j - y.j);
  };
}

interface Likely {
  readonly statement: number;
  readonly value: number;
}

/** The likeliest statements; statements are numbered by side, so that a tie goes to the first. */
function best(likely: Likely[], sideOf: Int32Array, { perSide: most, inAll }: Limits): number[] {
  const perSide = new Map<number, number>();
  const found: number[] = [];
  for (const { statement } of likely.sort((x, y) => y.value - x.value || x.statement - y.statement)) {
    const side = sideOf[statement] as number;
    const count = perSide.get(side) ?? 0;
    if (count === most) continue;
    perSide.set(side, count + 1);
    found.push(statement);
    if (found.length === inAll) break;
  }
  return found;
}

/** One numbering of the statements of all sides; `offsets[s]` is the first of side `s`. */
function numberStatements(units: Model['units']): { offsets: Int32Array; sideOf: Int32Array; total: number } {
  const offsets = new Int32Array(units.length + 1);
  units.forEach((statements, s) => (offsets[s + 1] = (offsets[s] as number) + statements.length));
  const total = offsets[units.length] as number;
  const sideOf = new Int32Array(total);
  units.forEach((_, s) => sideOf.fill(s, offsets[s], offsets[s + 1]));
  return { offsets, sideOf, total };
}

/** For each root the statements that have it, rising: `statements[starts[root] .. starts[root + 1])`. */
interface Postings {
  readonly starts: Int32Array;
  readonly statements: Int32Array;
}

function indexPostings(units: Model['units'], offsets: Int32Array, roots: number): Postings {
  const starts = new Int32Array(roots + 1);
  eachRoot(units, offsets, (root) => (starts[root + 1] = (starts[root + 1] as number) + 1));
  for (let root = 0; root < roots; root++) starts[root + 1] = (starts[root + 1] as number) + (starts[root] as number);
  const next = starts.slice();
  const statements = new Int32Array(starts[roots] as number);
  eachRoot(units, offsets, (root, statement) => {
    const at = next[root] as number;
    statements[at] = statement;
    next[root] = at + 1;
  });
  return { starts, statements };
}

function eachRoot(units: Model['units'], offsets: Int32Array, visit: (root: number, statement: number) => void): void {
  units.forEach((statements, s) => {
    statements.forEach(([whole], i) => {
      if (whole) for (const root of whole.roots) visit(root, (offsets[s] as number) + i);
    });
  });
}

/** A copy of this share of two statements or more says all that they have in common. */
const COPIED = 0.5;

/** For each statement the later ones of which a copy links most. */
function copiedPairs({ frame, story }: Model, copies: readonly CopyLink[], offsets: Int32Array): Map<number, number[]> {
  const mostOf = (s: number, span: CopyLink['a']): number => {
    const [from, to] = tokenRange(frame.sides[s] as Side, span);
    const statement = story.sides[s]?.statementOf[from] ?? -1;
    const whole = story.sides[s]?.statements[statement];
    return whole && to - from > COPIED * (whole.to - whole.from) ? (offsets[s] as number) + statement : -1;
  };
  const copied = new Map<number, number[]>();
  for (const { left, right, a, b } of copies) {
    const [x, y] = [mostOf(left, a), mostOf(right, b)];
    if (x < 0 || y < 0) continue;
    const known = copied.get(x);
    if (known) known.push(y);
    else copied.set(x, [y]);
  }
  return copied;
}
