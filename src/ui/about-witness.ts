/** A document in a few words: kind and date. Dates read the same on every host. */
import type { Witness } from '../corpus/schema.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const DOCUMENT_WORDS: Readonly<Record<Witness['kind'], string>> = {
  article: 'article',
  'press-release': 'release',
  own: 'own document',
};

/** A page can be reviewed long after what it shows was released, so the date must not read as the release's. */
const DATE_WORDS: Readonly<Record<Witness['dates'][number]['of'], string>> = {
  published: '',
  updated: 'updated ',
  reviewed: 'page reviewed ',
};

/** `article · 8 Nov 2019`, `release · page reviewed 14 Nov 2019`, `article · no date in the text`. */
export function aboutWitness({ kind, dates }: Pick<Witness, 'kind' | 'dates'>): string {
  const date = dates.find(({ of }) => of === 'published') ?? dates[0];
  if (!date) return `${DOCUMENT_WORDS[kind]} · no date in the text`;
  return `${DOCUMENT_WORDS[kind]} · ${DATE_WORDS[date.of]}${isoWords(date.iso)}`;
}

function isoWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`;
}
