/** Long lists in the base, folded: names and charges would push its sentences off the screen. */
import type { Block } from '../../engine/types.ts';
import type { Numbered } from './SentenceLists.tsx';

/** Rows of a list that are shown without asking. */
const FOLD_OVER = 6;

export interface Fold {
  readonly items: readonly Numbered[];
  readonly folded: boolean;
}

/** Groups in order; a run of more than FOLD_OVER list entries is one that is folded. */
export function foldLists(items: readonly Numbered[], blocks: readonly Block[]): readonly Fold[] {
  const entries = blocks.filter(({ role }) => role === 'list-item');
  const isEntry = ({ sentence }: Numbered) =>
    entries.some(({ start, end }) => start <= sentence.start && sentence.start < end);
  const runs: Numbered[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] && isEntry(run[0]) === isEntry(item)) run.push(item);
    else runs.push([item]);
  }
  return runs.reduce<Fold[]>((folds, run) => {
    const folded = run[0] !== undefined && isEntry(run[0]) && run.length > FOLD_OVER;
    const last = folds.at(-1);
    if (last && !last.folded && !folded) folds[folds.length - 1] = { items: [...last.items, ...run], folded };
    else folds.push({ items: run, folded });
    return folds;
  }, []);
}
