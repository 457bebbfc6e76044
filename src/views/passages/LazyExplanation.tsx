import { lazy, Suspense } from 'react';
import type { ExplanationProps } from './Explanation.tsx';

/** Fetches the explanation's code: not needed for the first view, wanted soon after. */
export const loadExplanation = () => import('./Explanation.tsx');

const Explanation = lazy(async () => ({ default: (await loadExplanation()).Explanation }));

/** The explanation of a row, its head in place while the rest is on its way. */
export function LazyExplanation(props: ExplanationProps) {
  return (
    <div className="explanation">
      <h4>Why linked</h4>
      <Suspense fallback={null}>
        <Explanation {...props} />
      </Suspense>
    </div>
  );
}
