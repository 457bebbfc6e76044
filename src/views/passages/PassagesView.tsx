import { useCallback, useEffect, useMemo } from 'react';
import type { ViewProps, ViewState } from '../../state/view-state.ts';
import { PHONE, useMedia } from '../../ui/use-media.ts';
import { PassagesContext } from './context.ts';
import { isFiltered, NO_FILTER } from './filters.ts';
import { Grid } from './Grid.tsx';
import { Key } from './Key.tsx';
import { labelOf } from './labels.ts';
import './passages.css';
import { MoreTools } from './MoreTools.tsx';
import { Pager } from './Pager.tsx';
import { loadExplanation } from './LazyExplanation.tsx';
import { PrintHead } from './PrintHead.tsx';
import { LazyPossible } from './LazyPossible.tsx';
import { POSSIBLE_HEAD, possibleShown } from './possible-shown.ts';
import { makeRows, type Row } from './rows.ts';
import { makeScene } from './scene.ts';
import { Search } from './Search.tsx';
import { rowHolds } from './search.ts';
import { useGridTable } from './table.ts';
import { Toolbar } from './Toolbar.tsx';
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
  const table = useGridTable({ rows, witnesses, docs, state, holds });
  const visible = table.getRowModel().rows.map((row) => row.original);
  const passages = useMemo(() => rows.map((row) => row.passage), [rows]);
  const crowded = isFiltered(state) || edition.draft;
  const missing = state.place !== null && !visible.some((row) => row.passage.id === state.place);
  const possible = useMemo(() => possibleShown(scene, state), [scene, state]);
  useEffect(() => void loadExplanation(), []);
  const around = useMemo(() => ({ state, change, linkTo }), [state, change, linkTo]);
  return (
    <PassagesContext value={around}>
      <div ref={measure}>
        <PrintHead title={corpus.title} address={linkTo({})} />
        <div className={crowded ? 'page-x toolbar-line crowded' : 'page-x toolbar-line'}>
          <p role="status" className={edition.draft ? 'count looking' : 'count'}>
            <b>{visible.length}</b> of {rows.length} passages
            {edition.draft && ' · still looking for other wording'}
          </p>
          {phone ? (
            <details className="phone-filters no-print">
              <summary>
                Search, filters, documents
                <span className="chevron" aria-hidden="true" />
              </summary>
              <Search query={state.query} change={change} />
              <Toolbar {...{ scene, rows }} withDocuments />
              <MoreTools rows={rows} possible={possible.length} />
            </details>
          ) : (
            <Toolbar {...{ scene, rows }} withDocuments={false} />
          )}
          {!phone && <Key short={crowded} />}
          <div className="remarks no-print">
            {!phone && <MoreTools rows={rows} possible={possible.length} />}
            {isFiltered(state) && (
              <button
                type="button"
                className="link-button"
                aria-label="Clear the filters"
                onClick={() => change(NO_FILTER)}
              >
                Clear
              </button>
            )}
            {missing && <p>The passage of this link is not among those listed.</p>}
            {state.possible === 'shown' && possible.length > 0 && (
              <button type="button" className="link-button" onClick={goToPossible}>
                Go to the {possible.length} possible links, below the passages
              </button>
            )}
            {!phone && next.length > 0 && (
              <p>
                {shown.length} of {docs.length} documents fit side by side.{' '}
                <button type="button" className="link-button" onClick={turn}>
                  Show {next.map((id) => scene.witnesses.get(id)?.witness.outlet).join(', ')}
                </button>
              </p>
            )}
          </div>
        </div>
        {visible.length === 0 ? (
          <p className="page-x py-10 font-serif text-[17px] text-ink-2">No shared passage fits these filters.</p>
        ) : phone ? (
          <Pager {...{ scene, labels }} rows={visible} />
        ) : (
          <Grid {...{ scene, labels, table, shown, passages }} />
        )}
        {state.possible === 'shown' && <LazyPossible scene={scene} links={possible} />}
      </div>
    </PassagesContext>
  );
}

function goToPossible(): void {
  document.getElementById(POSSIBLE_HEAD)?.focus();
}
