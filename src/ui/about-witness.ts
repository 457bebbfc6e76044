/** A document in a few words: kind and date. Dates read the same on every host. */
import type { Witness } from '../corpus/schema.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const KIND_WORDS: Readonly<Record<Witness['kind'], string>> = {
  article: 'article',
  'press-release': 'release',
  own: 'own document',
};

/** `article · 8 Nov 2019`, `release · reviewed 14 Nov 2019`, `article · no date in the text`. */
export function aboutWitness({ kind, dates }: Pick<Witness, 'kind' | 'dates'>): string {
  const date = dates.find(({ of }) => of === 'published') ?? dates[0];
  if (!date) return `${KIND_WORDS[kind]} · no date in the text`;
  return `${KIND_WORDS[kind]} · ${date.of === 'published' ? '' : `${date.of} `}${isoWords(date.iso)}`;
}

function isoWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`;
}
