/** Whether the tour is offered, under way or over. */
import { useCallback, useState } from 'react';
import { readPreference, TOUR, writePreference } from '../state/preferences.ts';

export interface TourState {
  readonly offered: boolean;
  readonly running: boolean;
  readonly start: () => void;
  /** Ends it, or declines it; it is not offered again. */
  readonly end: () => void;
}

export function useTour(): TourState {
  const [offered, setOffered] = useState(() => readPreference(TOUR) === 'new');
  const [running, setRunning] = useState(false);
  const settle = useCallback((runs: boolean) => {
    setOffered(false);
    setRunning(runs);
    writePreference(TOUR, 'seen');
  }, []);
  return {
    offered,
    running,
    start: useCallback(() => settle(true), [settle]),
    end: useCallback(() => settle(false), [settle]),
  };
}
