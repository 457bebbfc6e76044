/** A table of data as rows of CSV: what is shown, in the order shown. */
import type { Column } from './column.ts';

export function tableCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly (readonly (string | number)[])[] {
  return [
    columns.flatMap(({ head, csvAlso }) => [head, ...(csvAlso ? [csvAlso.head] : [])]),
    ...rows.map((row) =>
      columns.flatMap(({ csv, csvAlso, value }) => [
        csv ? csv(row) : (value(row) ?? ''),
        ...(csvAlso ? [csvAlso.value(row)] : []),
      ]),
    ),
  ];
}
