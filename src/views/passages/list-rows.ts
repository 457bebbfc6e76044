/**
 * Which rows are listed, and in what order. Plain functions over the rows: a table library's row models make several
 * objects for every row of every step, which for thousands of passages costs more than to filter and sort them.
 */
import type { ViewState } from '../../state/view-state.ts';
import { isAbsence, type Filters } from './filters.ts';
import { bitOf } from './pair-facts.ts';
import type { Row } from './rows.ts';
import { everyRow, type Finder } from './search.ts';
import type { Shift } from './shift.ts';

export interface Listing extends Omit<Filters, 'query'>, Pick<ViewState, 'docs' | 'sort'> {
  /** Says which rows hold the reader's query. */
  readonly find: Finder;
  /** How far each passage moved, by id; looked at only where rows are sorted by it. */
  readonly shifts: ReadonlyMap<string, Shift>;
}

/** Rows come in the base's order, which also decides where a measure does not. */
export function listRows(rows: readonly Row[], listing: Listing): readonly Row[] {
  const tests = testsOf(listing);
  const left = tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
  const measure = measureOf(listing);
  return measure === null ? left : [...left].sort((a, b) => measure(b) - measure(a));
}

/** Searching comes last: it is the dearest. */
function testsOf({ kinds, changes, foundIn, notFoundIn, gaps, docs, find }: Listing): readonly Finder[] {
  const bits = changes.reduce((all, type) => all | bitOf(type), 0);
  const isGap = (row: Row, id: string) => gaps.some((gap) => gap === row.cells.state(id));
  const tests: Finder[] = [];
  if (kinds.length > 0) tests.push(({ kind }) => kind !== null && kinds.includes(kind));
  for (const id of foundIn) tests.push(({ cells }) => cells.state(id) === 'reading');
  for (const id of notFoundIn)
    tests.push(gaps.length > 0 ? (row) => isGap(row, id) : ({ cells }) => isAbsence(cells.state(id)));
  if (gaps.length > 0 && notFoundIn.length === 0) tests.push((row) => docs.some((id) => isGap(row, id)));
  if (bits > 0) tests.push(({ changeTypes }) => (changeTypes & bits) !== 0);
  if (find !== everyRow) tests.push(find);
  return tests;
}

/** Most first; null for the base's order. */
function measureOf({ sort, shifts }: Listing): ((row: Row) => number) | null {
  if (sort === 'spread') return ({ found }) => found;
  if (sort === 'difference') return ({ difference }) => difference;
  if (sort === 'shift') return ({ passage }) => placesMoved(shifts.get(passage.id));
  return null;
}

/** A passage that only one document shown has, or that the base lacks, comes after those that stayed in place. */
function placesMoved(shift: Shift | undefined): number {
  return shift ? Math.abs(shift.by) : -1;
}
