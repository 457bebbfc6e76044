import type { KeyboardEvent } from 'react';
import type { NearestCandidate, Span } from '../../engine/types.ts';
import { absenceHead, GAP_MEANS } from '../../ui/absence-words.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { conflictWords } from './conflict-words.ts';
import { isNear, refusalWords, sharedWordsOf } from './refusal.ts';
import type { AbsenceCell, LacunaCell, Row, UnknownCell } from './rows.ts';
import { outletOf, witnessOf, type Scene } from '../../state/scene.ts';

/** More shared words than this make a list, not a reason. */
const SHARED_SHOWN = 8;

export interface NotFoundProps {
  readonly scene: Scene;
  readonly row: Row;
  /** The document. */
  readonly id: string;
  readonly cell: AbsenceCell | UnknownCell;
  /** Only the head and the nearest sentence. */
  readonly short?: boolean;
  /** Whether the Tab key stops at the reason. */
  readonly reach?: boolean;
}

/** An open space: nothing was found here, the nearest sentence that was, and why it was refused. A draft knows neither. */
export function NotFound({ scene, row, id, cell, short = false, reach = true }: NotFoundProps) {
  const { witness, names } = witnessOf(scene, id);
  if (scene.edition.draft) return <p className="void-head">{headOf(cell, witness.outlet, true)}</p>;
  if (cell.state === 'unknown')
    return (
      <>
        <p className="void-head">{headOf(cell, witness.outlet, false)}</p>
        <p className="nearest">
          In a set this large, what stands here instead is worked out passage by passage, on request.
        </p>
      </>
    );
  const { nearest, around } = cell.absence;
  const means = GAP_MEANS[cell.state];
  const quoted = (span: Span) => (
    <q>
      <MarkedText text={witness.text} span={span} marks={[]} names={names} />
    </q>
  );
  return (
    <>
      <p className="void-head">{headOf(cell, witness.outlet, false)}</p>
      {means && <p className="void-means">{means}</p>}
      {around && <p className="nearest">Around the text: {quoted(around)}</p>}
      {nearest && !isNear(scene, id, nearest) && <p className="nearest">Nothing in it is near this passage.</p>}
      {nearest && isNear(scene, id, nearest) && (
        <>
          <p className="nearest">
            Nearest, {nearest.score.toFixed(2)} of 1: {quoted(nearest)}
          </p>
          {!short && <Refused scene={scene} row={row} id={id} nearest={nearest} reach={reach} />}
        </>
      )}
    </>
  );
}

/** What is not known yet is not called not found. */
function headOf({ state }: AbsenceCell | UnknownCell, outlet: string, draft: boolean): string {
  return state === 'unknown' && !draft
    ? `No reading in ${outlet}`
    : absenceHead(state === 'unknown' ? 'not-found' : state, outlet, draft);
}

interface RefusedProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
  readonly nearest: NearestCandidate;
  readonly reach: boolean;
}

function Refused({ scene, row, id, nearest, reach }: RefusedProps) {
  const { refusal } = nearest;
  const conflict = refusal.conflict && conflictWords(scene, refusal.conflict, id);
  const why = refusalWords(refusal, row.passage.review !== null, conflict);
  const shared = sharedWordsOf(scene, id, nearest).slice(0, SHARED_SHOWN);
  return (
    <>
      <details className="void-why no-print" onKeyDown={closeOnEscape}>
        <summary tabIndex={reach ? 0 : -1}>Why it was refused</summary>
        <p>{why}</p>
        {shared.length > 0 && <p>Shared words: {shared.join(', ')}.</p>}
      </details>
      {/* Nothing can be opened on paper. */}
      <p className="void-why void-printed hidden print:block">{why}</p>
    </>
  );
}

/** A gap of the source: neither found nor not found. */
export function Lacuna({ scene, id, cell }: { readonly scene: Scene; readonly id: string; readonly cell: LacunaCell }) {
  return (
    <div className="lacuna">
      <p className="bracketed">[{LACKS[cell.lacuna?.lacks ?? 'text']} not in this file]</p>
      <p className="said">
        {cell.lacuna?.note ?? `The text of ${outletOf(scene, id)} is incomplete here.`} Whether it has this passage
        cannot be said.
      </p>
    </div>
  );
}

const LACKS = { headline: 'headline', list: 'list', text: 'part of the text' } as const;

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
