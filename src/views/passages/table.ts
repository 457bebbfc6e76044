/** The grid as a TanStack table: a column for every document of the corpus, and three that only sort or filter. */
import {
  columnFilteringFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnFiltersState,
  type Row as TableRow,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Kind } from '../../engine/types.ts';
import { GAPS, type Sort, type ViewState } from '../../state/view-state.ts';
import type { Cell, Row } from './rows.ts';

export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

type Features = typeof features;
export type GridRow = TableRow<Features, Row>;

const helper = createColumnHelper<Features, Row>();

/** The side-head, which also carries the base's order. */
export const SIDE = 'passage';
const SPREAD = 'by-spread';
const DIFFERENCE = 'by-difference';
const GAP = 'by-gap';

const SORTING: Readonly<Record<Sort, SortingState>> = {
  base: [{ id: SIDE, desc: false }],
  spread: [
    { id: SPREAD, desc: true },
    { id: SIDE, desc: false },
  ],
  difference: [
    { id: DIFFERENCE, desc: true },
    { id: SIDE, desc: false },
  ],
};

export interface GridOptions {
  readonly rows: readonly Row[];
  /** Every witness of the corpus. */
  readonly witnesses: readonly string[];
  /** Those that the reader wants side by side, in order. */
  readonly docs: readonly string[];
  readonly state: ViewState;
  /** Whether a row holds the reader's query. */
  readonly holds: (row: Row, query: string) => boolean;
}

/** All state comes from the address, so the table is told and never asked. */
export function useGridTable({ rows, witnesses, docs, state, holds }: GridOptions) {
  const columns = useMemo(() => columnsFor(witnesses), [witnesses]);
  const columnFilters = useMemo(() => filtersFor(state), [state]);
  const columnVisibility = useMemo(
    () => ({
      [SPREAD]: false,
      [DIFFERENCE]: false,
      [GAP]: false,
      ...Object.fromEntries(witnesses.map((id) => [columnOf(id), docs.includes(id)])),
    }),
    [witnesses, docs],
  );
  const columnOrder = useMemo(() => [SIDE, ...docs.map(columnOf)], [docs]);
  const data = useMemo(() => [...rows], [rows]);
  return useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.passage.id,
    state: {
      sorting: SORTING[state.sort],
      columnFilters,
      columnVisibility,
      columnOrder,
      globalFilter: state.query,
    },
    // A row is judged as a whole, once, by its side-head column.
    getColumnCanGlobalFilter: (column) => column.id === SIDE,
    globalFilterFn: (row: GridRow, _column: string, query: string) => holds(row.original, query),
  });
}

/** Column ids are apart from ours, whatever a witness is called. */
export function columnOf(witness: string): string {
  return `doc:${witness}`;
}

export function witnessIn(column: string): string | null {
  return column.startsWith('doc:') ? column.slice(4) : null;
}

const byValue = (a: GridRow, b: GridRow, column: string) => a.getValue<number>(column) - b.getValue<number>(column);

function columnsFor(witnesses: readonly string[]) {
  return helper.columns([
    helper.accessor((row) => row.order, {
      id: SIDE,
      sortFn: byValue,
      filterFn: (row: GridRow, _column: string, kinds: readonly Kind[]) =>
        row.original.kind !== null && kinds.includes(row.original.kind),
    }),
    helper.accessor((row) => row.found, { id: SPREAD, sortFn: byValue }),
    helper.accessor((row) => row.difference, { id: DIFFERENCE, sortFn: byValue }),
    helper.accessor((row) => row.cells, {
      id: GAP,
      filterFn: (row: GridRow, _column: string, { docs, gaps }: Pick<ViewState, 'docs' | 'gaps'>) =>
        docs.some((id) => isGap(row.original.cells.get(id), gaps)),
    }),
    ...witnesses.map((id) =>
      helper.accessor((row) => row.cells.get(id)?.state, {
        id: columnOf(id),
        filterFn: (row: GridRow, column: string, wanted: readonly Cell['state'][]) =>
          wanted.includes(row.getValue(column)),
      }),
    ),
  ]);
}

/** A gap of the source is no absence: nothing can be said there, unless that is what is asked for. */
const ABSENCES = GAPS.filter((state) => state !== 'text-incomplete');

function isGap(cell: Cell | undefined, gaps: ViewState['gaps']): boolean {
  return gaps.some((state) => state === cell?.state);
}

function filtersFor({ kinds, foundIn, notFoundIn, gaps, docs }: ViewState): ColumnFiltersState {
  return [
    ...(kinds.length ? [{ id: SIDE, value: kinds }] : []),
    ...foundIn.map((id) => ({ id: columnOf(id), value: ['reading'] satisfies Cell['state'][] })),
    ...notFoundIn.map((id) => ({ id: columnOf(id), value: gaps.length ? gaps : ABSENCES })),
    ...(gaps.length && !notFoundIn.length ? [{ id: GAP, value: { docs, gaps } }] : []),
  ];
}
