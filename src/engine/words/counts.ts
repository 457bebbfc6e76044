/** How often a text uses each variant of a lexicon, by where it does: an outlet is not the author of words it quotes. */
import { isFurniture } from '../text/blocks.ts';
import type { Segmented, Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { termFinder, type TermUse } from './terms.ts';

/** `own`: the running text outside quotation marks. `furniture`: captions, subheads and whatever else is around it. */
export type Place = 'headline' | 'own' | 'quoted' | 'furniture';

export interface PlacedUse extends TermUse {
  readonly place: Place;
}

export interface TermCount {
  readonly concept: string;
  readonly variant: string;
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly furniture: number;
}

/** What a witness must have of its units to be counted in. */
export type Counted = Pick<Segmented, 'text' | 'blocks' | 'quotations'> & Partial<Pick<Segmented, 'tokens'>>;

/** One row for every variant of the lexicon in its order; those that the text lacks have zeros. */
export function countTerms(witness: Counted, lexicon: Lexicon): readonly TermCount[] {
  return termCounter(lexicon).count(witness);
}

/** The uses themselves, in text order: as many as are counted. */
export function placedTerms(witness: Counted, lexicon: Lexicon): readonly PlacedUse[] {
  return termCounter(lexicon).place(witness);
}

/** Both for many texts: the lexicon is read once. */
export function termCounter(lexicon: Lexicon): {
  readonly count: (witness: Counted) => readonly TermCount[];
  readonly place: (witness: Counted) => readonly PlacedUse[];
} {
  const find = termFinder(lexicon);
  const place = (witness: Counted) => {
    const placeOf = placeFinder(witness);
    return find(witness.text, witness.tokens).map((use) => ({ ...use, place: placeOf(use) }));
  };
  return { place, count: (witness) => countUses(place(witness), lexicon) };
}

/** The same rows from uses that were found before. */
export function countUses(uses: readonly PlacedUse[], lexicon: Lexicon): readonly TermCount[] {
  const tallies = new Map<string, Record<Place, number>>();
  for (const { concept, variant, place } of uses) {
    const row = tallies.get(`${concept} ${variant}`) ?? { headline: 0, own: 0, quoted: 0, furniture: 0 };
    row[place]++;
    tallies.set(`${concept} ${variant}`, row);
  }
  return lexicon.concepts.flatMap(({ id: concept, variants }) =>
    variants.map(({ id: variant }) => ({
      concept,
      variant,
      ...(tallies.get(`${concept} ${variant}`) ?? { headline: 0, own: 0, quoted: 0, furniture: 0 }),
    })),
  );
}

/** Where a span stands, told by its first character: `"sanctuary" policies` begins inside quotation marks. */
export function placeFinder({ blocks, quotations }: Pick<Segmented, 'blocks' | 'quotations'>): (span: Span) => Place {
  const blockAt = finderIn(blocks.toSorted((a, b) => a.start - b.start));
  const quotedAt = finderIn(joined(quotations.flatMap((quotation) => quotation.pieces)));
  return ({ start }) => {
    const role = blockAt(start)?.role ?? 'boilerplate';
    if (role === 'headline') return 'headline';
    if (role === 'subhead' || isFurniture(role)) return 'furniture';
    return quotedAt(start) ? 'quoted' : 'own';
  };
}

/** The one of these spans, in order and apart, that holds a place. Asked for every word of a text, so it halves its way. */
function finderIn<T extends Span>(spans: readonly T[]): (at: number) => T | undefined {
  return (at) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = spans[low - 1];
    return last && at < last.end ? last : undefined;
  };
}

/** Pieces in order, those that overlap as one: a quotation may stand inside another. */
function joined(pieces: readonly Span[]): readonly Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
