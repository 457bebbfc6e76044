import { type KeyboardEvent, useEffect } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import { usePassages } from './context.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { GridRow } from './GridRow.tsx';
import { stepByKey } from './row-keys.ts';
import { witnessOf, type Scene } from './scene.ts';
import { witnessIn, type useGridTable } from './table.ts';

export interface GridProps {
  readonly scene: Scene;
  readonly table: ReturnType<typeof useGridTable>;
  /** The documents with room on the screen. */
  readonly shown: readonly string[];
  /** All of the layer, filtered or not: the strips show every one. */
  readonly passages: readonly EditedPassage[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The aligned grid: a row a passage, a column a document, heads that stay in sight. */
export function Grid({ scene, table, shown, passages, labels }: GridProps) {
  const { state, change } = usePassages();
  useBringIntoView(state.place);
  const columns = table.getVisibleLeafColumns().flatMap((column) => witnessIn(column.id) ?? []);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    stepByKey(event);
    if (event.key !== 'Escape' || event.defaultPrevented || state.place === null) return;
    openerOf(state.place)?.focus();
    change({ place: null }, 'push');
  };
  return (
    <>
      <h2 className="sr-only">Shared passages</h2>
      <table className="passage-grid" onKeyDown={onKeyDown}>
        <caption className="sr-only">Shared passages, one column for each document</caption>
        <thead>
          <tr>
            <th scope="col" className="lead">
              Where shared passages lie; taller is in more documents
            </th>
            {columns.map((id) => (
              <th key={id} scope="col" className={shown.includes(id) ? undefined : 'beyond'}>
                <DocumentHead
                  item={witnessOf(scene, id)}
                  isBase={id === state.base}
                  passages={passages}
                  documents={scene.corpus.witnesses.length}
                  place={state.place}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ original: row }) => (
            <GridRow
              key={row.passage.id}
              {...{ scene, row, columns, shown }}
              label={labels.get(row.passage.id) ?? row.passage.id}
            />
          ))}
        </tbody>
      </table>
    </>
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
