import { lazy, Suspense } from 'react';
import type { PossibleProps } from './Possible.tsx';

const Possible = lazy(async () => ({ default: (await import('./Possible.tsx')).Possible }));

/** Possible links are asked for, so their code is fetched when they are. */
export function LazyPossible(props: PossibleProps) {
  return (
    <Suspense fallback={null}>
      <Possible {...props} />
    </Suspense>
  );
}
