import { useEffect, useState } from 'react';
import type { Progress } from '../worker/protocol.ts';

/** A load shorter than this needs no words. */
const PATIENCE_MS = 300;

const STAGES: Readonly<Record<string, string>> = {
  fetch: 'Loading the texts',
  start: 'Comparing the documents',
  segment: 'Reading the texts',
  link: 'Comparing the documents',
  entries: 'Comparing lists',
  draft: 'Gathering what is copied',
  weigh: 'Weighing the words',
  paraphrase: 'Looking for the same statement in other words',
  gather: 'Gathering the passages',
  describe: 'Looking for the nearest sentence where a passage is not found',
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
          <p className="mb-2">{progress ? (STAGES[progress.stage] ?? STAGES['start']) : STAGES['fetch']}…</p>
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
