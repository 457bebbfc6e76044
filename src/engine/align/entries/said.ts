/** How much of what two entries say of a person is the same: the charges, the fine, the score. */
import type { Entry } from './find-entries.ts';

/** Share of the shorter entry's weight that another must have: of three charges one. */
export const LEAST_OVERLAP = 1 / 3;

/** ... where the name is one word: "Update: " opens rows that have nothing to do with each other. */
const LEAST_OVERLAP_SHORT = 1 / 2;

export interface SaidAlike {
  /** Weight of shared roots as a share of the shorter entry's, 0 to 1; null where one says nothing but a name. */
  readonly overlap: number | null;
  readonly shared: readonly string[];
  readonly figures: readonly string[];
  /** Whether it is enough to call them one entry, the name being the same. */
  readonly enough: boolean;
}

/** Compares what is said in entries of one person: a function of both. What all entries say weighs little. */
export function saidAlike(entries: readonly Entry[]): (x: Entry, y: Entry) => SaidAlike {
  const weightOf = weights(entries);
  const sum = (roots: readonly string[]) => roots.reduce((total, root) => total + weightOf(root), 0);
  return (x, y) => {
    const shared = x.said.filter((root) => y.said.includes(root));
    const figures = x.figures.filter((figure) => y.figures.includes(figure));
    const isShort = x.name.length === 1 || y.name.length === 1;
    if (x.said.length === 0 || y.said.length === 0) {
      const isTable = x.said.length === y.said.length && x.figures.length > 0 && y.figures.length > 0;
      return { overlap: null, shared, figures, enough: !isShort || isTable };
    }
    const overlap = Math.round((sum(shared) / Math.min(sum(x.said), sum(y.said))) * 1e4) / 1e4;
    return { overlap, shared, figures, enough: overlap >= (isShort ? LEAST_OVERLAP_SHORT : LEAST_OVERLAP) };
  };
}

/** Log of the inverse share of entries that have a root; "charged" opens every row and says nothing. */
function weights(entries: readonly Entry[]): (root: string) => number {
  const count = new Map<string, number>();
  for (const { said } of entries) for (const root of said) count.set(root, (count.get(root) ?? 0) + 1);
  return (root) => Math.log2(1 + entries.length / (count.get(root) ?? entries.length));
}
