/** The uses behind a count of the matrix, and what is said of them. */
import type { PlacedUse } from '../../../engine/words/counts.ts';
import { listWords } from '../../../state/scene.ts';
import type { Asked } from './cell.ts';
import { NO_USE, type Matrix, type MatrixDocument } from './matrix.ts';

export interface UsesIn {
  readonly document: MatrixDocument;
  readonly uses: readonly PlacedUse[];
}

/** As many as the count shows, document by document in the reader's order; documents without any stay. */
export function askedUses({ documents, rows }: Matrix, asked: Asked): readonly UsesIn[] {
  const row = rows.find(({ variant }) => variant.id === asked.variant);
  return documents
    .filter(({ id }) => asked.witness === null || id === asked.witness)
    .map((document) => {
      const tallies = asked.together ? row?.together : row?.own;
      const { uses } = asked.variant === null ? document.all : (tallies?.get(document.id) ?? NO_USE);
      return { document, uses: uses.filter(({ place }) => asked.place === null || place === asked.place) };
    });
}

/** More documents than this are counted, not named. */
export const MOST_NAMED = 6;

/** `4 in 388 words of Breitbart (10.3 per 1,000)`, document by document or, of many, together; then where none is found. */
export function usesSaid(found: readonly UsesIn[], outlet: (witness: string) => string): string {
  const having = found.filter(({ uses }) => uses.length > 0);
  const lacking = found.filter(({ uses }) => uses.length === 0).map(({ document }) => outlet(document.id));
  if (having.length > MOST_NAMED) return saidTogether(found, having.length);
  const said = having.map(({ document: { id, words }, uses }) => {
    const rate = perThousand((uses.length * 1000) / words);
    return `${uses.length} in ${wholeNumber(words)} words of ${outlet(id)} (${rate} per 1,000)`;
  });
  const first = said.length === 0 ? '' : `${said.join(', ')}. `;
  if (lacking.length === 0) return first;
  return `${first}Not found in ${namedOrCounted(lacking)}.`;
}

/** Documents by their outlets, or how many they are. */
export function namedOrCounted(outlets: readonly string[]): string {
  return outlets.length <= MOST_NAMED ? listWords(outlets) : `${outlets.length} of the documents`;
}

function saidTogether(found: readonly UsesIn[], having: number): string {
  const uses = found.reduce((sum, each) => sum + each.uses.length, 0);
  const words = found.reduce((sum, { document }) => sum + document.words, 0);
  const rate = perThousand((uses * 1000) / words);
  return `${wholeNumber(uses)} in ${wholeNumber(words)} words of ${found.length} documents (${rate} per 1,000), found in ${having} of them.`;
}

/** With one digit after the point; a rate too small for it keeps one that tells. */
export function perThousand(rate: number): string {
  return rate !== 0 && rate < 0.05 ? rate.toPrecision(1) : rate.toFixed(1);
}

/** `1,087`. The same on every host. */
export function wholeNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
