/** From passage to passage, one at a time. */
import { useRef } from 'react';
import { usePassages } from '../context.ts';
import type { Row } from '../rows.ts';

export interface Steps {
  /** The passage in hand, as its place in the list. */
  readonly at: number;
  readonly step: (by: number) => void;
}

/**
 * The first step is one for the back button, those after it replace it: thirty steps must not bury the way back,
 * and one press of Back leads to where the reader was before stepping.
 */
export function useSteps(rows: readonly Row[]): Steps {
  const { state, change } = usePassages();
  const stepped = useRef<string | null>(null);
  const found = rows.findIndex((row) => row.passage.id === state.place);
  const at = Math.max(0, found);
  const step = (by: number) => {
    const next = rows[at + by]?.passage.id;
    if (next === undefined) return;
    const goesOn = state.place !== null && state.place === stepped.current;
    stepped.current = next;
    change({ place: next }, goesOn ? 'replace' : 'push');
  };
  return { at, step };
}
