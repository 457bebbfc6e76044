/** What of the tables of speakers is open, as `cell` of the address has it: `speakers,4,fox`. Ids and numbers only. */

export type RowsShown = 'kinds' | 'speakers';

export interface OpenCell {
  readonly shown: RowsShown;
  /** Of the row; null where none is open. */
  readonly key: string | null;
  /** The one document whose count is open; null for all. */
  readonly doc: string | null;
}

export function readCell(cell: string, docs: readonly string[]): OpenCell {
  const [list, key = '', doc = ''] = cell.split(',');
  const shown = list === 'speakers' ? 'speakers' : 'kinds';
  return { shown, key: key === '' ? null : key, doc: docs.includes(doc) ? doc : null };
}

export function cellOf(shown: RowsShown, key: string, doc: string | null): string {
  return [shown, key, ...(doc === null ? [] : [doc])].join(',');
}

export function closedCell(shown: RowsShown): string {
  return shown === 'kinds' ? '' : shown;
}
