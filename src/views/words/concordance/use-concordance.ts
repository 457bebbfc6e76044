/** What the concordance finds, asked of the desk while the reader writes. */
import { useEffect, useState } from 'react';
import { toFailure } from '../../../worker/failure.ts';
import type { Ask } from '../../../state/use-desk.ts';
import { NO_WORKER } from '../../../worker/desk-client.ts';
import { BAD_PATTERN, type Concordance, type ConcordanceRequest } from '../../../worker/desk-protocol.ts';

export type Trouble =
  | { readonly kind: 'pattern'; readonly reason: string }
  /** Given up after so many seconds. */
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'no-worker' }
  | { readonly kind: 'other'; readonly reason: string };

export type Found =
  /** Nothing was looked for, or nothing is known yet. */
  | { readonly kind: 'none' }
  /** `asked`: what the answer is for; the reader may have gone on. */
  | { readonly kind: 'found'; readonly asked: ConcordanceRequest; readonly answer: Concordance }
  | { readonly kind: 'trouble'; readonly asked: ConcordanceRequest; readonly trouble: Trouble };

/** A pattern is half written most of the time; words are found too fast to wait for. In ms. */
const PATTERN_PAUSE = 300;

/** The latest answer, and that of an earlier request until then. `seconds` limit a pattern. The request is memoized. */
export function useConcordance(ask: Ask | null, request: ConcordanceRequest | null, seconds: number): Found {
  const [known, setKnown] = useState<{ readonly of: Ask | null; readonly found: Found }>({ of: null, found: NONE });
  useEffect(() => {
    if (!ask || !request) return;
    const abort = new AbortController();
    const { signal } = abort;
    const isPattern = request.find === 'pattern';
    const set = (found: Found) => signal.aborted || setKnown({ of: ask, found });
    const start = () =>
      ask(request, { signal, ...(isPattern && { timeLimit: seconds * 1000 }) }).then(
        (answer) => set({ kind: 'found', asked: request, answer }),
        (thrown: unknown) => set({ kind: 'trouble', asked: request, trouble: troubleOf(thrown, seconds) }),
      );
    const timer = setTimeout(() => void start(), isPattern ? PATTERN_PAUSE : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [ask, request, seconds]);
  // What was found in other texts is of no use here.
  return request && known.of === ask ? known.found : NONE;
}

const NONE: Found = { kind: 'none' };

function troubleOf(thrown: unknown, seconds: number): Trouble {
  const { name, message } = toFailure(thrown);
  if (name === BAD_PATTERN) return { kind: 'pattern', reason: message };
  if (name === 'TimeoutError') return { kind: 'time', seconds };
  return name === NO_WORKER ? { kind: 'no-worker' } : { kind: 'other', reason: message };
}
