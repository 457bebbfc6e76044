import { Fragment, type KeyboardEvent, useEffect } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { ViewState } from '../../state/view-state.ts';
import { CellView, cellClass } from './CellView.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { Explanation } from './Explanation.tsx';
import { RowHead } from './RowHead.tsx';
import { readPatch } from './read-patch.ts';
import { outletOf, witnessOf, type Scene } from './scene.ts';
import { SIDE, witnessIn, type useGridTable } from './table.ts';

export interface GridProps {
  readonly scene: Scene;
  readonly state: ViewState;
  readonly table: ReturnType<typeof useGridTable>;
  /** All of the layer, filtered or not: the strips show every one. */
  readonly passages: readonly EditedPassage[];
  readonly labels: ReadonlyMap<string, string>;
  readonly change: (patch: Partial<ViewState>, how?: 'push' | 'replace') => void;
  readonly linkTo: (patch: Partial<ViewState>) => string;
}

/** The aligned grid: a row a passage, a column a document, heads that stay in sight. */
export function Grid({ scene, state, table, passages, labels, change, linkTo }: GridProps) {
  useBringIntoView(state.place);
  const rows = table.getRowModel().rows;
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || state.place === null) return;
    openerOf(state.place)?.focus();
    change({ place: null }, 'push');
  };
  return (
    <table className="passage-grid" onKeyDown={close}>
      <caption className="sr-only">Shared passages, one column for each document</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => {
              const id = witnessIn(header.column.id);
              return id === null ? (
                <th key={header.id} scope="col" className="lead">
                  Where shared passages lie; taller is in more documents
                </th>
              ) : (
                <th key={header.id} scope="col">
                  <DocumentHead
                    item={witnessOf(scene, id)}
                    isBase={id === state.base}
                    passages={passages}
                    documents={scene.corpus.witnesses.length}
                    place={state.place}
                  />
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {rows.map((tableRow) => {
          const row = tableRow.original;
          const { id } = row.passage;
          const open = id === state.place;
          const cells = tableRow.getVisibleCells();
          return (
            <Fragment key={id}>
              <tr id={id} className={open ? 'open' : undefined}>
                {cells.map((cell) => {
                  const witness = witnessIn(cell.column.id);
                  if (cell.column.id === SIDE)
                    return (
                      <th key={cell.id} scope="row" className="side">
                        <RowHead
                          row={row}
                          label={labels.get(id) ?? id}
                          documents={state.docs.length}
                          compared={row.against === state.base ? null : outletOf(scene, row.against)}
                          open={open}
                          onToggle={() => change({ place: open ? null : id }, 'push')}
                        />
                      </th>
                    );
                  return (
                    witness !== null && (
                      <td key={cell.id} className={cellClass(row, witness)}>
                        <CellView scene={scene} row={row} id={witness} query={state.query} base={state.base} />
                      </td>
                    )
                  );
                })}
              </tr>
              {open && (
                <tr className="why" id={`why-${id}`}>
                  <td colSpan={cells.length}>
                    <Explanation
                      scene={scene}
                      row={row}
                      docs={state.docs}
                      base={state.base}
                      linkTo={linkTo}
                      readPatch={readPatch(state, row)}
                      onRead={() => change(readPatch(state, row), 'push')}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** A place that came with the address, or from elsewhere on the page, is scrolled to and focused. */
function useBringIntoView(place: string | null): void {
  useEffect(() => {
    const opener = place === null ? null : openerOf(place);
    if (!opener || opener === document.activeElement) return;
    opener.focus({ preventScroll: true });
    opener.closest('tr')?.scrollIntoView({ block: 'start' });
  }, [place]);
}

function openerOf(place: string): HTMLElement | null {
  return document.getElementById(`open-${place}`);
}
