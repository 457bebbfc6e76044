/** Rows of data as a TanStack table. Order and filter come from the address, so the table is told and never asked. */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { searchForm } from '../../corpus/find-hits.ts';
import type { Column, Value } from './column.ts';
import { compareValues, type SortOrder } from './sort-order.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

/** A row as the table holds it: what it shows, and all its words to search. */
interface Held<Row> {
  readonly row: Row;
  readonly values: readonly (string | number | undefined)[];
  readonly words: string;
}

/** The rows that have all words of `filter`, sorted; rows that have no value come last either way. */
export function useDataTable<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
  filter: string,
): readonly Row[] {
  const indexed = useMemo(() => indexRows(rows, columns), [rows, columns]);
  const state = useMemo(() => stateOf(order, filter), [order, filter]);
  const shown = useTable({ ...indexed, state }).getRowModel().rows;
  return useMemo(() => shown.map(({ original }) => original.row), [shown]);
}

/** What a table is made of: the values and words of every row, looked up once. */
export function indexRows<Row extends object>(rows: readonly Row[], columns: readonly Column<Row>[]) {
  return {
    features,
    columns: definitionsOf(columns),
    data: rows.map((row) => hold(row, columns)),
    globalFilterFn: findsAll,
  };
}

/** What it shows of them. */
export function stateOf(order: SortOrder | null, filter: string) {
  const sorting = order ? [{ id: order.column, desc: order.isDown }] : [];
  return { sorting, globalFilter: searchForm(filter.trim()), columnFilters: NO_FILTERS };
}

const NO_FILTERS: never[] = [];

function definitionsOf<Row extends object>(columns: readonly Column<Row>[]) {
  const helper = createColumnHelper<typeof features, Held<Row>>();
  return helper.columns(
    columns.map(({ id }, index) =>
      helper.accessor(({ values }) => values[index], {
        id,
        // The words of a row are searched once, not once for each of its columns.
        enableGlobalFilter: index === 0,
        sortUndefined: 'last',
        sortFn: (a, b) => compareValues(a.original.values[index] ?? '', b.original.values[index] ?? ''),
      }),
    ),
  );
}

function hold<Row>(row: Row, columns: readonly Column<Row>[]): Held<Row> {
  const values = columns.map(({ value }): Value => value(row));
  // What files have for a value is what the page shows for it: it is looked for too.
  const written = columns.map(({ csv }) => csv?.(row));
  return {
    row,
    values: values.map((value) => value ?? undefined),
    words: searchForm([...values, ...written].filter((value) => typeof value === 'string').join('\n')),
  };
}

/** `wanted` in the form that is compared. */
function findsAll({ original }: { readonly original: unknown }, _column: string, wanted: string): boolean {
  const { words } = original as Held<object>;
  return wanted.split(' ').every((word) => words.includes(word));
}
