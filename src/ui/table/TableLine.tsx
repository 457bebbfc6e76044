import type { ReactNode, Ref } from 'react';
import { classOf, rowHeadOf, type Column } from './column.ts';
import type { RowItem } from './row-items.ts';

export interface LineSetting<Row> {
  readonly columns: readonly Column<Row>[];
  readonly onOpen?: ((key: string | null) => void) | undefined;
  readonly detail?: ((row: Row) => ReactNode) | undefined;
}

export interface TableLineProps<Row> {
  readonly item: RowItem<Row>;
  readonly setting: LineSetting<Row>;
  /** Place among all lines, where only some of them are on the page. */
  readonly place?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

/** One line of the body of a table. */
export function TableLine<Row>({ item, setting, place, ref }: TableLineProps<Row>) {
  const { columns, detail } = setting;
  const line = { ref, 'data-index': place };
  switch (item.kind) {
    case 'group':
      return (
        <tr {...line} className="group">
          <th scope="rowgroup" colSpan={columns.length}>
            <span>{item.title}</span>
          </th>
        </tr>
      );
    case 'detail':
      return (
        <tr {...line} className="detail">
          <td colSpan={columns.length}>
            <div className="table-detail">{detail?.(item.row)}</div>
          </td>
        </tr>
      );
    case 'row':
      // The heads are the first line.
      return (
        <tr
          {...line}
          className={item.isOpen ? 'open' : undefined}
          aria-rowindex={place === undefined ? undefined : item.index + 2}
        >
          <Cells item={item} setting={setting} />
        </tr>
      );
  }
}

interface CellsProps<Row> {
  readonly item: RowItem<Row> & { readonly kind: 'row' };
  readonly setting: LineSetting<Row>;
}

function Cells<Row>({ item: { key, row, isOpen }, setting: { columns, onOpen, detail } }: CellsProps<Row>) {
  const rowHead = rowHeadOf(columns);
  return columns.map((column) => {
    const content = column.cell ? column.cell(row) : column.value(row);
    const rest = { className: classOf(column), 'data-head': column.head };
    if (column !== rowHead)
      return (
        <td key={column.id} {...rest}>
          {content}
        </td>
      );
    const opens = onOpen && detail;
    return (
      <th key={column.id} {...rest} scope="row">
        {opens ? (
          <button type="button" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : key)}>
            <span className={isOpen ? 'chevron' : 'chevron on'} aria-hidden="true" />
            <span>{content}</span>
          </button>
        ) : (
          content
        )}
      </th>
    );
  });
}
