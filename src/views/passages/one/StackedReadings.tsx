import { useMemo } from 'react';
import { listWords, outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { usePassages } from '../context.ts';
import { Lacuna, NotFound } from '../NotFound.tsx';
import { ReadingText } from '../ReadingText.tsx';
import type { Row } from '../rows.ts';
import { ReadingFacts } from './ReadingFacts.tsx';
import { groupReadings, type ReadingGroup } from './same-words.ts';
import { Surrounded } from './Surrounded.tsx';
import './stacked.css';

export interface StackedReadingsProps {
  readonly scene: Scene;
  readonly row: Row;
}

/** Every reading in its own surroundings, in the reader's order; then the documents that lack it. */
export function StackedReadings({ scene, row }: StackedReadingsProps) {
  const { docs } = usePassages().state;
  const groups = useMemo(() => groupReadings(scene, row, docs), [scene, row, docs]);
  const rest = docs.filter((id) => row.cells.state(id) !== 'reading');
  return (
    <section className="stacked" aria-label="Readings">
      {groups.map((group) => (
        <Group key={group.cells[0]?.reading.witness} scene={scene} row={row} group={group} />
      ))}
      {rest.map((id) => (
        <Gap key={id} scene={scene} row={row} id={id} />
      ))}
    </section>
  );
}

/** Readings printed alike: the words once, the surroundings of each. */
function Group({ scene, row, group }: StackedReadingsProps & { readonly group: ReadingGroup }) {
  const { state } = usePassages();
  const ids = group.cells.map(({ reading }) => reading.witness);
  const [shown] = group.cells;
  if (!shown) return null;
  return (
    <div className={ids.length > 1 ? 'same-reading several' : 'same-reading'}>
      {group.cells.map((cell, index) => {
        const id = cell.reading.witness;
        const others = [...ids.filter((each) => each !== id), ...(index === 0 ? group.alike : [])];
        return (
          <article key={id} className="stacked-reading">
            <ReadingFacts scene={scene} row={row} cell={cell} />
            <Surrounded item={witnessOf(scene, id)} cell={cell}>
              {index === 0 ? (
                <>
                  <ReadingText scene={scene} row={row} cell={cell} query={state.query} base={state.base} />
                  {others.length > 0 && <p className="words-as">Same words as {outlets(scene, others)}</p>}
                </>
              ) : (
                <p className="words-as in-place">the same words as {outletOf(scene, ids[0] ?? id)}</p>
              )}
            </Surrounded>
          </article>
        );
      })}
    </div>
  );
}

/** More names than this are a paragraph of names. */
const NAMED = 5;

function outlets(scene: Scene, ids: readonly string[]): string {
  const names = ids.map((id) => outletOf(scene, id));
  return names.length > NAMED
    ? listWords([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`])
    : listWords(names);
}

function Gap({ scene, row, id }: StackedReadingsProps & { readonly id: string }) {
  const cell = row.cells.get(id);
  const { witness, index } = witnessOf(scene, id);
  if (cell.state === 'reading') return null;
  const siglum = <Siglum siglum={witness.siglum} index={index} />;
  if (cell.state !== 'text-incomplete')
    return (
      <article className="stacked-gap void corner-marks">
        {siglum}
        <div>
          <NotFound scene={scene} row={row} id={id} cell={cell} />
        </div>
      </article>
    );
  return (
    <article className="stacked-gap">
      {siglum}
      <div>
        <h3>{witness.outlet}</h3>
        <Lacuna scene={scene} id={id} cell={cell} />
      </div>
    </article>
  );
}
