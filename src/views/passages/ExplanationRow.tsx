import { useMedia } from '../../ui/use-media.ts';
import { LazyExplanation } from './LazyExplanation.tsx';
import type { GridRowProps } from './GridRow.tsx';

/** The explanation of an open row, as wide as the grid: on paper the grid has every document. */
export function ExplanationRow({ scene, row, columns, shown }: Omit<GridRowProps, 'label'>) {
  const documents = useMedia('print') ? columns : shown;
  const beyond = columns.length - documents.length;
  return (
    <tr className="why" id={`why-${row.passage.id}`}>
      <td colSpan={documents.length + 1}>
        <LazyExplanation scene={scene} row={row} />
      </td>
      {beyond > 0 && (
        <td className="beyond" colSpan={beyond}>
          {' '}
        </td>
      )}
    </tr>
  );
}
