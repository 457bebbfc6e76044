/** Words that one text has more often than others, for its length. */

export interface DistinctiveRow {
  /** Comparison form of the word. */
  readonly form: string;
  /** Uses in the text, and in all the others together. */
  readonly here: number;
  readonly elsewhere: number;
  readonly logLikelihood: number;
  /** Binary logarithm of the ratio of the two rates, each count smoothed. */
  readonly logRatio: number;
}
