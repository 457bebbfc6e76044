/** A corpus as its reader has changed it, and the same corpus as it came. */
import type { Lexicon } from '../engine/words/lexicon.ts';
import type { Corpus } from './schema.ts';

/** What an edited corpus was made from; every view is handed the edited one alone. */
const CAME_AS = new WeakMap<Corpus, Corpus>();

/** The corpus with the reader's lexicon in place of its own. The very corpus where there is none. */
export function withEdits(corpus: Corpus, lexicon: Lexicon | null): Corpus {
  if (lexicon === null) return corpus;
  const edited = { ...corpus, lexicon };
  CAME_AS.set(edited, corpus);
  return edited;
}

/** The corpus before `withEdits`. */
export function asItCame(corpus: Corpus): Corpus {
  return CAME_AS.get(corpus) ?? corpus;
}
