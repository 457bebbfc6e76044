/** Free text search over what is on the page: case, kind of quotation mark, dash and space make no difference. */
import { personLabel, type NameSpan } from './people.ts';
import type { Span } from '../engine/types.ts';

/**
 * Where `query` stands in `span` of `text` as it is shown. What a masked name covers cannot be searched; what
 * stands in its place can, and a hit there is the whole name.
 */
export function findHits(text: string, span: Span, query: string, masked: readonly NameSpan[]): readonly Span[] {
  const wanted = searchForm(query.trim());
  return wanted === '' ? [] : hitsOf(wanted, searchable(text, span, masked));
}

/** Words made ready to be searched many times. */
export interface Searchable {
  /** What is shown, in the form that is compared. */
  readonly within: string;
  readonly pieces: readonly Piece[];
}

export function searchable(text: string, span: Span, masked: readonly NameSpan[]): Searchable {
  const pieces = shownPieces(text, span, masked);
  return { within: searchForm(pieces.map((piece) => piece.words).join('')), pieces };
}

/** Every place of `wanted`, a query in the form that is compared, not empty; none overlapping. */
export function hitsOf(wanted: string, { within, pieces }: Searchable, wholeWords = false): readonly Span[] {
  const hits: Span[] = [];
  let at = within.indexOf(wanted);
  while (at >= 0) {
    const end = at + wanted.length;
    const counts = !cutsNumber(within, at, end) && !(wholeWords && cutsWord(within, at, end));
    if (counts) hits.push({ start: edge(pieces, at, 'start'), end: edge(pieces, end, 'end') });
    at = within.indexOf(wanted, counts ? end : at + 1);
  }
  return hits;
}

/** Words as shown from place `at` of what is shown; a masked name's stand for its span. */
export interface Piece extends Span {
  readonly at: number;
  readonly words: string;
  readonly isName: boolean;
}

function shownPieces(text: string, span: Span, masked: readonly NameSpan[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (start: number, end: number, words: string, isName: boolean) => {
    pieces.push({ at, start, end, words, isName });
    at += words.length;
  };
  let done = span.start;
  for (const { start, end, person } of masked) {
    if (end <= done || start >= span.end) continue;
    if (start > done) add(done, start, text.slice(done, start), false);
    add(Math.max(start, done), Math.min(end, span.end), personLabel(person), true);
    done = Math.min(end, span.end);
  }
  if (done < span.end) add(done, span.end, text.slice(done, span.end), false);
  return pieces;
}

/** Where a hit's edge lies in the text. */
function edge(pieces: readonly Piece[], place: number, side: 'start' | 'end'): number {
  // A place between two pieces is the end of the one and the start of the other.
  const unit = side === 'start' ? place : place - 1;
  const found = pieces.find(({ at, words }) => at <= unit && unit < at + words.length);
  if (!found) return 0;
  return found.isName ? found[side] : found.start + place - found.at;
}

/** "Person 1" is not in "Person 12". */
function cutsNumber(text: string, start: number, end: number): boolean {
  return /^person \d+$/.test(text.slice(start, end)) && /\d/.test(text.charAt(end));
}

/** Whether a letter or digit goes on beyond an edge that is one itself: "ice" in "notice", not "(ice" in "Mice (ice)". */
function cutsWord(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)) || /[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))
  );
}

/** What is compared instead of the words themselves. One unit in, one unit out, so that offsets stay. */
export function searchForm(text: string): string {
  return text.replace(/[\s\u2010-\u201f\u02bc\p{Lu}]/gu, (unit) => {
    if (/\s/.test(unit)) return ' ';
    if (/[\u2010-\u2015]/.test(unit)) return '-';
    if (/[\u2018-\u201b\u02bc]/.test(unit)) return "'";
    if (/[\u201c-\u201f]/.test(unit)) return '"';
    const lower = unit.toLowerCase();
    return lower.length === unit.length ? lower : unit;
  });
}
