import { Fragment } from 'react';
import { outletOf, witnessOf } from '../../state/scene.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import type { CellViewProps } from './CellView.tsx';
import { excerptsOf } from './excerpts.ts';
import { Apparatus, marksIn, ReadingText } from './ReadingText.tsx';
import type { ReadingCell } from './rows.ts';

export interface DifferenceCellProps extends CellViewProps {
  readonly cell: ReadingCell;
}

/** What differs from the reading compared with, a few words around each place; that reading itself is whole. */
export function DifferenceCell({ cell, ...props }: DifferenceCellProps) {
  const { scene, row, id, base } = props;
  const { reading, comparison } = cell;
  if (comparison === null || !comparison.isMarked)
    return (
      <>
        <ReadingText {...props} cell={cell} />
        {id === row.against && id !== base && <p className="as-base">compared with</p>}
        {comparison && <p className="as-base">reworded</p>}
      </>
    );
  if (!comparison.differs) return <p className="as-base">= same words as {outletOf(scene, row.against)}</p>;
  const { witness, names } = witnessOf(scene, id);
  const parts = excerptsOf(witness.text, reading, comparison);
  const marks = marksIn(props, cell, reading);
  return (
    <>
      <p className="reading">
        {parts.map((part, index) => (
          <Fragment key={part.start}>
            {index > 0 || part.start > reading.start ? <span className="left-out">… </span> : null}
            <MarkedText text={witness.text} span={part} marks={marks} names={names} />{' '}
          </Fragment>
        ))}
        {(parts.at(-1)?.end ?? reading.end) < reading.end && <span className="left-out">…</span>}
      </p>
      <Apparatus scene={scene} row={row} comparison={comparison} base={base} />
    </>
  );
}
