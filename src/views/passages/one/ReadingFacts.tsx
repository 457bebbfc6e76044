import { useMemo } from 'react';
import { movedPassages } from '../../../engine/index.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import { PassageLink } from '../../../ui/PassageLink.tsx';
import { hueOf, Siglum } from '../../../ui/Siglum.tsx';
import { AttributionLine } from '../AttributionLine.tsx';
import { Status } from '../CellView.tsx';
import { usePassages } from '../context.ts';
import { readPatch } from '../read-patch.ts';
import { quotationAt } from '../quotation-at.ts';
import type { ReadingCell, Row } from '../rows.ts';
import { CHANNEL_WORDS, channelOf } from './channel.ts';
import { paragraphOf } from './position.ts';

export interface ReadingFactsProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly cell: ReadingCell;
}

/** Whose reading it is, how it stands to the base, who is said to speak, and where it stands. */
export function ReadingFacts({ scene, row, cell }: ReadingFactsProps) {
  const { state } = usePassages();
  const { witness: id, start, end } = cell.reading;
  const { witness, index, layout } = witnessOf(scene, id);
  const quotation = quotationAt(scene, cell.reading);
  const channel = channelOf({ text: witness.text, sentences: layout?.sentences ?? [], quotation });
  const paragraph = paragraphOf(layout?.blocks ?? witness.blocks, start);
  const moved = useMoved(scene, row, id);
  return (
    <div className={`reading-facts ${hueOf(index)}`}>
      <div className="who">
        <Siglum siglum={witness.siglum} index={index} />
        <h3>{witness.outlet}</h3>
        <Status scene={scene} row={row} id={id} base={state.base} />
      </div>
      <p>
        <AttributionLine scene={scene} row={row} id={id} />
        {quotation ? `, ${CHANNEL_WORDS[channel]}` : ''}
      </p>
      <p className="where">
        {paragraph === null ? 'around the text' : `paragraph ${paragraph}`}, characters {start}–{end}
        {moved && (
          <>
            , <b title={`Its order differs from that of ${outletOf(scene, row.against)}`}>moved</b>
          </>
        )}
      </p>
      <OpenInRead row={row} id={id} />
    </div>
  );
}

/** Whether the passage stands in another order than in the document compared with. */
function useMoved(scene: Scene, row: Row, id: string): boolean {
  const { layer } = usePassages().state;
  const { edition } = scene;
  const moved = useMemo(
    () => (id === row.against ? null : movedPassages(passagesOf(edition, layer), row.against, id)),
    [edition, layer, row.against, id],
  );
  return moved?.has(row.passage.id) ?? false;
}

function OpenInRead({ row, id }: { readonly row: Row; readonly id: string }) {
  const { state, change, linkTo } = usePassages();
  const patch =
    id === row.against
      ? readPatch(state, row, id)
      : ({ view: 'read', place: row.passage.id, columns: [row.against, id] } as const);
  return (
    <p className="no-print">
      <PassageLink href={linkTo(patch)} onFollow={() => change(patch, 'push')}>
        Open in Read
      </PassageLink>
    </p>
  );
}
