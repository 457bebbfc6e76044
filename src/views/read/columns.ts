/** Which documents stand in parallel. */

import type { ViewState } from '../../state/view-state.ts';

/** What the columns are called, left to right. */
export const COLUMN_NAMES = ['Left', 'Right', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const;

/** Fewer than two are no comparison. */
export const LEAST_COLUMNS = 2;

/**
 * The columns after a document is put at `index`, or taken away with null. A document that already stands elsewhere
 * changes places with the one it replaces, so that none is shown twice.
 */
export function withColumn(columns: readonly string[], index: number, witness: string | null): readonly string[] {
  if (witness === null) return columns.length > LEAST_COLUMNS ? columns.filter((_, at) => at !== index) : columns;
  const before = columns[index];
  const swapped = columns.map((id) => (id === witness && before !== undefined ? before : id));
  return before === undefined
    ? [...columns.filter((id) => id !== witness), witness]
    : swapped.map((id, at) => (at === index ? witness : id));
}

export interface Shown {
  readonly state: Pick<ViewState, 'columns' | 'reading' | 'spot'>;
  /** Room for one document only. */
  readonly single: boolean;
  /** Ids of the documents that have the passage a link leads to, while the reader has done nothing since; else none. */
  readonly arriving: readonly string[];
}

/**
 * The columns as they are shown: the document of a stretch that a link leads to is brought in, and where there is room
 * for one only, a link to a passage opens a document that has it.
 */
export function columnsShown({ state: { columns, reading, spot }, single, arriving }: Shown): readonly string[] {
  const alone = single || reading === 'heat';
  const [first] = columns;
  if (spot) {
    const inSight = alone ? first === spot.witness : columns.includes(spot.witness);
    return inSight ? columns : withColumn(columns, alone ? 0 : columns.length - 1, spot.witness);
  }
  if (!single || arriving.length === 0 || (first !== undefined && arriving.includes(first))) return columns;
  return withColumn(columns, 0, columns.find((id) => arriving.includes(id)) ?? arriving[0] ?? null);
}
