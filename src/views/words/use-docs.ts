import { useMemo } from 'react';

/** The documents shown, the same array while they are the same: the state has a new one after every change. */
export function useDocs(docs: readonly string[]): readonly string[] {
  // Ids hold no commas.
  const ids = docs.join(',');
  return useMemo(() => ids.split(','), [ids]);
}
