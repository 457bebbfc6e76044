/** One answer of the desk, asked again when the question changes. */
import { useEffect, useState } from 'react';
import type { Ask, Question } from '../../state/use-desk.ts';
import type { DeskAnswer } from '../../worker/desk-protocol.ts';
import { toFailure } from '../../worker/failure.ts';

export type Answered<R extends Question> =
  | { readonly kind: 'asking' }
  /** `question`: what it answers; of an earlier question until the new answer is there. */
  | { readonly kind: 'answered'; readonly question: R; readonly answer: DeskAnswer<R> }
  | { readonly kind: 'failed'; readonly message: string };

/** The question is memoized; null asks nothing. */
export function useAnswer<R extends Question>(ask: Ask | null, question: R | null): Answered<R> {
  const [state, setState] = useState<Answered<R>>({ kind: 'asking' });
  useEffect(() => {
    if (!ask || !question) return;
    const abort = new AbortController();
    const { signal } = abort;
    ask(question, { signal }).then(
      (answer) => signal.aborted || setState({ kind: 'answered', question, answer }),
      (thrown: unknown) => signal.aborted || setState({ kind: 'failed', message: toFailure(thrown).message }),
    );
    return () => abort.abort();
  }, [ask, question]);
  return question ? state : { kind: 'asking' };
}
