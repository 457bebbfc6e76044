/** What the classes of words are called and what they mean: the same for every document. */
import type { WordClass } from '../../engine/compare/ledger-classes.ts';

/** Strongest first, as tables and bars show them. */
export const SHOWN_CLASSES: readonly WordClass[] = ['verbatim', 'edited', 'reworded', 'own'];

export const CLASS_NAMES: Readonly<Record<WordClass, string>> = {
  verbatim: 'Verbatim',
  edited: 'Edited',
  reworded: 'Reworded',
  own: 'Own',
};

export const CLASS_MEANS: Readonly<Record<WordClass, string>> = {
  verbatim: 'in a row of eight or more of the same words, or in a shorter passage that the other has whole',
  edited: 'the other words of a shared passage that is mostly the same words',
  reworded: 'the other words of a shared passage told in other words',
  own: 'in no passage that the other has',
};
