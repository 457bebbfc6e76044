import { useMemo, useRef, useState } from 'react';
import type { ViewProps } from '../../state/view-state.ts';
import { Columns } from './Columns.tsx';
import { useFollow } from './follow.ts';
import { InHand } from './InHand.tsx';
import { ReadBar } from './ReadBar.tsx';
import { saidOf } from './said.ts';
import { type Target, useScrollTogether } from './scroll-together.ts';
import { spotPlace } from './spot.ts';
import { Steps } from './Steps.tsx';
import { useJumps } from './use-jumps.ts';
import { useReading } from './use-reading.ts';
import { useRoomBelow } from './use-room-below.ts';
import '../../ui/corner-marks.css';
import './read.css';
import './read-document.css';
import './read-layers.css';
import './read-margin.css';
import './read-panel.css';
import './read-sheet.css';
import './read-narrow.css';
import './read-print.css';

/** Full documents in parallel or one as a heat map, and the passage in hand in all of them at once. */
export function ReadView(props: ViewProps) {
  const { corpus, edition, state, namesShown } = props;
  const { base, overlays, lines, place, spot } = state;
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const focusRef = useRef<string | null>(null);
  const [together, setTogether] = useState(true);
  const reading = useReading(props);
  const { scene, chosen, change, single, heat, alone, sheet, columns, setColumns, shown, from, moves } = reading;
  const { passages, names, heatIn, movesFrom } = scene;
  const jumpScene = useMemo(
    () => ({
      ...{ corpus, edition, passages, names, heatIn, chosen, spot, change, focusRef },
      columns: alone ? columns.slice(0, 1) : columns,
      compared: alone ? [...columns, base] : columns,
    }),
    [corpus, edition, passages, names, heatIn, chosen, spot, change, alone, columns, base],
  );
  const jumps = useJumps(jumpScene, root);
  const version = useMemo(
    () => ({ columns, passages, overlays, lines, heat }),
    [columns, passages, overlays, lines, heat],
  );
  const releaseRef = useFollow(root, {
    ...{ version, chosen: place, movedBetween: movesFrom },
    on: together && !alone,
  });
  useScrollTogether(root, { target: targetOf(state), columns: columns.join('.'), focusRef, releaseRef });
  useRoomBelow(area, root);
  const steps = <Steps jumps={jumps} />;
  const documents = shown.map(({ witness }) => witness);
  const brought = spot && !state.columns.includes(spot.witness) && documents.find(({ id }) => id === spot.witness);
  const spotSaid = spot && `${reading.spotWords ?? ''}${spotPlace(spot, heatIn(spot.witness))}`;
  const inHand = <InHand {...props} {...{ reading, steps }} />;
  return (
    <div
      className="read"
      ref={root}
      data-columns={shown.length}
      data-reading={state.reading}
      data-panel={sheet ? 'sheet' : 'aside'}
    >
      <ReadBar
        {...{ corpus, edition, state, change, columns, setColumns, single, together, onTogether: setTogether }}
        steps={!sheet && steps}
        movedFrom={[...moves.values()].some((each) => each.size > 0) ? (from?.outlet ?? null) : null}
        brought={brought ? brought.outlet : null}
      />
      <p className="mark-said" role="status">
        {jumps.said || spotSaid || (chosen && saidOf(chosen, documents, edition.draft))}
      </p>
      {/* Before the text where it holds the choice of documents. */}
      {single && inHand}
      <Columns {...{ corpus, edition, state, namesShown, reading, area, version }} onActive={jumps.setActive} />
      {!single && inHand}
    </div>
  );
}

function targetOf({ place, spot }: ViewProps['state']): Target | null {
  if (spot) return { key: `${spot.witness} ${spot.start} ${spot.end}`, words: '.mark-found', button: '.read-spot' };
  if (place === null) return null;
  return { key: place, words: '.mark-selected.opens', button: `.read-margin[data-of="${CSS.escape(place)}"]` };
}
