import { type ReactNode, useMemo } from 'react';
import { useMedia, PHONE } from '../use-media.ts';
import { usePrinting } from '../use-printing.ts';
import type { Column } from './column.ts';
import { rowItems } from './row-items.ts';
import { sortOrderOf } from './sort-order.ts';
import { TableHead } from './TableHead.tsx';
import { TableRows } from './TableRows.tsx';
import { TableTools } from './TableTools.tsx';
import { useDataTable } from './use-data-table.ts';
import { useOpenRow } from './use-open-row.ts';
import { useTableArea } from './use-table-area.ts';
import { VirtualRows } from './VirtualRows.tsx';
import './data-table.css';
import './table-phone.css';

export interface DataTableProps<Row extends object> {
  /** What the table holds; names it for screen readers, and on paper. */
  readonly caption: string;
  /** The same array while nothing changes: a new one is indexed anew. So are the rows. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Ids and numbers, never words of a document: it may go into addresses. */
  readonly rowKey: (row: Row) => string;
  /** `state.by`. */
  readonly sort: string;
  readonly onSort: (by: string) => void;
  /** `state.rows`. */
  readonly filter: string;
  readonly onFilter: (words: string) => void;
  /** Of the CSV, without its ending. Never holds words of a document. */
  readonly fileName: string;
  /** What rows are, in the plural: `names`. */
  readonly unit: string;
  /** What is said where there are no rows at all. */
  readonly empty: string;
  /** The key of the row that is open. */
  readonly openKey?: string | null;
  /** Opens a row; null closes it. Without it rows have no button, and `openKey` alone opens them. */
  readonly onOpen?: (key: string | null) => void;
  /** What stands beneath an open row. */
  readonly detail?: (row: Row) => ReactNode;
  /** Title of the group that a row belongs to; shown before its first row while the table has its own order. */
  readonly groupOf?: (row: Row) => string;
  /** More tools, beside the filter. */
  readonly tools?: ReactNode;
}

/** More rows than these stand in an area that scrolls, and only those in sight are on the page. */
const MOST_ROWS = 200;

/** A table that readers sort, filter, open and take along. On a phone each row is a card. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, sort, filter, empty, rowKey, openKey = null, groupOf = null } = props;
  const { onOpen, detail } = props;
  const order = useMemo(() => sortOrderOf(sort, columns), [sort, columns]);
  const shown = useDataTable(rows, columns, order, filter);
  const items = useMemo(
    () => rowItems({ shown, rowKey, openKey: detail ? openKey : null, groupOf: order ? null : groupOf }),
    [shown, rowKey, openKey, detail, order, groupOf],
  );
  const { area, setArea, setTable, isTooWide, width } = useTableArea();
  useOpenRow(
    area,
    openKey,
    items.some((item) => item.kind === 'row' && item.isOpen),
  );
  const isPhone = useMedia(PHONE);
  const isPrinting = usePrinting();
  const isLong = shown.length > MOST_ROWS && !isPrinting;
  const scrolls = (isTooWide && !isPhone && !isPrinting) || isLong;
  const setting = { columns, onOpen, detail };
  if (rows.length === 0) return <p className="table-none">{empty}</p>;
  return (
    <div className="data-table">
      <TableTools {...props} shown={shown} order={order} isPhone={isPhone} />
      <div
        ref={setArea}
        className={scrolls ? 'table-area scrolls' : 'table-area'}
        style={{ ['--area' as string]: `${width}px` }}
        {...(scrolls && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
      >
        <table ref={setTable} aria-rowcount={isLong ? shown.length + 1 : undefined}>
          <caption>{caption}</caption>
          <TableHead columns={columns} order={order} onSort={props.onSort} />
          {isLong ? (
            area && <VirtualRows items={items} setting={setting} area={area} />
          ) : (
            <TableRows items={items} setting={setting} />
          )}
        </table>
      </div>
      {shown.length === 0 && <NoneLeft unit={props.unit} onFilter={props.onFilter} />}
    </div>
  );
}

interface NoneLeftProps {
  readonly unit: string;
  readonly onFilter: (words: string) => void;
}

function NoneLeft({ unit, onFilter }: NoneLeftProps) {
  return (
    <p className="table-none">
      No {unit} with these words.{' '}
      <button type="button" className="link-button no-print" onClick={() => onFilter('')}>
        Show all
      </button>
    </p>
  );
}
