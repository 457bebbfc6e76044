import { memo, type Ref } from 'react';
import { outletOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { CellView, cellClass } from './CellView.tsx';
import { LazyExplanation } from './LazyExplanation.tsx';
import { RowHead } from './RowHead.tsx';
import type { Row } from './rows.ts';
import { shiftWords, type Shift } from './shift.ts';

/** What every row is drawn by. */
export interface RowSetting {
  readonly scene: Scene;
  readonly base: string;
  readonly query: string;
  readonly amount: ViewState['amount'];
  /** The documents side by side, in order. */
  readonly columns: readonly string[];
  /** How many documents are shown, side by side or not. */
  readonly documents: number;
  readonly labelIn: (row: Row) => string;
  readonly shifts: ReadonlyMap<string, Shift>;
}

export interface GridRowProps {
  readonly setting: RowSetting;
  readonly row: Row;
  readonly open: boolean;
  /** Its place in the list, for keys and where not every row is on the page. */
  readonly index: number;
  /** Whether rows around it are not on the page, so that its place has to be said. */
  readonly numbered?: boolean;
  readonly ref?: Ref<HTMLTableSectionElement>;
}

/** One passage: its side-head, a cell for every document, and its explanation once that is asked for. */
export const GridRow = memo(function GridRow({ setting, row, open, index, numbered = false, ref }: GridRowProps) {
  const { scene, base, query, amount, columns, documents, labelIn, shifts } = setting;
  const { id } = row.passage;
  const shift = shifts.get(id);
  const remarks = [
    ...(row.against === base || amount === 'index' ? [] : [`compared with ${outletOf(scene, row.against)}`]),
    ...(shift ? [shiftWords(shift, outletOf(scene, shift.witness))] : []),
  ];
  return (
    <tbody ref={ref} data-index={index} className={open ? 'row open' : 'row'}>
      <tr id={id} className={open ? 'open' : undefined} aria-rowindex={numbered ? index + 2 : undefined}>
        <th scope="row" className="side">
          <RowHead row={row} label={labelIn(row)} documents={documents} remarks={remarks} open={open} />
        </th>
        {columns.map((witness) => (
          <td key={witness} className={cellClass(row, witness, amount)}>
            <CellView {...{ scene, row, query, base, amount }} id={witness} reach={open} />
          </td>
        ))}
      </tr>
      {open && (
        <tr className="why" id={`why-${id}`}>
          <td colSpan={columns.length + 1}>
            <LazyExplanation scene={scene} row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
});
