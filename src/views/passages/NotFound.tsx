import type { KeyboardEvent } from 'react';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { isNear, refusalWords, sharedWordsOf } from './refusal.ts';
import type { AbsenceCell, LacunaCell, Row } from './rows.ts';
import { outletOf, witnessOf, type Scene } from './scene.ts';

/** More shared words than this make a list, not a reason. */
const SHARED_SHOWN = 8;

export interface NotFoundProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly cell: AbsenceCell;
}

/** An open space: nothing was found here, the nearest sentence that was, and why it was refused. */
export function NotFound({ scene, row, cell }: NotFoundProps) {
  const { witness: id, nearest } = cell.absence;
  const { witness, names } = witnessOf(scene, id);
  const head = <p className="void-head">Not found in {witness.outlet}</p>;
  if (!nearest) return head;
  if (!isNear(scene, id, nearest))
    return (
      <>
        {head}
        <p className="nearest">Nothing in it is near this passage.</p>
      </>
    );
  const shared = sharedWordsOf(scene, id, nearest).slice(0, SHARED_SHOWN);
  const why = refusalWords(nearest.refusal, row.passage.review !== null);
  return (
    <>
      {head}
      <p className="nearest">
        Nearest, {nearest.score.toFixed(2)} of 1:{' '}
        <q>
          <MarkedText text={witness.text} span={nearest} marks={[]} names={names} />
        </q>
      </p>
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
