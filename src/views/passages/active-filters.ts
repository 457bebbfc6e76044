/** The filters that are set, one by one, as words and as what takes each out again. */
import { outletOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { GAP_WORDS } from '../../ui/absence-words.ts';
import { KIND_WORDS } from '../../ui/passage-words.ts';
import { TYPE_WORDS } from '../../ui/changes/change-words.ts';
import type { Filters } from './filters.ts';

export interface ActiveFilter {
  readonly key: string;
  readonly words: string;
  /** Takes it out. */
  readonly patch: Partial<ViewState>;
}

export function activeFilters(scene: Scene, filters: Filters): readonly ActiveFilter[] {
  const { kinds, changes, foundIn, notFoundIn, gaps, query } = filters;
  return [
    ...each('kinds', kinds, (kind) => KIND_WORDS[kind]),
    ...each('changes', changes, (type) => `change: ${TYPE_WORDS[type]}`),
    ...each('foundIn', foundIn, (id) => `found in ${outletOf(scene, id)}`),
    ...each('notFoundIn', notFoundIn, (id) => `not found in ${outletOf(scene, id)}`),
    ...each('gaps', gaps, (gap) => `instead of a reading: ${GAP_WORDS[gap]}`),
    ...(query.trim() === '' ? [] : [{ key: 'query', words: `has “${query.trim()}”`, patch: { query: '' } }]),
  ];
}

function each<T extends string>(
  part: keyof Filters,
  list: readonly T[],
  wordsOf: (item: T) => string,
): readonly ActiveFilter[] {
  return list.map((item) => ({
    key: `${part} ${item}`,
    words: wordsOf(item),
    patch: { [part]: list.filter((other) => other !== item) },
  }));
}
