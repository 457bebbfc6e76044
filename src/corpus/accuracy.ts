/** How well the engine does against hand-made alignments: `npm run accuracy` stores it, the Method view shows it. */

/**
 * What a set was used for. `fitted`: its pairs took part in fitting the coefficients. `seen`: people looked at it while
 * they made the rules. `held-out`: neither.
 */
export type SetUse = 'fitted' | 'seen' | 'held-out';

/**
 * How much of the shorter span a pair of the engine must share with a pair of the readers, on both sides, to find it.
 * From `excuses` up to less than `finds` it is neither right nor wrong and left out of the count, like a pair that
 * finds one the readers left open.
 */
export const COVERAGE = { finds: 0.5, excuses: 0.3 } as const;

/** Shares, 0 to 1, rounded to 3 decimals. Null where the set has no pair of that kind. */
export interface Figures {
  /** Of the pairs that the engine links and that count, those that the readers linked too; see COVERAGE for what counts. */
  readonly precision: number;
  /** Of the pairs that the readers linked, those that the engine links too. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
  readonly recallVerbatim: number | null;
  readonly recallParaphrase: number | null;
  /** Pairs that look alike and are not the same statement, which the engine joined all the same. */
  readonly joined: number;
}

export interface MeasuredSet extends Figures {
  /** Folder and name, `stories/fire`; the folder alone for all of its sets together. */
  readonly id: string;
  readonly use: SetUse;
  /** How many sets it sums up. */
  readonly sets: number;
  /** Pairs that the readers linked. */
  readonly pairs: number;
  /** Pairs that look alike and are not the same statement. */
  readonly distractors: number;
}

/** The figures of a set when the engine leaves one of its parts out. */
export interface Ablation extends Pick<Figures, 'precision' | 'recall' | 'f1' | 'joined'> {
  readonly without: string;
  readonly set: string;
}

export interface Accuracy {
  /** The version of the engine that was measured. */
  readonly engine: string;
  readonly sets: readonly MeasuredSet[];
  readonly ablation: readonly Ablation[];
}
