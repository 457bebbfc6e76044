import { useEffect, useId, useMemo, useRef } from 'react';
import { outletOf, type Scene } from '../../../state/scene.ts';
import { PHONE, useMedia } from '../../../ui/use-media.ts';
import { usePassages } from '../context.ts';
import { describe } from '../labels.ts';
import { LazyExplanation } from '../LazyExplanation.tsx';
import { Closed } from '../Records.tsx';
import type { Row } from '../rows.ts';
import { groupPassages } from './passage-groups.ts';
import { PassageIndex } from './PassageIndex.tsx';
import { PassageTools } from './PassageTools.tsx';
import { Specimen } from './Specimen.tsx';
import { specimenOf } from './specimen-model.ts';
import { StackedReadings } from './StackedReadings.tsx';
import { StepBar } from './StepBar.tsx';
import { stepKeys } from './step-keys.ts';
import { useSteps } from './use-steps.ts';
import { useSwipe } from './use-swipe.ts';
import './one.css';
// After all other styles of the page, which it changes for paper.
import './one-print.css';

export interface OnePassageProps {
  readonly scene: Scene;
  /** Those listed, in the reader's order. */
  readonly rows: readonly Row[];
  /** What each is called, by passage id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** One passage with all there is to see of it; an index beside it, or on a phone a bar beneath it, leads to the others. */
export function OnePassage({ scene, rows, labels }: OnePassageProps) {
  const { state } = usePassages();
  const phone = useMedia(PHONE);
  const { docs, sort } = state;
  const groups = useMemo(() => groupPassages(rows, sort, docs.length), [rows, sort, docs.length]);
  const ordered = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const { at, step } = useSteps(ordered);
  const row = ordered[at];
  const swipe = useSwipe({ onLeft: () => step(1), onRight: () => step(-1) });
  const page = useRef<HTMLElement>(null);
  const title = useId();
  useFocusOnPassage(page, row?.passage.id ?? null, state.place);
  if (!row) return null;
  const index = <PassageIndex {...{ scene, groups, labels }} current={row.passage.id} />;
  const bar = <StepBar {...{ at, labels, step }} rows={ordered} />;
  return (
    <div className="one" {...stepKeys(step)}>
      {!phone && index}
      <article ref={page} className="one-page" aria-labelledby={title} {...swipe}>
        <header className="one-head">
          <p className="one-meta">
            <span role="status">
              Passage {row.number} · {at + 1} of {ordered.length}
            </span>
            <span>
              in {row.found} of {docs.length}
            </span>
          </p>
          <h2 id={`open-${row.passage.id}`} tabIndex={-1}>
            <span id={title}>{labels.get(row.passage.id)}</span>
          </h2>
          <p className="one-meta">
            {describe(row)}
            {row.against !== state.base && `; compared with ${outletOf(scene, row.against)}`}
          </p>
          {!phone && bar}
        </header>
        <Body key={row.passage.id} scene={scene} row={row} title={labels.get(row.passage.id) ?? ''} />
        {phone && (
          <Closed key={`index ${row.passage.id}`} className="index-fold no-print" label="All passages">
            {index}
          </Closed>
        )}
      </article>
      {phone && bar}
    </div>
  );
}

/** All of one passage: made anew for each, so that nothing opened in one stands open in the next. */
function Body({ scene, row, title }: { readonly scene: Scene; readonly row: Row; readonly title: string }) {
  const { docs } = usePassages().state;
  const specimen = useMemo(() => specimenOf(scene, row, docs), [scene, row, docs]);
  return (
    <div className="one-body">
      <PassageTools scene={scene} row={row} title={title} specimen={specimen} />
      <Specimen scene={scene} row={row} specimen={specimen} />
      <StackedReadings scene={scene} row={row} />
      <details className="one-why">
        <summary>
          Why linked
          <span className="chevron" aria-hidden="true" />
        </summary>
        <LazyExplanation scene={scene} row={row} />
      </details>
    </div>
  );
}

/**
 * A place that came with the address is focused. After a step the focus stays where it was, on a button or in the
 * index; where that is gone with the passage before, it goes to the new one's title.
 */
function useFocusOnPassage(
  page: { readonly current: HTMLElement | null },
  id: string | null,
  place: string | null,
): void {
  useEffect(() => {
    if (id === null || place !== id || !page.current) return;
    if (page.current.getBoundingClientRect().top < 0) page.current.scrollIntoView({ block: 'start' });
    if (document.activeElement !== document.body) return;
    page.current.querySelector('h2')?.focus({ preventScroll: true });
  }, [page, id, place]);
}
