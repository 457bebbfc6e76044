/** Dates and kinds of documents in words; the same on every host. */
import type { Witness } from '../../corpus/schema.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const KIND_WORDS: Readonly<Record<Witness['kind'], string>> = {
  article: 'article',
  'press-release': 'release',
  own: 'own document',
};

/** `article · 8 Nov 2019`, `release · reviewed 14 Nov 2019`, `article · no date in the text`. */
export function metaOf(witness: Witness): string {
  return `${KIND_WORDS[witness.kind]} · ${dateOf(witness)}`;
}

function dateOf({ dates }: Witness): string {
  const date = dates.find(({ of }) => of === 'published') ?? dates[0];
  if (!date) return 'no date in the text';
  const words = isoWords(date.iso);
  return date.of === 'published' ? words : `${date.of} ${words}`;
}

function isoWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`;
}
