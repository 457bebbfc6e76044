import { type RefObject, useMemo } from 'react';
import type { ViewProps } from '../../state/view-state.ts';
import { Connectors } from './Connectors.tsx';
import { DocumentColumn } from './DocumentColumn.tsx';
import type { Heated } from './heat.ts';
import { MarginContext } from './margin.ts';
import { useSwipe } from './swipe.ts';
import type { ReadNow } from './use-reading.ts';

export interface ColumnsProps extends Pick<ViewProps, 'corpus' | 'edition' | 'state' | 'namesShown'> {
  readonly reading: ReadNow;
  readonly area: RefObject<HTMLDivElement | null>;
  /** Another object when other columns or marks are shown. */
  readonly version: object;
  /** The reader is in this document now. */
  readonly onActive: (witness: string) => void;
}

/** From so many columns on all have their margin on one side: two margins in one gutter would not fit. */
const CROWDED = 4;

const NO_SENTENCES: readonly Heated[] = [];

/** The documents, and what ties a passage to itself from one to the next. */
export function Columns({ corpus, edition, state, namesShown, reading, area, version, onActive }: ColumnsProps) {
  const { scene, byId, chosen, choose, change, single, alone, columns, showOne, shown, from, moves, heated } = reading;
  const { names, layouts, passages } = scene;
  const { overlays, lines, place, spot } = state;
  const { witnesses } = corpus;
  const margins = useMemo(
    () => ({
      ...{ passages: byId, witnesses, from, moves, chosen: place, choose, heated: heated ?? NO_SENTENCES },
      dropSpot: () => change({ spot: null }, 'push'),
    }),
    [byId, witnesses, from, moves, place, choose, heated, change],
  );
  const moved = useMemo(() => new Set([...moves.values()].flatMap((each) => [...each.keys()])), [moves]);
  const swipe = useSwipe((by) => {
    const next = witnesses[witnesses.findIndex(({ id }) => id === columns[0]) + by];
    if (next) showOne(next.id);
  });
  return (
    <MarginContext value={margins}>
      <div className="read-columns" ref={area} {...(single && swipe)}>
        {shown.map(({ witness, index }, at) => (
          <DocumentColumn
            key={witness.id}
            {...{ corpus, witness, index, passages, heated, overlays, chosen, namesShown, onActive }}
            draft={edition.draft}
            layout={layouts.get(witness.id)}
            names={names.get(witness.id) ?? []}
            lined={lines === 'shown'}
            spot={spot?.witness === witness.id ? spot : null}
            margin={at > 0 && at === shown.length - 1 && shown.length < CROWDED ? 'right' : 'left'}
            scrolls={!single}
            onPassage={choose}
          />
        ))}
        {!alone && (
          <Connectors
            {...{ area, version, moved }}
            chosen={chosen && { id: chosen.passage.id, number: chosen.number }}
          />
        )}
      </div>
    </MarginContext>
  );
}
