/** What one thing is called in each document: uses by variant, document and place. */
import type { Place, PlacedUse } from '../../../engine/words/counts.ts';
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import type { Concept, Variant } from '../../../engine/words/lexicon.ts';

/** In the order shown. */
export const PLACES = ['headline', 'own', 'quoted', 'furniture'] as const satisfies readonly Place[];

export interface Tally {
  /** In text order: as many as are counted. */
  readonly uses: readonly PlacedUse[];
  readonly by: Readonly<Record<Place, number>>;
  readonly total: number;
  /** Per 1,000 words of the document. */
  readonly rate: number;
}

export interface MatrixRow {
  readonly variant: Variant;
  /** Its own uses by witness id, without those of the variants below it. */
  readonly own: ReadonlyMap<string, Tally>;
  /** With those of the variants that are counted with it; null where there are none. */
  readonly together: ReadonlyMap<string, Tally> | null;
}

export interface MatrixDocument {
  readonly id: string;
  readonly words: number;
  /** Where they stand: a text without its headline has none there. */
  readonly wordsBy: Readonly<Record<Place, number>>;
  /** Uses of any variant. */
  readonly all: Tally;
}

export interface Matrix {
  readonly concept: Concept;
  readonly documents: readonly MatrixDocument[];
  /** A variant is followed by those that are counted with it. Variants no document uses keep their rows. */
  readonly rows: readonly MatrixRow[];
}

/** `texts` are those shown, in the reader's order. `isShown` keeps what masked names cover out of the counts. */
export function makeMatrix(
  concept: Concept,
  texts: readonly TextEvidence[],
  isShown: (witness: string, use: PlacedUse) => boolean = () => true,
): Matrix {
  const documents = texts.map(({ id, words, terms }) => {
    const count = PLACES.reduce((sum, place) => sum + words[place], 0);
    const uses = usesOf(terms, concept.id).filter((use) => isShown(id, use));
    return { id, words: count, wordsBy: words, all: tally(uses, count) };
  });
  const byVariant = new Map(documents.map(({ id, all }) => [id, grouped(all.uses, ({ variant }) => variant)]));
  const tallies = (usesIn: (document: MatrixDocument) => readonly PlacedUse[] | undefined) =>
    new Map(
      documents.map((document) => {
        const uses = usesIn(document);
        return [document.id, uses ? tally(uses, document.words) : NO_USE];
      }),
    );
  const rows = inFamilies(concept.variants).map((variant) => {
    const family = familyOf(variant.id, concept.variants);
    return {
      variant,
      own: tallies(({ id }) => byVariant.get(id)?.get(variant.id)),
      together: family.size > 1 ? tallies(({ all }) => all.uses.filter((use) => family.has(use.variant))) : null,
    };
  });
  return { concept, documents, rows };
}

/** Uses of each concept: a list has many, and readers go from one to the next. */
const BY_CONCEPT = new WeakMap<readonly PlacedUse[], ReadonlyMap<string, readonly PlacedUse[]>>();

function usesOf(terms: readonly PlacedUse[], concept: string): readonly PlacedUse[] {
  const known = BY_CONCEPT.get(terms) ?? grouped(terms, (use) => use.concept);
  BY_CONCEPT.set(terms, known);
  return known.get(concept) ?? [];
}

function grouped(uses: readonly PlacedUse[], keyOf: (use: PlacedUse) => string): ReadonlyMap<string, PlacedUse[]> {
  const groups = new Map<string, PlacedUse[]>();
  for (const use of uses) {
    const group = groups.get(keyOf(use));
    if (group) group.push(use);
    else groups.set(keyOf(use), [use]);
  }
  return groups;
}

/** What stands in a cell without a use, or without a document. */
export const NO_USE: Tally = tally([], 0);

function tally(uses: readonly PlacedUse[], words: number): Tally {
  const by = { headline: 0, own: 0, quoted: 0, furniture: 0 };
  for (const { place } of uses) by[place]++;
  return { uses, by, total: uses.length, rate: words === 0 ? 0 : (uses.length * 1000) / words };
}

/** The lexicon lists the longest first; readers look for the plain word, and then for what is built on it. */
function inFamilies(variants: readonly Variant[]): readonly Variant[] {
  const below = (parent: string): readonly Variant[] =>
    variants.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.id)]);
  return variants.filter(({ parent }) => parent === undefined).flatMap((each) => [each, ...below(each.id)]);
}

/** Ids of a variant and of all that are counted with it, however far below. Parents form no circle: the form is checked. */
function familyOf(id: string, variants: readonly Variant[]): ReadonlySet<string> {
  const family = new Set([id]);
  // A set also goes through what is added on the way.
  for (const member of family) for (const { id: child, parent } of variants) if (parent === member) family.add(child);
  return family;
}
