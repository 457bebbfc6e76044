import type { Corpus } from '../corpus/schema.ts';
import type { Edition } from '../worker/protocol.ts';
import type { Layer } from './view-state.ts';

/** The layers that a corpus has, in words, with how many passages each holds. */
export function layerOptions(
  corpus: Corpus,
  edition: Edition,
): readonly { readonly value: Layer; readonly words: string }[] {
  return [
    ...(corpus.review ? [{ value: 'reviewed' as const, words: `checked by hand, ${edition.reviewed.length}` }] : []),
    { value: 'engine', words: `engine alone, ${edition.alone.length}` },
  ];
}
