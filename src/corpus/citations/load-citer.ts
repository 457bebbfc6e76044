/** Brings in what makes citations, when it is first needed. */
import type { cite } from './processor.ts';

export type Cite = typeof cite;

let loading: Promise<Cite> | null = null;

/** Rejects where it cannot be fetched; the next call tries again. */
export function loadCiter(): Promise<Cite> {
  loading ??= import('./processor.ts').then(
    (module) => module.cite,
    (reason: unknown) => {
      loading = null;
      throw reason;
    },
  );
  return loading;
}
