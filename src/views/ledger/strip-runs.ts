/** Stretches of the base's words that stand in one class. */
import type { LedgerEntry } from '../../engine/compare/ledger.ts';
import { WORD_CLASSES, type WordClass } from '../../engine/compare/ledger-classes.ts';
import type { LedgerText } from '../../engine/compare/ledger-words.ts';

export interface StripRun {
  readonly class: WordClass;
  /** Shares of all words, 0 to 1. */
  readonly at: number;
  readonly width: number;
}

/** Words of the account that another document has, run by run; what lies around the text has none. */
export function stripRuns(base: LedgerText, { baseClasses }: Pick<LedgerEntry, 'baseClasses'>): readonly StripRun[] {
  const runs: StripRun[] = [];
  const total = baseClasses.length;
  const classAt = (i: number) => (base.around[i] ? 0 : (baseClasses[i] ?? 0));
  for (let from = 0, to = 1; from < total; from = to++) {
    while (to < total && classAt(to) === classAt(from)) to++;
    const name = WORD_CLASSES[classAt(from)] as WordClass;
    if (name !== 'own') runs.push({ class: name, at: from / total, width: (to - from) / total });
  }
  return runs;
}
