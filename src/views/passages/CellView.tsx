import { memo } from 'react';
import { AttributionLine } from './AttributionLine.tsx';
import { Lacuna, NotFound } from './NotFound.tsx';
import { ReadingText } from './ReadingText.tsx';
import type { Row } from './rows.ts';
import { outletOf, type Scene } from './scene.ts';

export interface CellViewProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
  readonly query: string;
  readonly base: string;
}

/** What stands in one document's column at one passage. */
export const CellView = memo(function CellView({ scene, row, id, query, base }: CellViewProps) {
  const cell = row.cells.get(id);
  if (!cell || cell.state === 'text-incomplete')
    return <Lacuna scene={scene} id={id} cell={cell ?? { state: 'text-incomplete', lacuna: null }} />;
  if (cell.state !== 'reading') return <NotFound scene={scene} row={row} id={id} cell={cell} />;
  return (
    <>
      <ReadingText scene={scene} row={row} cell={cell} query={query} base={base} />
      <p className="cell-foot">
        <AttributionLine scene={scene} row={row} id={id} />
        <Status scene={scene} row={row} id={id} base={base} />
      </p>
    </>
  );
});

/** How this reading stands to the one it is compared with, in two or three words. */
export function Status({ scene, row, id, base }: Omit<CellViewProps, 'query'>) {
  const cell = row.cells.get(id);
  if (cell?.state !== 'reading') return null;
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
export function cellClass(row: Row, id: string): string {
  const state = row.cells.get(id)?.state;
  if (state === 'reading') return 'has-reading';
  return state === undefined || state === 'text-incomplete' ? 'has-lacuna' : 'void corner-marks';
}
