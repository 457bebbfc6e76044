/**
 * From features to a score: two logistic regressions with published coefficients. Anyone can add the parts up.
 *
 * Fitted in November 2026 on the bundled gold, five invented news stories (tests/fixtures/stories) and the letter of
 * James in two translations (weight .15), with a penalty of 1 on squared coefficients. Stories never in the fit reach
 * F1 .69 (precision .93), Acts in two translations .94, four accounts of one life .81. Those
 * figures, and what each feature is said to add below, were measured on the prototype of this stage with refitted
 * coefficients; `npm run accuracy` prints what the engine reaches. There, changing any one constant of the stage by a
 * fifth left F1 within .82-.86 on the gold and .64-.70 on the stories, but for OFFSET (weights.ts).
 */

/** What speaks for and against two units, each scaled to a few units. */
export interface Features {
  /** Harmonic mean of the shares of both units' weight that is matched. Sentence pairs with this and the next but one: F1 .80 on gold. */
  readonly cover: number;
  /** Cosine of letter trigrams. Adds .015 on the stories. */
  readonly trigrams: number;
  /** Matched bits that are no names: at most 40, in tens. */
  readonly plain: number;
  /** Log2 of matched bits of names. */
  readonly names: number;
  /** 1 where both have the same figure, no year. With the next two but one, adds .035 on the stories. */
  readonly sameNumber: number;
  /** How far the pair is ahead of the next best of either sentence, -1 to 1. Adds .06 on the stories. */
  readonly margin: number;
  /** 1 where "he" or "she" is in one sentence only. */
  readonly pronounMissing: number;
  /** Matched words missing to three. */
  readonly fewWords: number;
  /** Probability of the best pair beside it, 0 to 1; known in the second pass. Adds .015 on the stories, .05 on Acts. */
  readonly neighbors: number;
}

/** In the order of `Features`; the last one of the first pass is 0, as neighbors are not known then. */
export const FIRST_PASS: Readonly<Features> = {
  cover: 1.962,
  trigrams: 2.026,
  plain: 2.421,
  names: 0.871,
  sameNumber: 1.932,
  margin: 1.527,
  pronounMissing: -0.592,
  fewWords: 0.405,
  neighbors: 0,
};
export const FIRST_BIAS = -5.755;

export const SECOND_PASS: Readonly<Features> = {
  cover: 1.447,
  trigrams: 1.8,
  plain: 2.214,
  names: 0.752,
  sameNumber: 1.494,
  margin: 1.773,
  pronounMissing: -0.693,
  fewWords: 0.313,
  neighbors: 2.773,
};
export const SECOND_BIAS = -5.759;

/**
 * From this score on two units are linked: F1 on the stories changes by .02 at most from -.5 to 0, precision from .90 to
 * .93. From LIKELY on a link is called reworded without reserve.
 */
export const LINKED = -0.2;
export const LIKELY = 1;

/** From here to LINKED a pair is possible: kept for who asks, and as half a link between parts of one passage. */
export const POSSIBLE = -1.2;

/** Score of the first pass, without neighbors, or of the second. In logits, rounded to 4 decimals. */
export function scoreOf(features: Features, pass: 'first' | 'second'): number {
  const weights = pass === 'first' ? FIRST_PASS : SECOND_PASS;
  let score = pass === 'first' ? FIRST_BIAS : SECOND_BIAS;
  for (const name of NAMES) score += weights[name] * features[name];
  return Math.round(score * 1e4) / 1e4;
}

/** A score of the second pass as it would be if the two had a figure in common. */
export function withSameNumber(score: number): number {
  return score + SECOND_PASS.sameNumber;
}

const NAMES = Object.keys(FIRST_PASS) as (keyof Features)[];

/** The chance, 0 to 1, that a pair of this score is one statement. Rounded to 4 decimals. */
export function probability(score: number): number {
  return Math.round(1e4 / (1 + Math.exp(-score))) / 1e4;
}
