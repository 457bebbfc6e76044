/** Fetches a corpus and its index from beside the page. Bad data and failed requests are Problems, never exceptions. */
import { checkTexts } from '../corpus/check-texts.ts';
import { parseCorpus, parseIndex } from '../corpus/parse.ts';
import type { Result } from '../corpus/result.ts';
import type { Corpus, CorpusIndex } from '../corpus/schema.ts';

export function loadIndex(signal: AbortSignal): Promise<Result<CorpusIndex>> {
  return load('corpora/index.json', parseIndex, signal);
}

/** The corpus, its texts checked against the digests stored with them. */
export async function loadCorpus(id: string, signal: AbortSignal): Promise<Result<Corpus>> {
  const corpus = await load(`corpora/${encodeURIComponent(id)}/corpus.json`, parseCorpus, signal);
  if (!corpus.ok) return corpus;
  const problems = await checkTexts(corpus.value);
  return problems.length === 0 ? corpus : { ok: false, problems };
}

async function load<T>(path: string, parse: (value: unknown) => Result<T>, signal: AbortSignal): Promise<Result<T>> {
  try {
    const response = await fetch(new URL(path, document.baseURI), { signal });
    if (!response.ok) return problem(path, `the site answered ${response.status}`);
    return parse(await response.json());
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return problem(path, thrown instanceof SyntaxError ? 'it is not JSON' : 'it could not be fetched');
  }
}

function problem<T>(path: string, message: string): Result<T> {
  return { ok: false, problems: [{ path, message }] };
}
