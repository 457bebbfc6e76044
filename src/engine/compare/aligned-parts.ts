/**
 * Readings of one passage that share few words, as numbered parts side by side.
 *
 *         1                       2                        3
 *     D   refuse to cooperate     with ICE detainers
 *     F   a growing number        barring such             cooperation
 *
 * The base is cut where phrases begin; every other reading is cut in the same number of parts, in its own order, so
 * that words which match stand in one part. A part may be empty, and what the base lacks has parts of its own.
 */
import type { Span } from '../types.ts';
import { lexemesOfReading, type CollatedReading } from './collation-lexemes.ts';
import { inOrder, type Spans } from './collation.ts';
import { fitParts } from './fit-parts.ts';
import type { Lexeme } from './lexemes.ts';
import { cutPhrases, phraseStarts } from './phrase-cuts.ts';
import { anchorWords, type RelatedWords } from './word-anchors.ts';

export type { RelatedWords } from './word-anchors.ts';

export interface AlignedPart {
  /** 1 upwards. */
  readonly number: number;
  /** What each reading has there; from its first word or mark to its last. Empty where it has nothing. */
  readonly spans: Spans;
}

/** Parts of `readings` in the base's order. `related` are words that match by meaning, as links explain them. */
export function alignParts(
  readings: readonly CollatedReading[],
  base: string,
  related: readonly RelatedWords[] = [],
): readonly AlignedPart[] {
  const sides = inOrder(readings, base).map((reading) => ({ reading, lexemes: lexemesOfReading(reading) }));
  const [own, ...others] = sides;
  if (!own) return [];
  const anchored = others.map((side) => anchorWords(own, side, related));
  const parts = cutPhrases(own.reading.text, own.lexemes, anchored);
  // Every part of the base has a slot, and so has the room before, between and after them: odd slots are parts.
  const slots = others.map((side, index) =>
    fitParts(phraseStarts(side.reading.text, side.lexemes), anchored[index] ?? [], parts),
  );
  const columns: Spans[] = [];
  for (let slot = 0; slot <= 2 * parts.length; slot++) {
    const ranges = [baseRange(parts, slot), ...slots.map((ends) => rangeOf(ends, slot))];
    if (ranges.every(([from, to]) => from === to)) continue;
    columns.push(new Map(sides.map((side, index) => [side.reading.witness, spanOf(side, ranges[index])])));
  }
  return columns.map((spans, index) => ({ number: index + 1, spans }));
}

type Range = readonly [from: number, to: number];

/** The part, or the empty place between two. */
function baseRange(parts: readonly Range[], slot: number): Range {
  const part = slot % 2 === 1 ? parts[(slot - 1) / 2] : undefined;
  const place = parts[slot / 2 - 1]?.[1] ?? 0;
  return part ?? [place, place];
}

function rangeOf(ends: readonly number[], slot: number): Range {
  return [ends[slot - 1] ?? 0, ends[slot] ?? 0];
}

function spanOf(
  { reading, lexemes }: { readonly reading: CollatedReading; readonly lexemes: readonly Lexeme[] },
  range: Range | undefined,
): Span {
  const [from, to] = range ?? [0, 0];
  const [first, last] = [lexemes[from], lexemes[to - 1]];
  if (first && last && to > from) return { start: first.start, end: last.end };
  const place = lexemes[from - 1]?.end ?? reading.span.start;
  return { start: place, end: place };
}
