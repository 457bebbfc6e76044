import { Fragment } from 'react';
import type { AlignedPart } from '../../../engine/compare/aligned-parts.ts';
import type { Piece } from '../../../engine/compare/collation.ts';
import type { Span } from '../../../engine/types.ts';
import { outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { beginsWithQuote, shownSpan } from '../../../ui/shown-span.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { AttributionLine } from '../AttributionLine.tsx';
import type { Row } from '../rows.ts';
import { FannedPlace } from './FannedPlace.tsx';
import { PartsTable } from './PartsTable.tsx';
import { Sigla } from './Sigla.tsx';
import { countPlaces, spacedBefore, type Specimen as Model } from './specimen-model.ts';
import { summaryOf } from './summary.ts';
import './specimen.css';

export interface SpecimenProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly specimen: Model;
}

/** The base reading large, and beside it all readings at once: as one sentence with brackets, or as a table of parts. */
export function Specimen({ scene, row, specimen }: SpecimenProps) {
  const { pieces, witnesses } = specimen;
  const [first = ''] = witnesses;
  const parts = pieces === null || countPlaces(pieces).places > 0;
  if (!parts)
    return (
      <section className="specimen alone" aria-label="The passage">
        <BaseReading scene={scene} row={row} specimen={specimen} />
        <p className="specimen-says">
          {witnesses.length > 1
            ? summaryOf(specimen)
            : `Of the documents shown, only ${outletOf(scene, first)} has it${scene.edition.draft ? ' so far' : ''}.`}
          {witnesses.length > 1 && <Sigla scene={scene} ids={witnesses} />}
        </p>
      </section>
    );
  return (
    <section className={pieces ? 'specimen' : 'specimen in-parts'} aria-label="The readings laid over each other">
      <BaseReading scene={scene} row={row} specimen={specimen} />
      <div className="specimen-fan">
        <p className="specimen-says">{summaryOf(specimen)}</p>
        {pieces === null ? (
          <PartsTable scene={scene} specimen={specimen} />
        ) : (
          <RunningWords scene={scene} row={row} specimen={specimen} pieces={pieces} />
        )}
      </div>
    </section>
  );
}

/** The reading that the others are compared with; numbers stand where they part from it, or at its parts. */
function BaseReading({ scene, row, specimen }: SpecimenProps) {
  const { base, pieces, parts } = specimen;
  const { witness, index } = witnessOf(scene, base);
  const shown = shownIn(scene, row, base);
  const all: readonly (Piece | AlignedPart)[] = pieces ?? parts;
  const last = all.at(-1)?.spans.get(base)?.end ?? shown.start;
  return (
    <div className="specimen-base">
      <p className={beginsWithQuote(witness.text, shown) ? 'base-words hung' : 'base-words'}>
        <Sign scene={scene} id={base} start={shown.start} end={all[0]?.spans.get(base)?.start ?? shown.end} />
        {all.map((piece, at) => (
          <Fragment key={at}>
            {spacedBefore(scene, base, all, at) && ' '}
            <BasePiece scene={scene} base={base} piece={piece} />
          </Fragment>
        ))}
        <Sign scene={scene} id={base} start={last} end={shown.end} />
      </p>
      <p className="base-who">
        <Siglum siglum={witness.siglum} index={index} size="small" />
        <span>
          {witness.outlet} · <AttributionLine scene={scene} row={row} id={base} />
        </span>
      </p>
    </div>
  );
}

function BasePiece({ scene, base, piece }: { scene: Scene; base: string; piece: Piece | AlignedPart }) {
  const { witness, names } = witnessOf(scene, base);
  const span = piece.spans.get(base) ?? { start: 0, end: 0 };
  const words = <MarkedText text={witness.text} span={span} marks={[]} names={names} />;
  if (!('number' in piece)) return words;
  return (
    <>
      {'kind' in piece ? <span className="parts-here">{words}</span> : words}
      <sup className="place-number">
        <span className="sr-only">{'kind' in piece ? ' place ' : ' part '}</span>
        {piece.number}
      </sup>
    </>
  );
}

/** The signs that enclose the reading in its text. */
function Sign({ scene, id, start, end }: { scene: Scene; id: string; start: number; end: number }) {
  const { witness, names } = witnessOf(scene, id);
  if (start >= end) return null;
  const marks = [{ kind: 'quotation-mark' as const, start, end }];
  return <MarkedText text={witness.text} span={{ start, end }} marks={marks} names={names} />;
}

function shownIn(scene: Scene, row: Row, id: string): Span {
  const cell = row.cells.get(id);
  return shownSpan(witnessOf(scene, id).witness.text, cell.state === 'reading' ? cell.reading : { start: 0, end: 0 });
}

interface RunningProps extends SpecimenProps {
  readonly pieces: readonly Piece[];
}

/** What all share as one line of words, with a bracket wherever they part. */
function RunningWords({ scene, row, specimen, pieces }: RunningProps) {
  const { base } = specimen;
  const { witness, names } = witnessOf(scene, base);
  const shown = shownIn(scene, row, base);
  const [start, end] = [pieces[0]?.spans.get(base)?.start, pieces.at(-1)?.spans.get(base)?.end];
  return (
    <div className="running">
      <Sign scene={scene} id={base} start={shown.start} end={start ?? shown.start} />
      {pieces.map((piece, at) => {
        const span = piece.spans.get(base) ?? { start: 0, end: 0 };
        return (
          <Fragment key={at}>
            {at > 0 && ' '}
            {piece.kind === 'place' ? (
              <FannedPlace scene={scene} specimen={specimen} place={piece} />
            ) : (
              <MarkedText text={witness.text} span={span} marks={[]} names={names} />
            )}
          </Fragment>
        );
      })}
      <Sign scene={scene} id={base} start={end ?? shown.end} end={shown.end} />
    </div>
  );
}
