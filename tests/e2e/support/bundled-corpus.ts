/** What the page asks the worker for: the same words in Node and in the browser. */
import { parseCorpus } from '../../../src/corpus/parse.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import type { AlignRequest } from '../../../src/worker/protocol.ts';

export const BUNDLED = 'corpora/ice-detainers-2019/corpus.json';

/** Throws with every problem where the stored corpus is not one. */
export function corpusFrom(json: string): Corpus {
  const result = parseCorpus(JSON.parse(json));
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

export function requestFor({ witnesses, review }: Corpus): AlignRequest {
  const inputs = witnesses.map(({ id, text, blocks, lacunae }) => ({ id, text, blocks, lacunae }));
  return { kind: 'align', witnesses: inputs, review };
}
