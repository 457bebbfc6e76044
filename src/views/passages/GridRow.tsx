import { CellView, cellClass } from './CellView.tsx';
import { usePassages } from './context.ts';
import { ExplanationRow } from './ExplanationRow.tsx';
import { RowHead } from './RowHead.tsx';
import type { Row } from './rows.ts';
import { outletOf, type Scene } from './scene.ts';

export interface GridRowProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly label: string;
  /** The documents in order. */
  readonly columns: readonly string[];
  /** Those of them with room on the screen; paper has room for all. */
  readonly shown: readonly string[];
}

/** One passage: its side-head, a cell for every document, and its explanation once that is asked for. */
export function GridRow({ scene, row, label, columns, shown }: GridRowProps) {
  const { state, change } = usePassages();
  const { id } = row.passage;
  const open = id === state.place;
  return (
    <>
      <tr id={id} className={open ? 'open' : undefined}>
        <th scope="row" className="side">
          <RowHead
            row={row}
            label={label}
            documents={state.docs.length}
            compared={row.against === state.base ? null : outletOf(scene, row.against)}
            open={open}
            onToggle={() => change({ place: open ? null : id }, 'push')}
          />
        </th>
        {columns.map((witness) => (
          <td key={witness} className={`${cellClass(row, witness)}${shown.includes(witness) ? '' : ' beyond'}`}>
            <CellView scene={scene} row={row} id={witness} query={state.query} base={state.base} />
          </td>
        ))}
      </tr>
      {open && <ExplanationRow {...{ scene, row, columns, shown }} />}
    </>
  );
}
