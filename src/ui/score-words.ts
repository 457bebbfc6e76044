/** What each part of a score is called and what it means: the same words wherever a score is explained. */
import type { Features } from '../engine/align/paraphrase/score.ts';

export interface PartWords {
  readonly name: string;
  readonly means: string;
}

/** The parts that are multiplied and added up where wording differs, in the order of the engine's coefficients. */
export const FEATURE_WORDS: Readonly<Record<keyof Features, PartWords>> = {
  cover: { name: 'Share that matches', means: 'how much of the weight of both is in words that match, 0 to 1' },
  trigrams: { name: 'Letters alike', means: 'how alike the words are, three letters at a time, 0 to 1' },
  plain: {
    name: 'Matching words',
    means: 'weight of the matching words that are no names, in tens of bits, at most 4',
  },
  names: { name: 'Matching names', means: 'weight of the matching names; each doubling of their bits adds about 1' },
  sameNumber: { name: 'Same number', means: '1 where both have the same number; years do not count' },
  margin: { name: 'Lead', means: 'how far the pair is ahead of the next best pair of either sentence, -1 to 1' },
  pronounMissing: { name: 'He or she in one', means: '1 where only one of them speaks of a “he” or “she”' },
  fewWords: { name: 'Few words', means: 'how many matching words are missing to three' },
  neighbors: { name: 'Sentences beside', means: 'chance that the sentences beside them are a pair too, 0 to 1' },
};

/** Parts that only count words, for any link. */
export const COUNT_WORDS: Readonly<Record<string, PartWords>> = {
  sameWords: { name: 'Same words', means: 'words that both have, in the same order' },
  longestRun: { name: 'Longest run', means: 'most of them in a row' },
  bits: { name: 'Evidence', means: 'how telling the same words are, in bits; a rare word gives more' },
  share: { name: 'Share of same words', means: 'of all words of both, 0 to 1' },
  name: { name: 'Names alike', means: 'how alike the two names are written, 0 to 1' },
  sharedWords: { name: 'Said of both', means: 'telling words that both entries have beside the name' },
  sharedFigures: { name: 'Figures of both', means: 'numbers that both entries have' },
  overlap: { name: 'Share said of both', means: 'of what the shorter entry says of the person, 0 to 1' },
};
