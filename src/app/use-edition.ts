/** From the address to a corpus and its alignment. */
import { useCallback, useEffect, useState } from 'react';
import { publishedOn } from '../corpus/published-on.ts';
import type { Problem, Result } from '../corpus/result.ts';
import type { Corpus, CorpusIndex } from '../corpus/schema.ts';
import { onAddressChange, readAddress } from '../state/address.ts';
import { resolveCorpus } from '../state/resolve.ts';
import { decode } from '../state/url.ts';
import { blankEdition } from '../worker/blank-edition.ts';
import { createAlignClient } from '../worker/client.ts';
import type { Edition, Progress } from '../worker/protocol.ts';
import { loadCorpus, loadIndex } from './load-corpus.ts';
import { isMissingFile } from './missing-file.ts';

export type Loading =
  | { readonly kind: 'loading'; readonly title: string | null; readonly progress: Progress | null }
  | { readonly kind: 'broken'; readonly what: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'ready';
      readonly index: CorpusIndex;
      readonly corpus: Corpus;
      readonly edition: Edition;
      /** What has to be said about how it came about. */
      readonly notices: readonly string[];
    };

const START: Loading = { kind: 'loading', title: null, progress: null };

const FALLBACK =
  'This browser could not run the comparison in the background, so it ran on the page itself. The results are the same.';

/** Loads the corpus that the address names, and again when the address names another or on `retry`. */
export function useEdition(): { readonly loading: Loading; readonly retry: () => void } {
  const [loading, setLoading] = useState<Loading>(START);
  const [asked, setAsked] = useState(() => decode(readAddress()).corpus);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => onAddressChange(() => setAsked(decode(readAddress()).corpus)), []);
  useEffect(() => {
    const abort = new AbortController();
    setLoading(START);
    run(asked, abort.signal, setLoading).catch((thrown: unknown) => {
      if (abort.signal.aborted) return;
      setLoading(() => {
        if (isMissingFile(thrown)) throw thrown; // The page's error boundary says so, and can load the page again.
        return broken('The comparison', [{ path: '', message: String(thrown) }]);
      });
    });
    return () => abort.abort();
  }, [asked, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { loading, retry };
}

async function run(asked: string | null, signal: AbortSignal, show: (loading: Loading) => void): Promise<void> {
  const index = await loadIndex(signal);
  if (!index.ok) return show(broken('The list of corpora', index.problems));
  const { id, ignored } = resolveCorpus({ ...decode(''), corpus: asked }, index.value);
  const corpus: Result<Corpus> = await loadCorpus(id, signal);
  if (!corpus.ok) return show(broken(`The corpus “${id}”`, corpus.problems));
  const { title, witnesses, review, lexicon } = corpus.value;
  show({ kind: 'loading', title, progress: { stage: 'start', done: 0, total: 0 } });
  const notices = [...ignored];
  const client = createAlignClient({ onFallback: () => notices.push(FALLBACK) });
  const ready = (edition: Edition) =>
    show({ kind: 'ready', index: index.value, corpus: corpus.value, edition, notices });
  let drafted = false;
  const offer = (edition: Edition) => {
    if (hasPlace(edition)) ready(edition);
    return hasPlace(edition);
  };
  try {
    drafted = offer(blankEdition(corpus.value));
    const edition = await client.align(
      { kind: 'align', witnesses: witnesses.map(toInput), review, lexicon, compare: true },
      {
        signal,
        onProgress: (progress) => drafted || show({ kind: 'loading', title, progress }),
        onDraft: (draft) => {
          drafted = offer(draft);
        },
      },
    );
    ready(edition);
  } finally {
    client.close();
  }
}

/** Whether the passage that the address names, if any, is known: a link is not called broken before all are. */
function hasPlace({ reviewed, alone }: Edition): boolean {
  const at = decode(readAddress()).place?.at;
  return typeof at !== 'string' || [...reviewed, ...alone].some(({ id }) => id === at);
}

function toInput(witness: Corpus['witnesses'][number]) {
  const { id, text, blocks, lacunae } = witness;
  const date = publishedOn(witness);
  return { id, text, blocks, lacunae, ...(date !== undefined && { date }) };
}

function broken(what: string, problems: readonly Problem[]): Loading {
  return { kind: 'broken', what, problems };
}
