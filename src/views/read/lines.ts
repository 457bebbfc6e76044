/** Numbered lines, so that a class can say "Newsweek, line 12": the same on every screen and on paper. */
import type { Block, Span } from '../../engine/types.ts';
import type { Part } from './parts.ts';

export interface Line extends Span {
  /** 1 upwards through the whole document. */
  readonly number: number;
  /** The first one of a paragraph, a list row or a row of furniture. */
  readonly first: boolean;
}

/**
 * Characters in a line. About what a newspaper column holds; it fits a phone and each of three columns on a common
 * laptop, so that no window has to break a numbered line again.
 */
export const MEASURE = 38;

const WORD = /\S+/g;

/** Every word of the text is in exactly one line; no line runs on from one paragraph into the next. */
export function linesOf(text: string, parts: readonly Part[]): readonly Line[] {
  let number = 0;
  return parts.flatMap(rowsOf).flatMap((row) =>
    filled(text, row).map((line, index) => {
      number += 1;
      return { ...line, number, first: index === 0 };
    }),
  );
}

/** What a part begins on a line of its own. */
function rowsOf(part: Part): readonly Span[] {
  switch (part.kind) {
    case 'lacuna':
      return [];
    case 'list':
      return part.items;
    case 'furniture':
      return part.rows.flatMap((row) => whole(row));
    case 'paragraph':
      return whole(part.lead ? [part.lead, part.block] : [part.block]);
    default:
      return [part.block];
  }
}

function whole(blocks: readonly Block[]): readonly Span[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** As many words to a line as fit; a longer word has a line to itself. */
function filled(text: string, row: Span): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.slice(row.start, row.end).matchAll(WORD)) {
    const start = row.start + match.index;
    const end = start + match[0].length;
    const line = lines.at(-1);
    if (line && end - line.start <= MEASURE) line.end = end;
    else lines.push({ start, end });
  }
  return lines;
}
