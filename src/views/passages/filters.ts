/** What keeps passages out of the list. */
import type { Kind } from '../../engine/types.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Row } from './rows.ts';

export const NO_FILTER: Pick<ViewState, 'kinds' | 'foundIn' | 'notFoundIn' | 'query'> = {
  kinds: [],
  foundIn: [],
  notFoundIn: [],
  query: '',
};

/** Whether anything keeps passages out. */
export function isFiltered({ kinds, foundIn, notFoundIn, query }: ViewState): boolean {
  return kinds.length + foundIn.length + notFoundIn.length > 0 || query.trim() !== '';
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
