/** Words, voices and figures of the corpus in hand, read once for all views that show them. */
import { useEffect, useState } from 'react';
import type { Corpus } from '../corpus/schema.ts';
import { openDesk } from '../worker/desk.ts';
import type { DeskAnswer, DeskRequest, Evidence, ReadRequest } from '../worker/desk-protocol.ts';
import type { Edition, Progress } from '../worker/protocol.ts';
import { passagesOf } from './ordered-passages.ts';
import type { Layer } from './view-state.ts';

export type Question = Exclude<DeskRequest, ReadRequest>;

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** In ms; after it the question is given up with a `TimeoutError`. */
  readonly timeLimit?: number;
}

export type Ask = <R extends Question>(question: R, options?: AskOptions) => Promise<DeskAnswer<R>>;

export type DeskState =
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly evidence: Evidence; readonly ask: Ask };

/** The same evidence for the same corpus, edition and layer, however many views ask for it. */
export function useDesk(corpus: Corpus, edition: Edition, layer: Layer): DeskState {
  const [state, setState] = useState<DeskState>({ kind: 'reading', progress: null });
  useEffect(() => {
    const desk = openDesk();
    const evidence = desk.answer({
      kind: 'read',
      witnesses: corpus.witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })),
      lexicon: corpus.lexicon,
      passages: passagesOf(edition, layer).map(({ id, readings }) => ({ id, readings })),
    });
    setState({ kind: 'ready', evidence, ask: async (question) => desk.answer(question) });
  }, [corpus, edition, layer]);
  return state;
}
