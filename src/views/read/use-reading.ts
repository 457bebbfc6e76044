/** What Read shows now, as it follows from the state, the room there is and where a link leads. */
import { useCallback, useMemo, useState } from 'react';
import type { Witness } from '../../corpus/schema.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { useMedia } from '../../ui/use-media.ts';
import { columnsShown, withColumn } from './columns.ts';
import type { Heated } from './heat.ts';
import type { Move } from './moved.ts';
import type { Numbered } from './numbered.ts';
import { isOwn, spotTitle } from './spot.ts';
import { type ReadScene, useReadScene } from './use-read-scene.ts';

/** One document at a time. */
const SINGLE = 'screen and (width <= 820px)';

/** No room for an aside beside two columns, or beside more. */
const TIGHT = 'screen and (width < 1180px)';
const TIGHT_FOR_MORE = 'screen and (width < 1700px)';

/** A document and its place in the corpus. */
export interface ShownDocument {
  readonly witness: Witness;
  readonly index: number;
}

export interface ReadNow {
  readonly scene: ReadScene;
  readonly byId: ReadonlyMap<string, Numbered>;
  readonly chosen: Numbered | null;
  readonly choose: (id: string | null) => void;
  readonly change: ViewProps['change'];
  /** Room for one document only. */
  readonly single: boolean;
  readonly heat: boolean;
  /** One document is read, by itself: on a phone or as a heat map. */
  readonly alone: boolean;
  /** No room for an aside: what is in hand stands at the foot of the screen. */
  readonly sheet: boolean;
  /** Witness ids, the document that is read alone first. */
  readonly columns: readonly string[];
  readonly setColumns: (columns: readonly string[], how?: 'push' | 'replace') => void;
  readonly showOne: (witness: string) => void;
  readonly shown: readonly ShownDocument[];
  /** The document whose order the others are compared with. */
  readonly from: Witness | null;
  readonly moves: ReadonlyMap<string, ReadonlyMap<string, Move>>;
  /** The sentences of the document that is read as a heat map. */
  readonly heated: readonly Heated[] | null;
  /** What the words are called that a link or a step leads to. */
  readonly spotWords: string | null;
}

export function useReading(props: ViewProps): ReadNow {
  const { corpus, edition, state, change: changeState } = props;
  const { witnesses } = corpus;
  const { base, place, spot } = state;
  const [touched, setTouched] = useState(false);
  const change = useCallback<ViewProps['change']>(
    (patch, how) => {
      setTouched(true);
      changeState(patch, how);
    },
    [changeState],
  );
  const choose = useCallback((id: string | null) => change({ place: id }, 'push'), [change]);
  const single = useMedia(SINGLE);
  const heat = state.reading === 'heat';
  const alone = single || heat;
  const scene = useReadScene(props);
  const { passages, movesFrom, heatIn } = scene;
  const byId = useMemo(() => new Map(passages.map((each) => [each.passage.id, each])), [passages]);
  const chosen = (place !== null && byId.get(place)) || null;
  const arriving = touched ? null : chosen;
  const columns = useMemo(() => {
    const has = ({ id }: Witness) => arriving !== null && readingIn(arriving.passage, id) !== undefined;
    return columnsShown({ state, single, arriving: witnesses.filter(has).map(({ id }) => id) });
  }, [state, single, witnesses, arriving]);
  const from = witnesses.find(({ id }) => id === (alone ? base : columns[0])) ?? null;
  const moves = useMemo(
    () => new Map(columns.map((id) => [id, movesFrom(from?.id ?? id, id)])),
    [columns, from, movesFrom],
  );
  const setColumns = (next: readonly string[], how: 'push' | 'replace' = 'push') => {
    const inSight = alone ? next.slice(0, 1) : next;
    change({ columns: next, ...(spot && !inSight.includes(spot.witness) && { spot: null }) }, how);
  };
  const spotted = spot && witnesses.find(({ id }) => id === spot.witness);
  return {
    ...{ scene, byId, chosen, choose, change, single, heat, alone, columns, setColumns, from, moves },
    sheet: useMedia(columns.length > 2 && !heat ? TIGHT_FOR_MORE : TIGHT),
    showOne: (id) => setColumns(withColumn(columns, 0, id), 'replace'),
    shown: (heat ? columns.slice(0, 1) : columns).flatMap((id) =>
      witnesses.flatMap((witness, index) => (witness.id === id ? [{ witness, index }] : [])),
    ),
    heated: heat ? heatIn(columns[0] ?? '') : null,
    spotWords: spot && spotted ? spotTitle(spotted.outlet, isOwn(spot, heatIn(spot.witness)), edition.draft) : null,
  };
}
