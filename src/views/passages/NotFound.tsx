import type { KeyboardEvent } from 'react';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { refusalWords, sharedWordsOf } from './refusal.ts';
import type { AbsenceCell, LacunaCell } from './rows.ts';
import { outletOf, witnessOf, type Scene } from './scene.ts';

/** More shared words than this make a list, not a reason. */
const SHARED_SHOWN = 8;

/** An open space: nothing was found here, the nearest sentence that was, and why it was refused. */
export function NotFound({ scene, cell }: { readonly scene: Scene; readonly cell: AbsenceCell }) {
  const { witness: id, nearest } = cell.absence;
  const { witness, names } = witnessOf(scene, id);
  const shared = nearest ? sharedWordsOf(scene, id, nearest).slice(0, SHARED_SHOWN) : [];
  return (
    <>
      <p className="void-head">Not found in {witness.outlet}</p>
      {nearest && (
        <p className="nearest">
          Nearest, {nearest.score.toFixed(2)}:{' '}
          <q>
            <MarkedText text={witness.text} span={nearest} marks={[]} names={names} />
          </q>
        </p>
      )}
      {nearest && (
        <details className="void-why" onKeyDown={closeOnEscape}>
          <summary>Why it was refused</summary>
          <p>{refusalWords(nearest.refusal)}</p>
          {shared.length > 0 && <p>Shared words: {shared.join(', ')}.</p>}
        </details>
      )}
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
