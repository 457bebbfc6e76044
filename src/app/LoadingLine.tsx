import { useEffect, useState } from 'react';
import type { Progress } from '../worker/protocol.ts';

/** A load shorter than this needs no words. */
const PATIENCE_MS = 300;

const STAGES: Readonly<Record<string, string>> = {
  segment: 'Reading the texts',
  prepare: 'Reading the texts',
  seeds: 'Looking for the same words',
  runs: 'Looking for the same words',
  paraphrase: 'Looking for the same statement in other words',
  passages: 'Grouping what belongs together',
  absences: 'Looking for the nearest sentence where there is none',
};

/** Says politely what is under way. */
export function LoadingLine({ progress }: { readonly progress: Progress | null }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="page-x py-10 text-ink-2" role="status" aria-live="polite">
      {shown && (
        <>
          <p className="mb-2">{progress ? (STAGES[progress.stage] ?? 'Comparing the texts') : 'Loading the texts'}…</p>
          <progress
            className="progress-line"
            aria-label="Progress"
            {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
          />
        </>
      )}
    </div>
  );
}
