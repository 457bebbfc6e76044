import { usePrinting } from '../use-printing.ts';
import { classOf, type Column } from './column.ts';
import { nextSort, type SortOrder } from './sort-order.ts';

export interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly order: SortOrder | null;
  readonly onSort: (by: string) => void;
}

/**
 * The heads of the columns. Those that can be sorted are buttons, but not on paper, where Chromium leaves buttons empty
 * from the second sheet on.
 */
export function TableHead<Row>({ columns, order, onSort }: TableHeadProps<Row>) {
  const isPaper = usePrinting();
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <Head key={column.id} {...{ column, order, onSort, isPaper }} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly order: SortOrder | null;
  readonly onSort: (by: string) => void;
  readonly isPaper: boolean;
}

function Head<Row>({ column, order, onSort, isPaper }: HeadProps<Row>) {
  const { id, head, headMark, headDetail, width, sortable } = column;
  const direction = order?.column === id ? (order.isDown ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      className={classOf(column)}
      aria-sort={direction}
      style={width === undefined ? undefined : { minWidth: `${width}rem` }}
    >
      {sortable === false || isPaper ? (
        <span className="table-head">
          {headMark}
          <span>{head}</span>
        </span>
      ) : (
        <button type="button" className="table-head" onClick={() => onSort(nextSort(column, order))}>
          {headMark}
          <span>{head}</span>
          <span className={`sort-sign ${direction ?? ''}`} aria-hidden="true" />
        </button>
      )}
      {headDetail !== undefined && <small>{headDetail}</small>}
    </th>
  );
}
