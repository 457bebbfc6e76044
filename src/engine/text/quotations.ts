/**
 * Words between quotation marks. Straight and curly marks may be mixed, a mark may never be
 * closed, and an attribution may interrupt: all occur in print, none may lose a word.
 */
import type { Block, Quotation, Span } from '../types.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';

interface Piece extends Span {
  readonly closed: boolean;
}

/** Quotations of `text` in order. A paragraph bounds a quotation that is not closed. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap((block) => {
    const pieces = [...piecesOf(text, block, DOUBLE), ...(block.role === 'headline' ? singleQuoted(text, block) : [])];
    return group(
      text,
      block,
      pieces.sort((x, y) => x.start - y.start),
    );
  });
}

const DOUBLE = /["“”„‟]/g;

/** The stretches between double marks. Which way a straight mark faces is told by the space around it. */
function piecesOf(text: string, block: Span, marks: RegExp): Piece[] {
  const inside = text.slice(block.start, block.end);
  const pieces: Piece[] = [];
  let open = -1;
  const push = (end: number, closed: boolean) => {
    if (end > open) pieces.push({ start: block.start + open, end: block.start + end, closed });
    open = -1;
  };
  for (const { index, 0: mark } of inside.matchAll(marks)) {
    if (open < 0) {
      if (opens(inside, index, mark)) open = index + 1;
    } else if (mark === '“' && opens(inside, index, mark)) {
      // A second opening mark: the first was never closed.
      push(index, false);
      open = index + 1;
    } else push(index, true);
  }
  if (open >= 0) push(inside.length, false);
  return pieces;
}

function opens(inside: string, index: number, mark: string): boolean {
  if (mark === '”') return false;
  return mark !== '"' || !/^\s|^$/.test(inside.slice(index + 1, index + 2));
}

/** In headlines single marks quote: `for 'Criminal' Immigrants`. Elsewhere they are apostrophes. */
function singleQuoted(text: string, block: Span): Piece[] {
  const inside = text.slice(block.start, block.end);
  return [...inside.matchAll(/(?<![\p{L}\p{N}])['‘](?=\S)(.*?\S)['’](?![\p{L}\p{N}])/gu)].map(
    ({ index, 1: words }) => ({
      start: block.start + index + 1,
      end: block.start + index + 1 + (words?.length ?? 0),
      closed: true,
    }),
  );
}

/** Joins pieces that only an attribution parts, and finds who speaks. */
function group(text: string, block: Span, pieces: readonly Piece[]): Quotation[] {
  const groups: Piece[][] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const between = before ? { start: before.end + 1, end: piece.start - 1 } : null;
    const tag = between && before?.closed ? attributionAfter(text, between) : null;
    if (between && tag && onlyAttribution(text, between, tag)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  });
  return groups.map((group, i) => toQuotation(text, block, group, groups[i + 1]?.[0]));
}

/** At most this many characters may follow the attribution: "in a statement", "on Friday". */
const LONGEST_TAIL = 40;

function onlyAttribution(text: string, between: Span, tag: { readonly end: number }): boolean {
  const rest = text.slice(tag.end, between.end);
  return rest.length <= LONGEST_TAIL && /^[^.!?;:]*[.,:]?\s*$/.test(rest);
}

function toQuotation(text: string, block: Span, pieces: readonly Piece[], next: Piece | undefined): Quotation {
  const first = pieces[0] as Piece;
  const last = pieces.at(-1) as Piece;
  const after = { start: first.end + 1, end: pieces[1] ? pieces[1].start - 1 : next ? next.start - 1 : block.end };
  const tag =
    (first.closed && attributionAfter(text, after)) ||
    attributionBefore(text, { start: block.start, end: first.start - 1 });
  return {
    start: first.start,
    end: last.end,
    pieces: pieces.map(({ start, end }) => ({ start, end })),
    closed: last.closed,
    speaker: tag ? tag.speaker : null,
    verb: tag ? tag.verb : null,
  };
}
