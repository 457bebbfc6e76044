/** What keeps passages out of the list, and how many rows each choice would leave. */
import { CHANGE_TYPES } from '../../engine/compare/change-types.ts';
import type { AbsenceState, ChangeType, Kind } from '../../engine/types.ts';
import type { ViewState } from '../../state/view-state.ts';
import { bitOf } from './pair-facts.ts';
import type { Cell, Row } from './rows.ts';

export type Filters = Pick<ViewState, 'kinds' | 'foundIn' | 'notFoundIn' | 'gaps' | 'changes' | 'query'>;

export const NO_FILTER: Filters = { kinds: [], foundIn: [], notFoundIn: [], gaps: [], changes: [], query: '' };

/** The list with the item taken out, or put in where it was not. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** How many rows each choice would leave if it were the only one. What would leave none is left out. */
export interface FilterCounts {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly changes: ReadonlyMap<ChangeType, number>;
  readonly gaps: ReadonlyMap<AbsenceState, number>;
  /** By witness id, of the documents shown. */
  readonly foundIn: ReadonlyMap<string, number>;
  readonly notFoundIn: ReadonlyMap<string, number>;
}

export function countFilters(rows: readonly Row[], docs: readonly string[]): FilterCounts {
  const [kinds, changes, gaps] = [tally<Kind>(), tally<ChangeType>(), tally<AbsenceState>()];
  // What is not found is the rest: most documents lack most passages.
  const [foundIn, incomplete] = [tally<string>(), tally<string>()];
  const shown = new Set(docs);
  for (const { kind, passage, changeTypes } of rows) {
    if (kind !== null) kinds.add(kind);
    for (const type of CHANGE_TYPES) if (changeTypes & bitOf(type)) changes.add(type);
    for (const { witness } of passage.readings) if (shown.has(witness)) foundIn.add(witness);
    const here = new Set<AbsenceState>();
    for (const { witness, state } of passage.absences) {
      if (!shown.has(witness)) continue;
      here.add(state);
      if (state === 'text-incomplete') incomplete.add(witness);
    }
    for (const state of here) gaps.add(state);
  }
  const lacking = (id: string) => rows.length - (foundIn.counts.get(id) ?? 0) - (incomplete.counts.get(id) ?? 0);
  return {
    kinds: kinds.counts,
    changes: changes.counts,
    gaps: gaps.counts,
    foundIn: foundIn.counts,
    notFoundIn: new Map(docs.map((id) => [id, lacking(id)])),
  };
}

/** A gap of the source is no absence: nothing can be said there. */
export function isAbsence(state: Cell['state']): boolean {
  return state !== 'reading' && state !== 'text-incomplete';
}

function tally<T>() {
  const counts = new Map<T, number>();
  return { counts, add: (item: T) => void counts.set(item, (counts.get(item) ?? 0) + 1) };
}
