import { memo } from 'react';
import { isInside, type MergedRow } from './make-pair.ts';
import { RowSide } from './RowSide.tsx';
import { RowText } from './RowText.tsx';

export interface MergedRowViewProps {
  readonly row: MergedRow;
  readonly index: number;
  readonly isChosen: boolean;
}

/** One row of the merged text. */
export const MergedRowView = memo(function MergedRowView({ row, index, isChosen }: MergedRowViewProps) {
  const kind =
    row[0]?.kind === 'pointer'
      ? 'pointer'
      : row.every((item) => item.kind === row[0]?.kind && !isInside(item))
        ? row[0]?.kind
        : 'mixed';
  return (
    <li
      tabIndex={-1}
      data-row={index}
      className={`merged-row ${kind}${isChosen ? ' chosen' : ''}`}
      aria-current={isChosen || undefined}
    >
      <div className="merged-side">
        <RowSide row={row} />
      </div>
      <div className="merged-text">
        <RowText row={row} />
      </div>
    </li>
  );
});
