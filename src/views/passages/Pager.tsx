import { type ReactNode, useEffect, useRef } from 'react';
import { hueOf, Siglum } from '../../ui/Siglum.tsx';
import { AttributionLine } from './AttributionLine.tsx';
import { Status } from './CellView.tsx';
import { usePassages } from './context.ts';
import { describe } from './labels.ts';
import { LazyExplanation } from './LazyExplanation.tsx';
import { Lacuna, NotFound } from './NotFound.tsx';
import { ReadingText } from './ReadingText.tsx';
import type { Row } from './rows.ts';
import { outletOf, witnessOf, type Scene } from './scene.ts';
import { useSteps } from './use-steps.ts';
import { useSwipe } from './use-swipe.ts';

export interface PagerProps {
  readonly scene: Scene;
  readonly rows: readonly Row[];
  readonly labels: ReadonlyMap<string, string>;
}

/** More dots than this are no longer counted at a glance. */
const DOTS = 12;

/** One passage at a time, its readings stacked; buttons or a swipe lead to the next. */
export function Pager({ scene, rows, labels }: PagerProps) {
  const { state } = usePassages();
  const top = useRef<HTMLElement>(null);
  const { at, step } = useSteps(rows);
  const row = rows[at];
  const swipe = useSwipe({ onLeft: () => step(1), onRight: () => step(-1) });
  useTopOnStep(top, at);
  if (!row) return null;
  const { id } = row.passage;
  const found = state.docs.filter((doc) => row.cells.get(doc)?.state === 'reading');
  const rest = state.docs.filter((doc) => !found.includes(doc));
  return (
    <section ref={top} className="pager" aria-label="One passage" {...swipe}>
      <div key={id} className="pager-page">
        <header className="page-x pager-head">
          <p className="meta">
            <span role="status">
              Passage {row.number} · {at + 1} of {rows.length}
            </span>
            <span>
              in {row.found} of {state.docs.length}
            </span>
          </p>
          <h2>{labels.get(id)}</h2>
          <p className="meta">
            {describe(row)}
            {row.against !== state.base && `; compared with ${outletOf(scene, row.against)}`}
          </p>
        </header>
        {found.map((doc) => (
          <PagerReading key={doc} scene={scene} row={row} id={doc} />
        ))}
        {rest.map((doc) => (
          <PagerGap key={doc} scene={scene} row={row} id={doc} />
        ))}
        <details className="page-x pager-why">
          <summary>
            Why linked
            <span className="chevron" aria-hidden="true" />
          </summary>
          <LazyExplanation scene={scene} row={row} />
        </details>
      </div>
      <nav className="pager-nav no-print" aria-label="Passages">
        <StepButton row={rows[at - 1]} labels={labels} onPress={() => step(-1)} side="back" />
        <Position at={at} of={rows.length} />
        <StepButton row={rows[at + 1]} labels={labels} onPress={() => step(1)} side="on" />
      </nav>
    </section>
  );
}

interface PartProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
}

function PagerReading({ scene, row, id }: PartProps) {
  const { state } = usePassages();
  const cell = row.cells.get(id);
  if (cell?.state !== 'reading') return null;
  return (
    <article className="pager-reading">
      <Who scene={scene} id={id}>
        <AttributionLine scene={scene} row={row} id={id} />
        <Status scene={scene} row={row} id={id} base={state.base} />
      </Who>
      <ReadingText scene={scene} row={row} cell={cell} query={state.query} base={state.base} />
    </article>
  );
}

function PagerGap({ scene, row, id }: PartProps) {
  const cell = row.cells.get(id);
  const { witness, index } = witnessOf(scene, id);
  if (cell && cell.state !== 'reading' && cell.state !== 'text-incomplete')
    return (
      <article className="pager-reading void corner-marks">
        <Siglum siglum={witness.siglum} index={index} />
        <NotFound scene={scene} row={row} id={id} cell={cell} />
      </article>
    );
  return (
    <article className="pager-reading">
      <Who scene={scene} id={id} />
      <Lacuna
        scene={scene}
        id={id}
        cell={cell?.state === 'text-incomplete' ? cell : { state: 'text-incomplete', lacuna: null }}
      />
    </article>
  );
}

function Who({ scene, id, children }: { readonly scene: Scene; readonly id: string; readonly children?: ReactNode }) {
  const { witness, index } = witnessOf(scene, id);
  return (
    <div className={`who ${hueOf(index)}`}>
      <Siglum siglum={witness.siglum} index={index} />
      <h3>{witness.outlet}</h3>
      {children}
    </div>
  );
}

interface StepButtonProps {
  readonly row: Row | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly onPress: () => void;
  readonly side: 'back' | 'on';
}

/** Stays in place at either end, so that focus is not lost. */
function StepButton({ row, labels, onPress, side }: StepButtonProps) {
  const words = side === 'back' ? 'Previous' : 'Next';
  const label = row && labels.get(row.passage.id);
  return (
    <button
      type="button"
      className={side}
      aria-disabled={!row}
      aria-label={label ? `${words}: ${label}` : words}
      onClick={onPress}
    >
      <span className={`chevron ${side}`} aria-hidden="true" />
      <span>{words}</span>
    </button>
  );
}

function Position({ at, of }: { readonly at: number; readonly of: number }) {
  if (of > DOTS)
    return (
      <span className="position" aria-hidden="true">
        {at + 1} of {of}
      </span>
    );
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index === at ? 'on' : undefined} />
      ))}
    </span>
  );
}

/** A new passage is read from its beginning. */
function useTopOnStep(top: { readonly current: HTMLElement | null }, at: number): void {
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) top.current?.scrollIntoView({ block: 'start' });
    before.current = at;
  }, [top, at]);
}
