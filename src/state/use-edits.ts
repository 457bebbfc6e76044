/** The reader's edits of a corpus: the same for every part of the page that asks, and for other tabs. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Edits } from '../corpus/edits.ts';
import { createEditsStore, type Trouble } from './edits-store.ts';

export interface EditsInHand {
  readonly edits: Edits;
  /** Why they are not stored as shown; null where they are. */
  readonly trouble: Trouble | null;
  readonly change: (patch: Partial<Pick<Edits, 'lexicon' | 'voices'>>) => void;
}

/** `corpus` is its id. */
export function useEdits(corpus: string): EditsInHand {
  const { edits, trouble } = useSyncExternalStore(subscribe, () => store.read(corpus));
  const change = useCallback(
    (patch: Partial<Pick<Edits, 'lexicon' | 'voices'>>) => store.write({ ...store.read(corpus).edits, ...patch }),
    [corpus],
  );
  return { edits, trouble, change };
}

/** What is stored at this moment, for what starts before the page is drawn. */
export function editsNow(corpus: string): Edits {
  return store.read(corpus).edits;
}

const store = createEditsStore();

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => store.changedElsewhere(key);
  const stop = store.subscribe(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    stop();
    window.removeEventListener('storage', onStorage);
  };
}
