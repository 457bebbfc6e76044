import { TableLine, type LineSetting } from './TableLine.tsx';
import type { RowItem } from './row-items.ts';

export interface TableRowsProps<Row> {
  readonly items: readonly RowItem<Row>[];
  readonly setting: LineSetting<Row>;
}

/** All lines of a table's body. */
export function TableRows<Row>({ items, setting }: TableRowsProps<Row>) {
  return (
    <tbody>
      {items.map((item) => (
        <TableLine key={item.key} item={item} setting={setting} />
      ))}
    </tbody>
  );
}
