/** The bundled corpus and its edition, worked out once for all files that ask. */
import type { Corpus } from '../../src/corpus/schema.ts';
import type { Edition } from '../../src/worker/protocol.ts';
import { bundledCorpus } from './bundled.ts';
import { editionOf } from './ferry-corpus.ts';

let known: { readonly corpus: Corpus; readonly edition: Edition } | null = null;

export function bundledEdition(): { readonly corpus: Corpus; readonly edition: Edition } {
  if (known) return known;
  const corpus = bundledCorpus();
  known = { corpus, edition: editionOf(corpus) };
  return known;
}
