/** A document as the Citation Style Language describes one. Only what the document states about itself. */
import { findNames, maskText } from '../people.ts';
import { publishedOn } from '../published-on.ts';
import type { PrivatePerson, Witness } from '../schema.ts';
import { type Author, authorsOf } from './authors.ts';

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'document';
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

export type Cited = Pick<Witness, 'id' | 'kind' | 'outlet' | 'headline' | 'byline' | 'dates'>;

/** Stands for a headline that the document has not: a sign that no text should hold, for private use in Unicode. */
export const NO_HEADLINE = '\ue000';

/**
 * No address and no day of access: documents carry neither. `people` are those to mask in a headline or byline; none
 * where names are shown.
 */
export function cslItem(document: Cited, people: readonly PrivatePerson[]): CslItem {
  const { id, kind, outlet, headline, byline } = document;
  const masked = (words: string) => maskText(words, { start: 0, end: words.length }, findNames(words, people));
  const title = headline === null ? NO_HEADLINE : masked(headline).replaceAll(NO_HEADLINE, ' ');
  const authors = authorsOf(byline === null ? null : masked(byline));
  const author = authors.length > 0 ? { author: authors } : {};
  const issued = issuedOn(document);
  switch (kind) {
    case 'article':
      return { id, type: 'article-newspaper', title, 'container-title': outlet, ...author, ...issued };
    case 'press-release':
      // Who issues a release speaks in it.
      return { id, type: 'report', genre: 'Press release', title, author: [{ literal: outlet }], ...issued };
    case 'own':
      return { id, type: 'document', title, publisher: outlet, ...author, ...issued };
  }
}

/** The day the text itself says it was published; every style has its own way to say there is none. */
function issuedOn(document: Cited): Pick<CslItem, 'issued'> {
  const day = publishedOn(document);
  return day === undefined ? {} : { issued: { 'date-parts': [day.split('-').map(Number)] } };
}
