/** Steps from passage to passage, difference to difference, or sentence to sentence, by buttons and keys. */
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Corpus } from '../../corpus/schema.ts';
import type { Reading, Span } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import type { ViewProps } from '../../state/view-state.ts';
import type { Edition } from '../../worker/protocol.ts';
import type { Heated } from './heat.ts';
import type { Numbered } from './numbered.ts';
import type { ReadTexts } from './reading-changes.ts';
import { around, ownStops, passageStops, type Step, type Stop } from './stops.ts';

export interface JumpScene {
  readonly corpus: Corpus;
  readonly edition: Edition;
  /** As they are shown, left to right; one in the heat map and on a phone. */
  readonly columns: readonly string[];
  /** The documents that words can differ from. */
  readonly compared: readonly string[];
  readonly passages: readonly Numbered[];
  /** By witness id; empty lists where names are shown. */
  readonly names: ReadTexts['names'];
  readonly heatIn: (witness: string) => readonly Heated[];
  readonly chosen: Numbered | null;
  readonly spot: Reading | null;
  readonly change: ViewProps['change'];
  /** Where the next target takes the focus. */
  readonly focusRef: RefObject<string | null>;
}

export interface Jumps {
  readonly by: Step;
  readonly setBy: (by: Step) => void;
  /** The document that is stepped through. */
  readonly outlet: string;
  readonly previous: Stop | null;
  readonly next: Stop | null;
  readonly go: (stop: Stop | null) => void;
  /** Said where there is no further stop. */
  readonly said: string;
  /** The reader is in this document now. */
  readonly setActive: (witness: string) => void;
}

/** With Shift: backwards. */
const KEYS: Readonly<Record<string, Step>> = { n: 'passage', d: 'difference', o: 'own' };

export const STOP_WORDS: Readonly<Record<Step, string>> = {
  passage: 'passage',
  difference: 'difference',
  own: 'sentence found only there',
};

/** The keys work while the focus is in `root`. */
export function useJumps(scene: JumpScene, root: RefObject<HTMLElement | null>): Jumps {
  const { corpus, columns, chosen, spot, change, focusRef } = scene;
  const [by, setBy] = useState<Step>('passage');
  const [active, setActive] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const witness = documentInHand(columns, active, chosen, spot);
  const outlet = corpus.witnesses.find(({ id }) => id === witness)?.outlet ?? '';
  const at = placeIn(witness, chosen, spot);
  const { previous, next } = useMemo(() => around(stopsOf(by, witness, scene), at), [by, witness, scene, at]);
  const go = useCallback(
    (stop: Stop | null) => {
      if (!stop) return;
      setSaid('');
      if (stop.entry) change({ place: stop.entry.passage.id }, 'push');
      else change({ spot: { witness: stop.witness, start: stop.start, end: stop.end } }, 'push');
    },
    [change],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const step = key === 'p' ? 'passage' : KEYS[key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
    const back = key === 'p' || event.shiftKey;
    setBy(step);
    const stops = around(stopsOf(step, witness, scene), at);
    const stop = back ? stops.previous : stops.next;
    const column = event.target instanceof Element ? event.target.closest('.read-column') : null;
    focusRef.current = stop && column ? witness : null;
    go(stop);
    if (!stop) setSaid(`No ${back ? 'earlier' : 'further'} ${STOP_WORDS[step]} in ${outlet}.`);
  };
  useEffect(() => {
    const element = root.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  });
  return { by, setBy, outlet, previous, next, go, said, setActive };
}

/** The reader's document where it has what is in hand, else the first column that has. */
export function documentInHand(
  columns: readonly string[],
  active: string | null,
  chosen: Numbered | null,
  spot: Reading | null,
): string {
  const mine = active !== null && columns.includes(active) ? active : (columns[0] ?? '');
  if (spot) return spot.witness;
  const has = (id: string) => chosen === null || readingIn(chosen.passage, id) !== undefined;
  return has(mine) ? mine : (columns.find(has) ?? mine);
}

function placeIn(witness: string, chosen: Numbered | null, spot: Reading | null): Span | null {
  if (spot) return spot;
  return chosen ? (readingIn(chosen.passage, witness) ?? null) : null;
}

function stopsOf(by: Step, witness: string, scene: JumpScene): readonly Stop[] {
  const { corpus, edition, compared, passages, names, heatIn } = scene;
  if (by === 'own') return ownStops(heatIn(witness), witness);
  const differsFrom = { edition, columns: compared, witnesses: corpus.witnesses, names };
  return passageStops(passages, witness, by === 'difference' ? differsFrom : null);
}

/** Letters belong to whoever takes them: a field, a list to pick from, an open card. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;
}
