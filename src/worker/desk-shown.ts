/** Texts as the page shows them: where names are masked, "Person 1" stands for the words, and can be found as a whole. */
import { searchable, type Piece } from '../corpus/find-hits.ts';
import type { NameSpan } from '../corpus/people.ts';
import { tokenize } from '../engine/index.ts';
import type { Segmented, Span } from '../engine/types.ts';
import { indexText, type IndexedText } from '../engine/words/concordance-index.ts';
import { placeFinder, type Place } from '../engine/words/counts.ts';

export interface ShownText {
  readonly shown: IndexedText;
  /** Where words that are shown stand in the text; a part of what stands for a name is the whole name. */
  readonly toSource: (span: Span) => Span;
  /** Whether no name is cut: "person" in "Person 1" is no use of that word. */
  readonly isWhole: (span: Span) => boolean;
  /** Of a span of the text. */
  readonly placeOf: (span: Span) => Place;
}

export function showText(witness: Segmented, hidden: readonly NameSpan[]): ShownText {
  const placeOf = placeFinder(witness);
  if (hidden.length === 0) return { shown: indexText(witness), toSource: (span) => span, isWhole: () => true, placeOf };
  const { id, text } = witness;
  const { pieces } = searchable(text, { start: 0, end: text.length }, hidden);
  const words = pieces.map((piece) => piece.words).join('');
  return {
    shown: indexText({ id, text: words, tokens: tokenize(words) }),
    toSource: sourceOf(pieces),
    isWhole: ({ start, end }) => !cutsName(pieces, start) && !cutsName(pieces, end),
    placeOf,
  };
}

function sourceOf(pieces: readonly Piece[]): ShownText['toSource'] {
  const edge = (place: number, side: 'start' | 'end') => {
    // A place between two pieces is the end of the one and the start of the other.
    const piece = pieceAt(pieces, side === 'start' ? place : place - 1);
    if (!piece) return 0;
    return piece.isName ? piece[side] : piece.start + place - piece.at;
  };
  return ({ start, end }) => {
    const from = edge(start, 'start');
    return { start: from, end: start === end ? from : edge(end, 'end') };
  };
}

function cutsName(pieces: readonly Piece[], place: number): boolean {
  const piece = pieceAt(pieces, place);
  return piece !== undefined && piece.isName && piece.at < place && place < piece.at + piece.words.length;
}

function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  return pieces.findLast(({ at }) => at <= Math.max(0, place));
}
