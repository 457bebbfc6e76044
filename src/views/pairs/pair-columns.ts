/** Which two documents are merged: the first two of the columns that Read shows side by side. */

/** The columns with a document at the left (0) or right (1); one that stands elsewhere changes places. */
export function withSide(columns: readonly string[], side: 0 | 1, witness: string): readonly string[] {
  const before = columns[side];
  if (before === undefined) return [...columns, witness];
  const swapped = columns.map((id) => (id === witness ? before : id));
  return swapped.map((id, at) => (at === side ? witness : id));
}

/** The first two change places. */
export function swapped([left, right, ...rest]: readonly string[]): readonly string[] {
  return left === undefined || right === undefined ? [left ?? ''] : [right, left, ...rest];
}
