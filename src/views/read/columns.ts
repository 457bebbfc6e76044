/** Which documents stand in parallel. */

/** What the columns are called, left to right. */
export const COLUMN_NAMES = ['Left', 'Right', 'Third', 'Fourth', 'Fifth'] as const;

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
