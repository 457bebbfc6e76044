import { expect, it } from 'vitest';
import type { Column } from '../../../src/ui/table/column.ts';
import { rowItems } from '../../../src/ui/table/row-items.ts';
import { tableCsv } from '../../../src/ui/table/table-csv.ts';

interface Row {
  readonly id: number;
  readonly kind: string;
}

const ROWS: readonly Row[] = [
  { id: 1, kind: 'people' },
  { id: 2, kind: 'people' },
  { id: 3, kind: 'places' },
  { id: 4, kind: 'people' },
];
const rowKey = ({ id }: Row) => String(id);

it('titles each run of rows of one group, and puts the detail beneath the open row', () => {
  const lines = rowItems({ shown: ROWS, rowKey, openKey: '3', groupOf: ({ kind }) => kind });
  expect(lines.map((line) => (line.kind === 'group' ? line.title : `${line.kind} ${line.row.id}`))).toEqual([
    'people',
    'row 1',
    'row 2',
    'places',
    'row 3',
    'detail 3',
    'people',
    'row 4',
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

it('has neither titles nor a detail where none is asked for', () => {
  const lines = rowItems({ shown: ROWS, rowKey, openKey: 'not there', groupOf: null });
  expect(lines.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row']);
});

it('exports what is shown, with nothing for what has no value', () => {
  const columns: readonly Column<Row>[] = [
    { id: 'id', head: 'Number', value: ({ id }) => (id === 2 ? null : id) },
    { id: 'kind', head: 'Kind', value: ({ kind }) => kind, csv: ({ kind }) => kind.toUpperCase() },
  ];
  expect(tableCsv(columns, ROWS.slice(1, 3))).toEqual([
    ['Number', 'Kind'],
    ['', 'PEOPLE'],
    [3, 'PLACES'],
  ]);
});
