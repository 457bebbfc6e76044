/** Words, voices and figures of the corpus in hand, read once for all views that show them. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Corpus } from '../corpus/schema.ts';
import type { Edition } from '../worker/protocol.ts';
import { createDeskStore, type DeskState } from './desk-store.ts';
import type { Layer } from './view-state.ts';

export type { Ask, DeskState } from './desk-store.ts';
export type { AskOptions } from '../worker/desk-client.ts';
export type { Question } from '../worker/desk-protocol.ts';

/** The same evidence for the same texts, lexicon and passages, however many views ask for it. */
export function useDesk({ witnesses, lexicon }: Corpus, edition: Edition, layer: Layer): DeskState {
  const passages = layer === 'reviewed' ? edition.reviewed : edition.alone;
  useEffect(() => store.show({ witnesses, lexicon, passages }), [witnesses, lexicon, passages]);
  return useSyncExternalStore(store.subscribe, () => store.stateOf(witnesses));
}

const store = createDeskStore();
