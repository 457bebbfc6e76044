/**
 * Candidates: which sentences of two texts are worth comparing, by an inverted index of roots. Every sentence is
 * looked up in all later texts at once, so that the work grows with the words the texts share, not with their pairs.
 */
import type { Model } from './model.ts';

/** Summed bits of shared and related roots that two statements need. With 6 a distractor is joined. */
export const LEAST_BITS = 5;

/** Statements of one text that one statement is compared with, best first. These limits bound time; F1 was not measured against them. */
const MOST_PER_SIDE = 25;

/** ... and of all texts together. */
const MOST_IN_ALL = 200;

/** In a story of more statements than this, roots that very many statements have are not looked up. */
const EXHAUSTIVE = 1500;
const MOST_COMMON = 300;

/** Statement `i` of the left side may say what statement `j` of side `right` does. */
export interface Candidate {
  readonly i: number;
  readonly right: number;
  readonly j: number;
}

/** Gives the candidates of each side against all later ones, by `right`, then `i`, then `j`. */
export function indexCandidates({ story, units, weights, related }: Model): (left: number) => Candidate[] {
  const { offsets, sideOf, total } = numberStatements(units);
  const postings = postingsOf(units, offsets, story.roots.length);
  const mostCommon = total > EXHAUSTIVE ? MOST_COMMON : Infinity;
  const values = new Float64Array(total);

  return (left) => {
    const found: (Candidate & { value: number })[] = [];
    const first = offsets[left + 1] as number;
    (units[left] ?? []).forEach(([whole], i) => {
      if (!whole) return;
      const touched: number[] = [];
      const add = (root: number, bits: number) => {
        const list = postings[root] as Int32Array;
        if (list.length > mostCommon) return;
        for (let k = lowerBound(list, first); k < list.length; k++) {
          const statement = list[k] as number;
          if (values[statement] === 0) touched.push(statement);
          values[statement] = (values[statement] as number) + bits;
        }
      };
      for (const root of whole.roots) {
        const weight = weights.roots[root] as number;
        if (weight === 0) continue;
        add(root, weight);
        for (let k = related.starts[root] as number; k < (related.starts[root + 1] as number); k++) {
          const other = related.roots[k] as number;
          const bits = (related.similarities[k] as number) * Math.min(weight, weights.roots[other] as number);
          if (bits > 0) add(other, bits);
        }
      }
      const likely: (Candidate & { value: number })[] = [];
      for (const statement of touched) {
        const bits = values[statement] as number;
        values[statement] = 0;
        if (bits < LEAST_BITS) continue;
        const right = sideOf[statement] as number;
        const j = statement - (offsets[right] as number);
        // Long statements share more words with everything: their bits count less.
        likely.push({ i, right, j, value: bits / Math.sqrt(8 + (units[right]?.[j]?.[0]?.total ?? 0)) });
      }
      found.push(...best(likely));
    });
    return found.sort((x, y) => x.right - y.right || x.i - y.i || x.j - y.j);
  };
}

function best<T extends Candidate & { value: number }>(likely: T[]): T[] {
  if (likely.length <= MOST_PER_SIDE) return likely;
  const perSide = new Map<number, number>();
  return likely
    .sort((x, y) => y.value - x.value || x.right - y.right || x.j - y.j)
    .filter(({ right }) => {
      const count = (perSide.get(right) ?? 0) + 1;
      perSide.set(right, count);
      return count <= MOST_PER_SIDE;
    })
    .slice(0, MOST_IN_ALL);
}

/** One numbering of the statements of all sides. */
function numberStatements(units: Model['units']): { offsets: Int32Array; sideOf: Int32Array; total: number } {
  const offsets = new Int32Array(units.length + 1);
  units.forEach((statements, s) => (offsets[s + 1] = (offsets[s] as number) + statements.length));
  const total = offsets[units.length] as number;
  const sideOf = new Int32Array(total);
  units.forEach((_, s) => sideOf.fill(s, offsets[s], offsets[s + 1]));
  return { offsets, sideOf, total };
}

/** For each root the statements that have it, rising. */
function postingsOf(units: Model['units'], offsets: Int32Array, roots: number): Int32Array[] {
  const postings: number[][] = Array.from({ length: roots }, () => []);
  units.forEach((statements, s) => {
    statements.forEach(([whole], i) => {
      for (const root of whole?.roots ?? []) postings[root]?.push((offsets[s] as number) + i);
    });
  });
  return postings.map((list) => Int32Array.from(list));
}

function lowerBound(sorted: Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
