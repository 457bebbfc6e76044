/** What is told to a listener who arrives at a passage. */
import type { Witness } from '../../corpus/schema.ts';
import { absenceHead } from '../../ui/absence-words.ts';
import { absenceIn, type Numbered } from './numbered.ts';

/** The passage, and which of the documents shown have it not. */
export function saidOf({ passage, number, title }: Numbered, shown: readonly Witness[], draft: boolean): string {
  const missing = shown.map(({ id, outlet }) => {
    const absence = absenceIn(passage, id);
    return absence ? ` ${absenceHead(absence.state, outlet, draft)}.` : '';
  });
  return `Passage ${number}: ${title}.${missing.join('')}`;
}
