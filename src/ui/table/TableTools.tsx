import type { ReactNode } from 'react';
import { csvFile } from '../csv.ts';
import { download } from '../drawing/download.ts';
import { PickOne } from '../PickOne.tsx';
import type { Column } from './column.ts';
import { sortChoices, type SortOrder } from './sort-order.ts';
import { tableCsv } from './table-csv.ts';

export interface TableToolsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly order: SortOrder | null;
  readonly sort: string;
  readonly onSort: (by: string) => void;
  readonly filter: string;
  readonly onFilter: (words: string) => void;
  readonly fileName: string;
  readonly unit: string;
  readonly tools?: ReactNode;
  /** Cards have no heads to sort by. */
  readonly isPhone: boolean;
}

/** One line over a table: its filter, how many rows are shown, and the table as a file. */
export function TableTools<Row>(props: TableToolsProps<Row>) {
  const { columns, rows, shown, order, sort, onSort, filter, onFilter, fileName, unit, tools, isPhone } = props;
  return (
    <div className="table-tools">
      <label className="search table-filter no-print">
        <span className="sr-only">Show only {unit} with these words</span>
        <input
          type="search"
          placeholder={`Filter ${unit}`}
          autoComplete="off"
          spellCheck={false}
          value={filter}
          onChange={(event) => onFilter(event.target.value)}
        />
      </label>
      {isPhone && columns.some(({ sortable = true }) => sortable) && (
        <PickOne label="Order" value={order ? sort : ''} options={sortChoices(columns)} onPick={onSort} />
      )}
      {tools}
      <p role="status" className="table-count">
        {counted(shown.length, rows.length, unit)}
      </p>
      <button
        type="button"
        className="link-button no-print"
        onClick={() => download(csvFile(tableCsv(columns, shown)), `${fileName}.csv`)}
      >
        Save as CSV
      </button>
    </div>
  );
}

function counted(shown: number, all: number, unit: string): string {
  const words = all === 1 ? singular(unit) : unit;
  return shown === all ? `${all} ${words}` : `${shown} of ${all} ${words}`;
}

function singular(unit: string): string {
  if (unit.endsWith('people')) return unit.replace(/people$/, 'person');
  return unit.endsWith('ies') ? unit.replace(/ies$/, 'y') : unit.replace(/s$/, '');
}
