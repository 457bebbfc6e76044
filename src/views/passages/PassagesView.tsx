import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { makeScene } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { PHONE, useMedia } from '../../ui/use-media.ts';
import { isBlank } from '../../worker/blank-edition.ts';
import type { Edition } from '../../worker/protocol.ts';
import { activeFilters } from './active-filters.ts';
import { PassagesContext } from './context.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { Grid } from './Grid.tsx';
import { Key } from './Key.tsx';
import { labelsOf } from './labels.ts';
import { listRows } from './list-rows.ts';
import { loadExplanation } from './LazyExplanation.tsx';
import { LazyPossible } from './LazyPossible.tsx';
import './passages.css';
import { PhoneTools } from './PhoneTools.tsx';
import { possibleShown } from './possible-shown.ts';
import { PrintHead } from './PrintHead.tsx';
import { Remarks } from './Remarks.tsx';
import { makeRows, passagesIn } from './rows.ts';
import { finderFor } from './search.ts';
import { shiftsOf, type Shift } from './shift.ts';
import { useGridTable } from './table.ts';
import { Toolbar } from './Toolbar.tsx';
import { useColumnWindow } from './use-column-window.ts';
import { usePrimed } from './use-primed.ts';

const OnePassage = lazy(async () => ({ default: (await import('./one/OnePassage.tsx')).OnePassage }));

const UNMOVED: ReadonlyMap<string, Shift> = new Map();

/** How does each one say it, and who lacks it? The aligned grid, or one passage at a time, as on every phone. */
export function PassagesView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const { docs, base, layer, query, sort } = state;
  const phone = useMedia(PHONE);
  const one = phone || state.layout === 'one';
  const [filtersOpen, setFiltersOpen] = useState(false);
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const rows = useMemo(() => makeRows(scene, { docs, base, layer }), [scene, docs, base, layer]);
  const labelIn = useMemo(() => labelsOf(scene, rows), [scene, rows]);
  const labels = useMemo(
    () => new Map(one ? rows.map((row) => [row.passage.id, labelIn(row)]) : []),
    [one, rows, labelIn],
  );
  const witnesses = useMemo(() => corpus.witnesses.map((witness) => witness.id), [corpus]);
  const find = useMemo(() => finderFor(scene, query, docs, labelIn), [scene, query, docs, labelIn]);
  const shifts = useMemo(() => (sort === 'shift' ? shiftsOf(rows, docs, base) : UNMOVED), [sort, rows, docs, base]);
  const { view, measure } = useColumnWindow(state);
  const table = useGridTable(witnesses, state);
  const { kinds, changes, foundIn, notFoundIn, gaps } = state;
  const shown = useMemo(
    () => listRows(rows, { docs, sort, kinds, changes, foundIn, notFoundIn, gaps, find, shifts }),
    [rows, docs, sort, kinds, changes, foundIn, notFoundIn, gaps, find, shifts],
  );
  const passages = passagesIn(scene, layer);
  const active = activeFilters(scene, state).length;
  const possible = useMemo(() => possibleShown(scene, state), [scene, state]);
  usePrimed(rows);
  useEffect(() => void loadExplanation(), []);
  const around = useMemo(() => ({ state, change, linkTo }), [state, change, linkTo]);
  const toggleFilters = useCallback(() => setFiltersOpen((open) => !open), []);
  const panel = <FilterPanel scene={scene} rows={rows} possible={possible.length} />;
  const tools = <Toolbar {...{ scene, phone, active, filtersOpen }} onFilters={toggleFilters} />;
  return (
    <PassagesContext value={around}>
      <div ref={measure}>
        <PrintHead title={corpus.title} address={linkTo({})} />
        <div className="page-x toolbar-line">
          <p role="status" className={edition.draft ? 'count looking' : 'count'}>
            {!isBlank(edition) && (
              <>
                <b>{shown.length}</b> of {rows.length} passages
                {edition.draft && ' · still looking for other wording'}
              </>
            )}
          </p>
          {phone ? <PhoneTools scene={scene} tools={tools} panel={filtersOpen && panel} /> : tools}
          {!one && <Key amount={state.amount} />}
        </div>
        {!phone && filtersOpen && panel}
        <Remarks
          {...{ scene, view, one }}
          possible={possible.length}
          missing={state.place !== null && !isBlank(edition) && !shown.some((row) => row.passage.id === state.place)}
        />
        {shown.length === 0 ? (
          <p className="page-x py-10 font-serif text-[1.0625rem] text-ink-2">{noneShown(edition)}</p>
        ) : one ? (
          <Suspense fallback={null}>
            <OnePassage {...{ scene, labels }} rows={shown} />
          </Suspense>
        ) : (
          <Grid {...{ scene, table, view, passages, labelIn, shifts }} all={shown} />
        )}
        {state.possible === 'shown' && <LazyPossible scene={scene} links={possible} />}
      </div>
    </PassagesContext>
  );
}

/** Why there is no passage to show: that none fits is known when all are. */
function noneShown(edition: Edition): string {
  if (isBlank(edition)) return 'Comparing the documents …';
  return edition.draft ? 'No passage found so far fits these filters.' : 'No shared passage fits these filters.';
}
