import { memo } from 'react';
import { outletOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { AttributionLine } from './AttributionLine.tsx';
import { DifferenceCell } from './DifferenceCell.tsx';
import { IndexCell } from './IndexCell.tsx';
import { Lacuna, NotFound } from './NotFound.tsx';
import { ReadingText } from './ReadingText.tsx';
import type { Row } from './rows.ts';
import { SameWords } from './SameWords.tsx';

export interface CellViewProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
  readonly query: string;
  readonly base: string;
}

interface GridCellProps extends CellViewProps {
  readonly amount: ViewState['amount'];
  /** Whether the Tab key stops in it: in the open row only. The arrow keys reach every cell of a row. */
  readonly reach: boolean;
}

/** What stands in one document's column at one passage. */
export const CellView = memo(function CellView({ amount, reach, ...props }: GridCellProps) {
  if (amount === 'index') return <IndexCell {...props} />;
  const { scene, row, id } = props;
  const cell = row.cells.get(id);
  if (cell.state === 'text-incomplete') return <Lacuna scene={scene} id={id} cell={cell} />;
  if (cell.state !== 'reading')
    return <NotFound scene={scene} row={row} id={id} cell={cell} short={amount === 'differences'} reach={reach} />;
  if (amount === 'differences') return <DifferenceCell {...props} cell={cell} />;
  return (
    <>
      <ReadingText {...props} cell={cell} />
      <p className="cell-foot">
        <AttributionLine scene={scene} row={row} id={id} />
        <span className="standing">
          <Status scene={scene} row={row} id={id} base={props.base} />
          <SameWords scene={scene} row={row} id={id} />
        </span>
      </p>
    </>
  );
});

/** How this reading stands to the one it is compared with, in two or three words. */
export function Status({ scene, row, id, base }: Omit<CellViewProps, 'query'>) {
  const cell = row.cells.get(id);
  if (cell.state !== 'reading') return null;
  if (id === base) return <span className="status">base</span>;
  if (id === row.against)
    return (
      <span
        className="status"
        title={`${outletOf(scene, base)} has no reading here, so the others are compared with this one`}
      >
        compared with
      </span>
    );
  const { comparison } = cell;
  return <span className={comparison?.differs ? 'status differs' : 'status'}>{comparison?.status}</span>;
}

/** The class that shapes a cell. */
export function cellClass(row: Row, id: string, amount: ViewState['amount']): string {
  const state = row.cells.state(id);
  if (state === 'reading' || amount === 'index') return 'has-reading';
  return state === 'text-incomplete' ? 'has-lacuna' : 'void corner-marks';
}
