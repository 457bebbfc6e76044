import { useCallback, useMemo } from 'react';
import type { ViewProps, ViewState } from '../../state/view-state.ts';
import { PHONE, useMedia } from '../../ui/use-media.ts';
import { Grid } from './Grid.tsx';
import { Key } from './Key.tsx';
import { labelOf } from './labels.ts';
import './passages.css';
import { Pager } from './Pager.tsx';
import { makeRows, type Row } from './rows.ts';
import { makeScene } from './scene.ts';
import { rowHolds } from './search.ts';
import { useGridTable } from './table.ts';
import { isFiltered, NO_FILTER, Search, Toolbar } from './Toolbar.tsx';
import { useColumnWindow } from './use-column-window.ts';

export interface PassagesViewProps extends ViewProps {
  /** The address of the state after a patch. */
  readonly linkTo: (patch: Partial<ViewState>) => string;
}

/** How does each one say it, and who lacks it? The aligned grid; on a phone one passage at a time. */
export function PassagesView({ corpus, edition, state, namesShown, change, linkTo }: PassagesViewProps) {
  const { docs, base, layer } = state;
  const phone = useMedia(PHONE);
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const rows = useMemo(() => makeRows(scene, { docs, base, layer }), [scene, docs, base, layer]);
  const labels = useMemo(() => new Map(rows.map((row) => [row.passage.id, labelOf(scene, row)])), [scene, rows]);
  const witnesses = useMemo(() => corpus.witnesses.map((witness) => witness.id), [corpus]);
  const { shown, next, turn, measure } = useColumnWindow(docs, base);
  const holds = useCallback(
    (row: Row, query: string) => rowHolds(scene, row, docs, query, labels.get(row.passage.id) ?? ''),
    [scene, docs, labels],
  );
  const table = useGridTable({ rows, witnesses, shown, state, holds });
  const visible = table.getRowModel().rows.map((row) => row.original);
  const passages = useMemo(() => rows.map((row) => row.passage), [rows]);
  const missing = state.place !== null && !visible.some((row) => row.passage.id === state.place);
  const shared = { scene, state, labels, change, linkTo };
  const toolbar = <Toolbar scene={scene} state={state} change={change} />;
  return (
    <div ref={measure}>
      <div className="page-x toolbar-line no-print">
        <p role="status" className="count">
          <b>{visible.length}</b> of {rows.length} passages
        </p>
        {phone ? (
          <details className="phone-filters">
            <summary>
              Search, filters, documents
              <span className="chevron" aria-hidden="true" />
            </summary>
            <Search state={state} change={change} />
            {toolbar}
          </details>
        ) : (
          toolbar
        )}
      </div>
      <div className="page-x second-line no-print">
        {!phone && <Key />}
        {isFiltered(state) && (
          <button type="button" className="link-button" onClick={() => change(NO_FILTER)}>
            Clear the filters
          </button>
        )}
        {missing && <p>The passage of this link is not among those listed.</p>}
        {!phone && next.length > 0 && (
          <p>
            {shown.length} of {docs.length} documents fit side by side.{' '}
            <button type="button" className="link-button" onClick={turn}>
              Show {next.map((id) => scene.witnesses.get(id)?.witness.outlet).join(', ')}
            </button>
          </p>
        )}
        {!phone && <Search state={state} change={change} />}
      </div>
      {visible.length === 0 ? (
        <p className="page-x py-10 font-serif text-[17px] text-ink-2">No shared passage fits these filters.</p>
      ) : phone ? (
        <Pager {...shared} rows={visible} />
      ) : (
        <Grid {...shared} table={table} passages={passages} />
      )}
    </div>
  );
}
