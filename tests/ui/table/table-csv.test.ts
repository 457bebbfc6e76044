import { expect, it } from 'vitest';
import type { Column } from '../../../src/ui/table/column.ts';
import { tableCsv } from '../../../src/ui/table/table-csv.ts';

interface Row {
  readonly name: string;
  readonly uses: number | null;
  readonly words: number;
}

it('has a denominator of its own in the file, after the column that it belongs to', () => {
  const columns: readonly Column<Row>[] = [
    { id: 'name', head: 'Name', value: ({ name }) => name, csv: ({ name }) => name.toUpperCase() },
    { id: 'uses', head: 'Uses', value: ({ uses }) => uses, csvAlso: { head: 'Words', value: ({ words }) => words } },
    { id: 'last', head: 'Last', value: () => null },
  ];
  expect(tableCsv(columns, [{ name: 'a', uses: null, words: 9 }])).toEqual([
    ['Name', 'Uses', 'Words', 'Last'],
    ['A', '', 9, ''],
  ]);
});
