import type { NameSpan } from '../../corpus/people.ts';
import type { Witness } from '../../corpus/schema.ts';
import type { Absence } from '../../engine/types.ts';
import type { Edition } from '../../worker/protocol.ts';
import { absenceHead, GAP_MEANS } from '../../ui/absence-words.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';

export interface PanelGapProps {
  readonly edition: Pick<Edition, 'draft'>;
  readonly witness: Witness;
  readonly absence: Absence;
  /** By witness id; empty lists where names are shown. */
  readonly names: ReadonlyMap<string, readonly NameSpan[]>;
}

/** What one document has instead of the passage in hand. */
export function PanelGap({ edition: { draft }, witness, absence, names }: PanelGapProps) {
  const { state } = absence;
  const nearest = draft ? null : absence.nearest;
  const incomplete = state === 'text-incomplete';
  const means = incomplete || draft ? null : GAP_MEANS[state];
  return (
    <div className={incomplete ? 'read-incomplete' : 'read-void corner-marks'}>
      <p className="read-not">
        {incomplete ? `[${witness.outlet}: the text is incomplete here]` : absenceHead(state, witness.outlet, draft)}
      </p>
      {means && <p className="read-nearest">{means}</p>}
      {nearest && (
        <p className="read-nearest">
          Nearest, {nearest.score.toFixed(2)}:{' '}
          <q>
            <MarkedText text={witness.text} span={nearest} marks={[]} names={names.get(witness.id) ?? []} />
          </q>
        </p>
      )}
    </div>
  );
}
