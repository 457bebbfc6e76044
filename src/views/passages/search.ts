/** Free text search over what is on the page: case, kind of quotation mark, dash and space make no difference. */
import { personLabel, type NameSpan } from '../../corpus/people.ts';
import type { Span } from '../../engine/types.ts';
import { shownSpan } from './shown-span.ts';
import { witnessOf, type Scene } from './scene.ts';
import type { Row } from './rows.ts';

/**
 * Where `query` stands in `span` of `text` as it is shown. What a masked name covers cannot be searched; what
 * stands in its place can, and a hit there is the whole name.
 */
export function findHits(text: string, span: Span, query: string, masked: readonly NameSpan[]): readonly Span[] {
  const wanted = plain(query.trim());
  if (!wanted) return [];
  const pieces = shownPieces(text, span, masked);
  const within = plain(pieces.map((piece) => piece.words).join(''));
  const hits: Span[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
    if (!cutsNumber(within, at, at + wanted.length))
      hits.push({ start: edge(pieces, at, 'start'), end: edge(pieces, at + wanted.length, 'end') });
  return hits;
}

/** Words as shown from place `at` of what is shown; a masked name's stand for its span. */
interface Piece extends Span {
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

/** Whether any reading shown, or the label as shown, holds the query. */
export function rowHolds(scene: Scene, row: Row, docs: readonly string[], query: string, label: string): boolean {
  if (!query.trim() || findHits(label, { start: 0, end: label.length }, query, []).length > 0) return true;
  return docs.some((id) => {
    const cell = row.cells.get(id);
    if (cell?.state !== 'reading') return false;
    const { witness, names } = witnessOf(scene, id);
    return findHits(witness.text, shownSpan(witness.text, cell.reading), query, names).length > 0;
  });
}

/** One unit in, one unit out, so that offsets stay. */
function plain(text: string): string {
  return text.replace(/[\s\u2010-\u201f\u02bc\p{Lu}]/gu, (unit) => {
    if (/\s/.test(unit)) return ' ';
    if (/[\u2010-\u2015]/.test(unit)) return '-';
    if (/[\u2018-\u201b\u02bc]/.test(unit)) return "'";
    if (/[\u201c-\u201f]/.test(unit)) return '"';
    const lower = unit.toLowerCase();
    return lower.length === unit.length ? lower : unit;
  });
}
