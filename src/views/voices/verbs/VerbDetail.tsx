import { useState } from 'react';
import { outletOf, witnessOf, wordsOf } from '../../../state/scene.ts';
import { Dispersion, type Tick } from '../../../ui/charts/Dispersion.tsx';
import type { VoicesPartProps } from '../part.ts';
import { counted } from '../../../ui/number-words.ts';
import { shownName } from '../voice-words.ts';
import { type VoiceLine, VoiceLines } from '../VoiceLines.tsx';
import { rateWords } from './rate-words.ts';
import type { VerbColumned } from './verb-columns.tsx';
import type { Placed, VerbPlace } from './verb-uses.ts';

export interface VerbDetailProps extends VoicesPartProps, Pick<VerbColumned, 'totals' | 'words'> {
  readonly row: Placed;
  /** As the row is headed. */
  readonly name: string;
  /** The documents whose counts are open. */
  readonly docs: readonly string[];
}

/** Lines laid out at once; the rest on request. */
const FIRST = 100;

/** Everything that a count is made of: how many of how many, where in each document, and every place marked. */
export function VerbDetail(props: VerbDetailProps) {
  const { scene, row, name, docs, totals, words } = props;
  const [room, setRoom] = useState(FIRST);
  const found = docs.flatMap((id) => row.places.get(id) ?? []);
  const ticks = (id: string) =>
    (row.places.get(id) ?? []).map((place): Tick => ({
      start: place.start,
      end: place.end,
      kind: place.quotes ? 'quotes' : 'tells',
      label: wordsOf(scene, id, place),
    }));
  return (
    <div className="voice-detail">
      <ul className="voice-sums">
        {docs.map((id) => {
          const count = row.places.get(id)?.length ?? 0;
          return (
            <li key={id}>
              <b>{outletOf(scene, id)}</b> {count} of {counted(totals.get(id) ?? 0, 'verb')} of saying
              {count > 0 && `, ${rateWords(count, words.get(id) ?? 0)}`}
            </li>
          );
        })}
      </ul>
      {found.length === 0 ? (
        <p>Not found in {docs.length === 1 ? 'this document' : 'these documents'}.</p>
      ) : (
        <>
          <Dispersion
            title={`Where these stand, from the first word of each document to its last: ${name}`}
            fileName="verbs-of-saying-places"
            rows={docs.map((id) => {
              const { witness, index } = witnessOf(scene, id);
              const siglum = { letters: witness.siglum, index };
              const own = ticks(id);
              const note = own.length === 1 ? 'place' : 'places';
              return { key: id, name: witness.outlet, siglum, length: witness.text.length, ticks: own, note };
            })}
            kinds={[
              { kind: 'quotes', name: 'Brings in quoted words' },
              { kind: 'tells', name: 'Tells without quotation marks' },
            ]}
          />
          <VoiceLines
            {...props}
            label={`Places of ${name}`}
            lines={found.slice(0, room).map((place) => lineOf(props, place))}
          />
          {found.length > room && (
            <button type="button" className="link-button no-print" onClick={() => setRoom(room + FIRST)}>
              Show {Math.min(FIRST, found.length - room)} more of {found.length}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function lineOf({ scene }: VoicesPartProps, { witness, start, end, lemma, speaker, quotes }: VerbPlace): VoiceLine {
  const who = speaker ? shownName(scene, speaker.name) : 'no speaker told';
  return {
    witness,
    marked: { start, end },
    beside: [],
    note: `${shownName(scene, lemma)} · ${who}${quotes ? ' · with quoted words' : ''}`,
  };
}
