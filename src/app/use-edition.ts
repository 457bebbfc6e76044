/** From the address to a corpus and its alignment. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { publishedOn } from '../corpus/published-on.ts';
import type { Problem, Result } from '../corpus/result.ts';
import type { Corpus, CorpusIndex } from '../corpus/schema.ts';
import { onAddressChange, readAddress } from '../state/address.ts';
import { resolveCorpus } from '../state/resolve.ts';
import { editsNow } from '../state/use-edits.ts';
import { decode } from '../state/url.ts';
import { blankEdition } from '../worker/blank-edition.ts';
import { createAlignClient } from '../worker/client.ts';
import type { Edition, Progress } from '../worker/protocol.ts';
import { loadCorpus, loadIndex } from './load-corpus.ts';
import { isMissingFile } from './missing-file.ts';
import { nextFrame } from '../ui/next-frame.ts';
import { preloadView } from './views.ts';

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

/** Views that have nothing to show before the documents are compared. The others have their words on the page first. */
const COMPARED: readonly (string | null)[] = ['passages', 'pairs', 'ledger'];

/** Loads the corpus that the address names, and again when the address names another or on `retry`. */
export function useEdition(): { readonly loading: Loading; readonly retry: () => void } {
  const [loading, setLoading] = useState<Loading>(START);
  const [asked, setAsked] = useState(() => decode(readAddress()).corpus);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => onAddressChange(() => setAsked(decode(readAddress()).corpus)), []);
  const resumes = useRef<(() => void)[]>([]);
  useEffect(() => {
    for (const resume of resumes.current.splice(0)) resume();
  }, [loading]);
  useEffect(() => {
    const abort = new AbortController();
    const drawn = () => new Promise<void>((resume) => void resumes.current.push(resume));
    setLoading(START);
    run(asked, abort.signal, setLoading, drawn).catch((thrown: unknown) => {
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

/** `drawn` waits until what was shown last is on the page. */
async function run(
  asked: string | null,
  signal: AbortSignal,
  show: (loading: Loading) => void,
  drawn: () => Promise<void>,
): Promise<void> {
  const notices: string[] = [];
  const client = createAlignClient({ onFallback: () => notices.push(FALLBACK) });
  try {
    const { view } = decode(readAddress());
    const isCompared = COMPARED.includes(view);
    if (isCompared) client.start();
    const loaded = await load(asked, signal, show);
    if (!loaded) return;
    const { index, corpus, ignored } = loaded;
    notices.unshift(...ignored);
    // Drawn in steps: a phone stays quick to the touch, and a reader may be at work on an earlier edition.
    const showEdition = (edition: Edition) =>
      startTransition(() => show({ kind: 'ready', index, corpus, edition, notices }));
    const blank = blankEdition(corpus);
    let drafted = hasPlace(blank);
    if (drafted) showEdition(blank);
    // The worker's script is larger than all that a reader sees first.
    if (drafted && !isCompared) await Promise.all([preloadView(view), drawn()]).then(nextFrame);
    const { title, witnesses, review } = corpus;
    const lexicon = editsNow(corpus.id).lexicon ?? corpus.lexicon;
    const edition = await client.align(
      { kind: 'align', witnesses: witnesses.map(toInput), review, lexicon, compare: true, kinds: kindsOf(corpus) },
      {
        signal,
        onProgress: (progress) => drafted || show({ kind: 'loading', title, progress }),
        onDraft: (draft) => {
          drafted = hasPlace(draft);
          if (drafted) showEdition(draft);
        },
      },
    );
    showEdition(edition);
  } finally {
    client.close();
  }
}

interface Loaded {
  readonly index: CorpusIndex;
  readonly corpus: Corpus;
  /** What of the address could not be followed. */
  readonly ignored: readonly string[];
}

/** The corpus asked for, or null where it has been said why there is none. */
async function load(
  asked: string | null,
  signal: AbortSignal,
  show: (loading: Loading) => void,
): Promise<Loaded | null> {
  const index = await loadIndex(signal);
  if (!index.ok) return (show(broken('The list of corpora', index.problems)), null);
  const { id, ignored } = resolveCorpus({ ...decode(''), corpus: asked }, index.value);
  const corpus: Result<Corpus> = await loadCorpus(id, signal);
  if (!corpus.ok) return (show(broken(`The corpus “${id}”`, corpus.problems)), null);
  show({ kind: 'loading', title: corpus.value.title, progress: { stage: 'start', done: 0, total: 0 } });
  return { index: index.value, corpus: corpus.value, ignored };
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

function kindsOf({ witnesses }: Corpus) {
  return Object.fromEntries(witnesses.map(({ id, kind }) => [id, kind]));
}

function broken(what: string, problems: readonly Problem[]): Loading {
  return { kind: 'broken', what, problems };
}
