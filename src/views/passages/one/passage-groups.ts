/** The passages of the index, those of most documents first, in the order in which one steps through them. */
import type { Sort } from '../../../state/view-state.ts';
import type { Row } from '../rows.ts';

export interface PassageGroup {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Sorted by difference or shift, the list is one: there spread is not what the reader asked for. */
export function groupPassages(rows: readonly Row[], sort: Sort, documents: number): readonly PassageGroup[] {
  if (sort === 'difference') return [{ title: 'Most different first', rows }];
  if (sort === 'shift') return [{ title: 'Most moved first', rows }];
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.found);
    if (group) group.push(row);
    else groups.set(row.found, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([found, group]) => ({ title: spreadTitle(found, documents), rows: group }));
}

function spreadTitle(found: number, documents: number): string {
  if (found === documents && found > 1) return found === 2 ? 'In both' : `In all ${numberWord(found)}`;
  return found === 1 ? 'In one of those shown' : `In ${numberWord(found)}`;
}

/** As a sentence has it: words up to ten. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
