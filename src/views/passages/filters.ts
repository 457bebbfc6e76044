/** What keeps passages out of the list. */
import type { ViewState } from '../../state/view-state.ts';

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
