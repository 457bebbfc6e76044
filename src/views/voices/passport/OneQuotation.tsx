import { useMemo } from 'react';
import { follow, type Go } from '../../../state/follow.ts';
import { outletOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { csvFile } from '../../../ui/csv.ts';
import { download } from '../../../ui/drawing/download.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import type { Evidence } from '../../../worker/desk-protocol.ts';
import { passportLines } from './entries.ts';
import { FactsTable } from './FactsTable.tsx';
import { MarksKey } from './MarksKey.tsx';
import { NotFoundIn } from './NotFoundIn.tsx';
import { passportRows } from './passport-csv.ts';
import type { SharedQuotation } from './quotations.ts';
import { ReadingWords } from './ReadingWords.tsx';
import { markingSentence } from './words.ts';

export interface OneQuotationProps {
  readonly scene: Scene;
  readonly evidence: Evidence;
  readonly item: SharedQuotation;
  /** In the order in which one steps through them. */
  readonly listed: readonly SharedQuotation[];
  readonly state: ViewState;
  readonly go: Go;
}

/** No room for a table of facts: they stand with the words. A printed page has the room. */
const NARROW = 'screen and (width <= 760px)';

/** The passport: the facts of each document in a table, its words between the sentences around them, and who has none of it. */
export function OneQuotation({ scene, evidence, item, listed, state, go }: OneQuotationProps) {
  const { docs, base } = state;
  const { passage, number, title, readings } = item;
  const narrow = useMedia(NARROW);
  const against = readings.some(({ witness }) => witness === base) ? base : (readings[0]?.witness ?? base);
  const lines = useMemo(() => passportLines(scene, evidence, readings, against), [scene, evidence, readings, against]);
  const rest = docs.filter((id) => readings.every(({ witness }) => witness !== id));
  const marked = lines.map(({ id, marking }) => ({ outlet: outletOf(scene, id), marking }));
  return (
    <>
      <header className="passport-head">
        <p className="passport-meta">
          <span role="status">
            Passage {number} · found in {readings.length} of {docs.length}
          </span>
          <Steps {...{ item, listed, go }} />
        </p>
        <h2 id="passport-title" tabIndex={-1}>
          {title}
        </h2>
        <p className="passport-marking">{markingSentence(marked)}</p>
        <div className="passport-tools no-print">
          <PickOne
            label="Compared with"
            value={against}
            options={readings.map(({ witness }) => ({ value: witness, words: outletOf(scene, witness) }))}
            onPick={(id) => go.change({ base: id }, 'push')}
          />
          <a className="link-button" {...follow(go, { view: 'passages', layout: 'one', place: passage.id })}>
            Open in Passages
          </a>
          <button
            type="button"
            className="link-button"
            onClick={() =>
              download(csvFile(passportRows(scene, lines, rest, passage, against)), `quotation-passage-${number}.csv`)
            }
          >
            Save as CSV
          </button>
        </div>
        {against !== base && (
          <p className="passport-note">
            Not found in {outletOf(scene, base)}, the base; so compared with {outletOf(scene, against)}.
          </p>
        )}
      </header>
      {!narrow && <FactsTable {...{ scene, lines, against }} isBase={against === base} />}
      <section aria-label="Its words in each document" className="passport-words">
        <MarksKey />
        {lines.map((line) => (
          <ReadingWords key={line.id} {...{ scene, line, passage, against, go, state }} withFacts={narrow} />
        ))}
      </section>
      {rest.length > 0 && <NotFoundIn {...{ scene, passage, go }} ids={rest} of={docs.length} />}
      <p className="passport-rules">
        A passage is listed where two documents have it and one has it in quotation marks. Speaker, verb and means are
        found by rule from the words around the quotation, with the reader’s corrections; where the text tells none,
        none is given.
      </p>
    </>
  );
}

function Steps({ item, listed, go }: Pick<OneQuotationProps, 'item' | 'listed' | 'go'>) {
  const at = listed.findIndex(({ passage }) => passage.id === item.passage.id);
  const [before, after] = [listed[at - 1], at < 0 ? undefined : listed[at + 1]];
  return (
    <span className="passport-steps no-print">
      {before && (
        <a {...follow(go, { place: before.passage.id })} title={before.title}>
          <span className="chevron back" aria-hidden="true" />
          Previous
        </a>
      )}
      {after && (
        <a {...follow(go, { place: after.passage.id })} title={after.title}>
          Next
          <span className="chevron on" aria-hidden="true" />
        </a>
      )}
    </span>
  );
}
