import type { KeyboardEvent } from 'react';
import type { NearestCandidate, Span } from '../../engine/types.ts';
import { absenceHead, GAP_MEANS } from '../../ui/absence-words.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { conflictWords } from './conflict-words.ts';
import { isNear, refusalWords, sharedWordsOf } from './refusal.ts';
import type { AbsenceCell, LacunaCell, Row } from './rows.ts';
import { outletOf, witnessOf, type Scene } from './scene.ts';

/** More shared words than this make a list, not a reason. */
const SHARED_SHOWN = 8;

export interface NotFoundProps {
  readonly scene: Scene;
  readonly row: Row;
  /** The document. */
  readonly id: string;
  readonly cell: AbsenceCell;
}

/** An open space: nothing was found here, the nearest sentence that was, and why it was refused. A draft knows neither. */
export function NotFound({ scene, row, id, cell: { state, absence } }: NotFoundProps) {
  const { witness, names } = witnessOf(scene, id);
  if (scene.edition.draft) return <p className="void-head">{absenceHead(state, witness.outlet, true)}</p>;
  const means = GAP_MEANS[state];
  const nearest = absence?.nearest ?? null;
  const quoted = (span: Span) => (
    <q>
      <MarkedText text={witness.text} span={span} marks={[]} names={names} />
    </q>
  );
  return (
    <>
      <p className="void-head">{absenceHead(state, witness.outlet, false)}</p>
      {means && <p className="void-means">{means}</p>}
      {absence?.around && <p className="nearest">Around the text: {quoted(absence.around)}</p>}
      {!absence && <p className="nearest">This corpus is large: gaps are worked out passage by passage.</p>}
      {nearest && !isNear(scene, id, nearest) && <p className="nearest">Nothing in it is near this passage.</p>}
      {nearest && isNear(scene, id, nearest) && (
        <>
          <p className="nearest">
            Nearest, {nearest.score.toFixed(2)} of 1: {quoted(nearest)}
          </p>
          <Refused scene={scene} row={row} id={id} nearest={nearest} />
        </>
      )}
    </>
  );
}

interface RefusedProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
  readonly nearest: NearestCandidate;
}

function Refused({ scene, row, id, nearest }: RefusedProps) {
  const { refusal } = nearest;
  const conflict = refusal.conflict && conflictWords(scene, refusal.conflict, id);
  const why = refusalWords(refusal, row.passage.review !== null, conflict);
  const shared = sharedWordsOf(scene, id, nearest).slice(0, SHARED_SHOWN);
  return (
    <>
      <details className="void-why no-print" onKeyDown={closeOnEscape}>
        <summary>Why it was refused</summary>
        <p>{why}</p>
        {shared.length > 0 && <p>Shared words: {shared.join(', ')}.</p>}
      </details>
      {/* Nothing can be opened on paper. */}
      <p className="void-why hidden print:block">{why}</p>
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
