/** What keeps passages out of the list. */
import type { AbsenceState, Kind } from '../../engine/types.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Row } from './rows.ts';

export const NO_FILTER: Pick<ViewState, 'kinds' | 'foundIn' | 'notFoundIn' | 'gaps' | 'query'> = {
  kinds: [],
  foundIn: [],
  notFoundIn: [],
  gaps: [],
  query: '',
};

/** Whether anything keeps passages out. */
export function isFiltered({ kinds, foundIn, notFoundIn, gaps, query }: ViewState): boolean {
  return kinds.length + foundIn.length + notFoundIn.length + gaps.length > 0 || query.trim() !== '';
}

/** The list with the item taken out, or put in where it was not. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** How many rows are of each kind; kinds of no row are left out. */
export function countKinds(rows: readonly Pick<Row, 'kind'>[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of rows) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** In how many rows each gap stands in a document shown; gaps of no row are left out. */
export function countGaps(
  rows: readonly Pick<Row, 'cells'>[],
  docs: readonly string[],
): ReadonlyMap<AbsenceState, number> {
  const counts = new Map<AbsenceState, number>();
  for (const { cells } of rows) {
    const states = new Set(docs.map((id) => cells.get(id)?.state ?? 'text-incomplete'));
    for (const state of states) if (state !== 'reading') counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
