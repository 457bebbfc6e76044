/** How a difference between two ways of writing a name is said: its kind, never its letters. */
import { NAME_DIFFERENCES, type NameDifference } from '../../../engine/words/names-forms.ts';
import type { PersonEntry } from './person-entries.ts';

export const DIFFERENCE_WORDS: Readonly<Record<NameDifference, string>> = {
  letters: 'spelt with other letters',
  given: 'short given name',
  fewer: 'fewer names or an initial',
  'surname-first': 'surname first',
  'surname-alone': 'surname alone',
  capitals: 'other capitals',
  marks: 'other accents, hyphens or stops',
};

/** Every kind that occurs among the forms of a person; one form differs from none. */
export function differencesAmong({ forms }: PersonEntry): readonly NameDifference[] {
  if (forms.length < 2) return [];
  const found = new Set(forms.flatMap(({ differs }) => differs));
  return NAME_DIFFERENCES.filter((kind) => found.has(kind));
}

export function differenceWords(kinds: readonly NameDifference[]): string {
  return kinds.map((kind) => DIFFERENCE_WORDS[kind]).join('; ');
}
