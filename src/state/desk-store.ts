/** The one desk of the page: what it has read of the corpus in hand, for every view that asks. */
import type { Corpus, EditedPassage } from '../corpus/schema.ts';
import { createDeskClient, type AskOptions, type DeskClient } from '../worker/desk-client.ts';
import type { DeskAnswer, Evidence, Question } from '../worker/desk-protocol.ts';
import { toFailure } from '../worker/failure.ts';
import type { Progress } from '../worker/protocol.ts';

export type Ask = <R extends Question>(question: R, options?: AskOptions) => Promise<DeskAnswer<R>>;

export type DeskState =
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly evidence: Evidence;
      /** The same for the same texts. */
      readonly ask: Ask;
      /** The words to look for or the passages have changed: the evidence is of those before, and other evidence follows. */
      readonly updating?: boolean;
    };

/** What evidence is made of. */
export interface Subject extends Pick<Corpus, 'witnesses' | 'lexicon'> {
  readonly passages: readonly Pick<EditedPassage, 'id' | 'readings'>[];
}

export interface DeskStore {
  /** Reads what was not read yet; a state of the same texts is kept until there is another. */
  readonly show: (subject: Subject) => void;
  readonly stateOf: (witnesses: Corpus['witnesses']) => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
}

const UNREAD: DeskState = { kind: 'reading', progress: null };

/** A store that has read nothing. */
export function createDeskStore(createClient: () => DeskClient = createDeskClient): DeskStore {
  const listeners = new Set<() => void>();
  let shown: Subject | null = null;
  let state = UNREAD;
  let client: DeskClient | null = null;
  let reading = new AbortController();

  function set(next: DeskState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function show(subject: Subject): void {
    if (shown && state.kind !== 'failed' && isSame(shown, subject)) return;
    if (shown?.witnesses !== subject.witnesses) {
      client?.close();
      client = null;
    }
    const isKept = client !== null && state.kind === 'ready';
    shown = subject;
    set(isKept && state.kind === 'ready' ? { ...state, updating: true } : UNREAD);
    void read(subject, (client ??= createClient()));
  }

  async function read(subject: Subject, desk: DeskClient): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const onProgress = (progress: Progress) => {
      if (!signal.aborted && state.kind === 'reading') set({ kind: 'reading', progress });
    };
    try {
      const evidence = await desk.read(toRequest(subject), { signal, onProgress });
      const ask = state.kind === 'ready' ? state.ask : askOf(desk);
      if (!signal.aborted) set({ kind: 'ready', evidence, ask, updating: false });
    } catch (thrown) {
      if (!signal.aborted) set({ kind: 'failed', message: toFailure(thrown).message });
    }
  }

  return {
    show,
    stateOf: (witnesses) => (shown?.witnesses === witnesses ? state : UNREAD),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function askOf(desk: DeskClient): Ask {
  return (question, options) => desk.ask(question, options);
}

function isSame(a: Subject, b: Subject): boolean {
  return a.witnesses === b.witnesses && a.lexicon === b.lexicon && a.passages === b.passages;
}

function toRequest({ witnesses, lexicon, passages }: Subject) {
  return {
    kind: 'read' as const,
    witnesses: witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })),
    lexicon,
    passages: passages.map(({ id, readings }) => ({ id, readings })),
  };
}
