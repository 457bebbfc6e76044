/** Where a text uses the words of a lexicon. */
import { tokenize } from '../text/tokens.ts';
import type { Span, Token } from '../types.ts';
import type { Concept, Lexicon, Variant } from './lexicon.ts';
import { otherSense } from './sense.ts';
import { areJoined, entriesOf, findPhrases, type Entry, type Found } from './term-forms.ts';

export interface TermUse extends Span {
  /** Id of the concept, and of the variant within it. */
  readonly concept: string;
  readonly variant: string;
}

/** Uses of the lexicon's variants in text order. Each concept is looked for by itself: no two of its uses overlap. */
export function termsIn(text: string, lexicon: Lexicon): readonly TermUse[] {
  return termFinder(lexicon)(text);
}

/** `termsIn` for many texts: the lexicon is read once. `tokens`, where they are known, are those of the text. */
export function termFinder(lexicon: Lexicon): (text: string, tokens?: readonly Token[]) => readonly TermUse[] {
  const entries = entriesOf(lexicon);
  return (text, tokens = tokenize(text)) => {
    const found = new Map<Concept, Found<Entry>[]>();
    for (const place of findPhrases(text, tokens, entries)) {
      const known = found.get(place.means.concept);
      if (known) known.push(place);
      else found.set(place.means.concept, [place]);
    }
    return (
      lexicon.concepts
        .flatMap((concept) => usesOf(text, tokens, concept, found.get(concept) ?? []))
        // Stable: of two concepts at one place the one listed first comes first.
        .sort((a, b) => a.start - b.start || a.end - b.end)
    );
  };
}

type Use = Found<Variant>;

function usesOf(
  text: string,
  tokens: readonly Token[],
  concept: Concept,
  places: readonly Found<Entry>[],
): readonly TermUse[] {
  const stops = places.filter(({ means }) => means.variant === null);
  const meant = places.flatMap(({ from, to, means: { variant } }): Use[] => {
    if (variant === null || stops.some((stop) => stop.from <= from && to <= stop.to)) return [];
    return isFollowed(text, tokens, { from, to, means: variant }) ? [] : [{ from, to, means: variant }];
  });
  if (meant.length === 0) return [];
  return longestFirst(inSense(text, tokens, concept, meant)).map(({ from, to, means }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    concept: concept.id,
    variant: means.id,
  }));
}

/** Whether a word follows that makes the use a part of another name: "criminal charges". */
function isFollowed(text: string, tokens: readonly Token[], { to, means }: Use): boolean {
  const next = tokens[to];
  if (!means.unlessNext || !next || !areJoined(text, tokens, to)) return false;
  return means.unlessNext.some((word) => word.toLowerCase() === next.form);
}

function inSense(text: string, tokens: readonly Token[], { sense }: Concept, uses: readonly Use[]): readonly Use[] {
  if (!sense) return uses;
  const isOther = otherSense(text, tokens, sense);
  return uses.filter(({ from, to }) => isOther(from, to) === (sense.keepWhere === 'present'));
}

/** "illegal alien criminals" is one use, not three: the longest takes its words, then the next longest. */
function longestFirst(uses: readonly Use[]): readonly Use[] {
  const taken = new Set<number>();
  const kept = uses
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      for (let i = from; i < to; i++) if (taken.has(i)) return false;
      for (let i = from; i < to; i++) taken.add(i);
      return true;
    });
  return kept;
}
