import { useCallback, useMemo, useRef } from 'react';
import { findNames } from '../../corpus/people.ts';
import type { Witness } from '../../corpus/schema.ts';
import type { ViewProps, ViewState } from '../../state/view-state.ts';
import { absenceHead } from '../../ui/absence-words.ts';
import { useMedia } from '../../ui/use-media.ts';
import { withColumn } from './columns.ts';
import { Connectors } from './Connectors.tsx';
import { DocumentColumn } from './DocumentColumn.tsx';
import { MarginContext } from './margin.ts';
import { absenceIn, neighbours, type Numbered, numberPassages } from './numbered.ts';
import { PassageIndex } from './PassageIndex.tsx';
import { PassagePanel } from './PassagePanel.tsx';
import { PassageSteps } from './PassageSteps.tsx';
import { ColumnPicks, DocumentSwitch, LayerPick, ReadKey } from './ReadBar.tsx';
import { useScrollTogether } from './scroll-together.ts';
import { Sheet } from './Sheet.tsx';
import { useRoomBelow } from './use-room-below.ts';
import '../../ui/corner-marks.css';
import './read.css';
import './read-document.css';
import './read-margin.css';
import './read-panel.css';
import './read-narrow.css';
import './read-print.css';

/** One document at a time. */
const SINGLE = 'screen and (width <= 820px)';

/** No room for an aside beside two columns, or beside more. */
const TIGHT = 'screen and (width < 1180px)';
const TIGHT_FOR_MORE = 'screen and (width < 1700px)';

export interface ReadViewProps extends ViewProps {
  /** The address of the state after a patch. */
  readonly linkTo: (patch: Partial<ViewState>) => string;
}

/** Full documents in parallel, and the passage in hand in all of them at once. */
export function ReadView({ corpus, edition, state, namesShown, change, linkTo }: ReadViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const single = useMedia(SINGLE);
  const sheet = useMedia(state.columns.length > 2 ? TIGHT_FOR_MORE : TIGHT);
  const { base, docs, layer, columns, place } = state;
  const { witnesses } = corpus;
  const { draft } = edition;
  const names = useMemo(
    () => new Map(witnesses.map(({ id, text }) => [id, namesShown ? [] : findNames(text, corpus.people)])),
    [witnesses, corpus.people, namesShown],
  );
  const passages = useMemo(
    () => numberPassages(corpus, edition, { base, docs, layer }, names, namesShown ? [] : corpus.people),
    [corpus, edition, base, docs, layer, names, namesShown],
  );
  const chosen = passages.find(({ passage }) => passage.id === place) ?? null;
  const choose = useCallback((id: string | null) => change({ place: id }, 'push'), [change]);
  const scene = useMemo(
    () => ({ passages: new Map(passages.map((p) => [p.passage.id, p])), witnesses, chosen: place, choose }),
    [passages, witnesses, place, choose],
  );
  useScrollTogether(root, place, columns.join('.'));
  useRoomBelow(area, root);
  const shown = columns.flatMap((id) =>
    witnesses.flatMap((witness, index) => (witness.id === id ? [{ witness, index }] : [])),
  );
  const layers = <LayerPick {...{ corpus, edition, layer, change }} />;
  const steps = <PassageSteps {...neighbours(passages, columns, place)} onChoose={choose} />;
  const panel = chosen ? (
    <PassagePanel
      {...{ corpus, columns, names, namesShown, draft }}
      entry={chosen}
      of={passages.length}
      onOpen={(id) => change({ columns: withColumn(columns, single ? 0 : columns.length - 1, id) }, 'push')}
      passagesLink={linkTo({ view: 'passages' })}
      onCompare={() => change({ view: 'passages' }, 'push')}
    />
  ) : (
    <PassageIndex passages={passages} shown={shown.map(({ witness }) => witness)} onChoose={choose} />
  );
  const inHand = sheet ? (
    <Sheet
      {...{ place, steps }}
      top={single && <DocumentSwitch {...{ corpus, columns, change }} />}
      title={chosen ? `${chosen.number}. ${chosen.title}` : 'Shared passages'}
      heading={chosen ? `Passage ${chosen.number}` : 'Shared passages'}
    >
      {panel}
      {single && layers}
    </Sheet>
  ) : (
    <aside className="read-aside no-print" aria-label="Passage in hand">
      {panel}
    </aside>
  );
  return (
    <div className="read" ref={root} data-columns={columns.length} data-panel={sheet ? 'sheet' : 'aside'}>
      {!single && (
        <div className="read-bar no-print">
          <ColumnPicks {...{ corpus, columns, change }} />
          {layers}
          {!sheet && steps}
          <ReadKey />
        </div>
      )}
      <p className="mark-said" role="status">
        {chosen &&
          arrival(
            chosen,
            shown.map(({ witness }) => witness),
            draft,
          )}
      </p>
      {/* Before the text where it holds the choice of documents. */}
      {single && inHand}
      <MarginContext value={scene}>
        <div className="read-columns" ref={area}>
          {shown.map(({ witness, index }, at) => (
            <DocumentColumn
              key={witness.id}
              {...{ corpus, draft, witness, index, passages, chosen, namesShown }}
              names={names.get(witness.id) ?? []}
              margin={at > 0 && at === shown.length - 1 ? 'right' : 'left'}
              scrolls={!single}
            />
          ))}
          {!single && (
            <Connectors
              area={area}
              version={`${columns.join('.')} ${layer} ${namesShown}`}
              chosen={chosen && { id: chosen.passage.id, number: chosen.number }}
            />
          )}
        </div>
      </MarginContext>
      {!single && inHand}
    </div>
  );
}

function arrival({ passage, number, title }: Numbered, shown: readonly Witness[], draft: boolean): string {
  const missing = shown.map(({ id, outlet }) => {
    const absence = absenceIn(passage, id);
    return absence ? ` ${absenceHead(absence.state, outlet, draft)}.` : '';
  });
  return `Passage ${number}: ${title}.${missing.join('')}`;
}
