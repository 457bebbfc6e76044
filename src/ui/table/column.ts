/** What a table of data is told about each of its columns. */
import type { ReactNode } from 'react';

/** What is sorted, searched and exported. Words of a document come masked; null is "nothing here". */
export type Value = string | number | null;

export interface Column<Row> {
  /** Part of addresses: letters, digits and hyphens. */
  readonly id: string;
  /** Names the column on its button, in CSV and beside values on a phone. */
  readonly head: string;
  /** Before the head, as decoration: a siglum. */
  readonly headMark?: ReactNode;
  /** Beneath the head: a denominator. */
  readonly headDetail?: ReactNode;
  readonly value: (row: Row) => Value;
  /** What stands in the cell instead of the plain value. A row head that opens a detail becomes a button: no links in it. */
  readonly cell?: (row: Row) => ReactNode;
  /** Numbers end where the column ends. */
  readonly align?: 'start' | 'end';
  /** True unless said otherwise. */
  readonly sortable?: boolean;
  /** Sorted downwards first, as counts are. */
  readonly firstDown?: boolean;
  /** In CSV instead of the value. */
  readonly csv?: (row: Row) => string | number;
  /** A column of the file alone, after this one: a denominator that the page says elsewhere in the row. */
  readonly csvAlso?: { readonly head: string; readonly value: (row: Row) => string | number };
  /** Names the row. The first column does where none says so. */
  readonly isRowHead?: boolean;
  /** Least width in rem, for columns of running words. */
  readonly width?: number;
  /** A hairline before the column, as between documents. */
  readonly isRuled?: boolean;
}

/** The column that names the rows. */
export function rowHeadOf<Row>(columns: readonly Column<Row>[]): Column<Row> | undefined {
  return columns.find(({ isRowHead }) => isRowHead) ?? columns[0];
}

/** How the cells of a column are set. */
export function classOf<Row>({ align, isRuled }: Column<Row>): string | undefined {
  return [align === 'end' && 'end', isRuled && 'ruled'].filter(Boolean).join(' ') || undefined;
}
