/** What of the tables of verbs is open, as `cell` of the address has it: `verbs,12,fox`. Ids and numbers only. */

export type VerbTable = 'classes' | 'verbs';

export interface OpenVerb {
  readonly table: VerbTable;
  /** Of the row; null where none is open. */
  readonly key: string | null;
  /** The one document whose count is open; null for all. */
  readonly doc: string | null;
}

export function readOpen(cell: string, docs: readonly string[]): OpenVerb {
  const [table, key = '', doc = ''] = cell.split(',');
  return {
    table: table === 'verbs' ? 'verbs' : 'classes',
    key: key === '' ? null : key,
    doc: docs.includes(doc) ? doc : null,
  };
}

export function openCell(table: VerbTable, key: string, doc: string | null): string {
  return [table, key, ...(doc === null ? [] : [doc])].join(',');
}

export function closedTable(table: VerbTable): string {
  return table === 'classes' ? '' : table;
}
