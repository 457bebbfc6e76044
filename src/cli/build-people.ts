/** Numbers the private people of a corpus by where the texts first name them. */
import { at, type Complain } from '../corpus/problems.ts';
import type { PrivatePerson } from '../corpus/schema.ts';
import type { Source } from '../corpus/source.ts';

/** `texts` in corpus order. A form that no text uses is complained of: it is misspelt, or does not belong. */
export function buildPeople(
  people: Source['people'],
  texts: readonly string[],
  complain: Complain,
): readonly PrivatePerson[] {
  people.forEach(({ forms }, person) =>
    forms.forEach((form, index) => {
      if (texts.some((text) => text.includes(form))) return;
      complain(at('people', person, 'forms', index), `${JSON.stringify(form)} does not occur in any of the texts`);
    }),
  );
  return people
    .map(({ forms }) => ({ forms: [...forms].sort(longestFirst), first: firstMention(forms, texts) }))
    .sort((a, b) => a.first.text - b.first.text || a.first.offset - b.first.offset)
    .map(({ forms }, index) => ({ number: index + 1, forms }));
}

function firstMention(forms: readonly string[], texts: readonly string[]): { text: number; offset: number } {
  const text = texts.findIndex((candidate) => forms.some((form) => candidate.includes(form)));
  const offsets = forms.map((form) => texts[text]?.indexOf(form) ?? -1).filter((offset) => offset >= 0);
  return { text, offset: Math.min(...offsets) };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}
