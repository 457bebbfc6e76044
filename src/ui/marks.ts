/**
 * Marks on a stretch of text, and their flattening: marks may overlap in any way, a page is a line of runs.
 * Text stays whole; a mark is a span with a kind.
 */
import type { NameSpan } from '../corpus/people.ts';
import type { DefectKind } from '../corpus/schema.ts';
import type { Span } from '../engine/types.ts';

/** Words the base has at this place and the text has not. An empty span. */
export type CaretMark = Span & {
  readonly kind: 'caret';
  /** The base's words as they may be shown: from `maskText` where names are masked. */
  readonly words: string;
};

/** A place before which a view sets something of its own, such as a number in the margin. An empty span. */
export type AnchorMark = Span & { readonly kind: 'anchor'; readonly id: string };

export type PointMark = CaretMark | AnchorMark;

export type Mark =
  | PointMark
  | (Span & { readonly kind: 'added' })
  /** Other words in the same place; `ref` is the letter of the line that gives the base's words, `says` the type. */
  | (Span & { readonly kind: 'replaced'; readonly ref: string; readonly says?: string })
  | (Span & { readonly kind: 'punctuation'; readonly says?: string })
  /** A shared passage: drawn as half-brackets at its two ends. */
  | (Span & { readonly kind: 'passage'; readonly id: string })
  /** The words of a passage once more: thinner half-brackets, and a note that says of which. */
  | (Span & { readonly kind: 'repeat'; readonly id: string; readonly note: string })
  /** The passage in hand. */
  | (Span & { readonly kind: 'selected' })
  /** A search hit. */
  | (Span & { readonly kind: 'found' })
  | (Span & { readonly kind: 'quotation-mark' })
  /** An error of the source that stands as it is; `note` says what is odd, `of` whether in the words or in the file. */
  | (Span & { readonly kind: 'defect'; readonly note: string; readonly of?: DefectKind })
  /** A sentence by how many documents have it: 0 for none, 4 for all; `id` is the passage it leads to. */
  | (Span & { readonly kind: 'heat'; readonly level: number; readonly id: string | null })
  /** Anything a view adds of its own; `layer` becomes a data attribute, `says` is heard before its words. */
  | (Span & { readonly kind: 'layer'; readonly layer: string; readonly says?: string });

/** A stretch of text that one set of marks covers, longest mark first. */
export interface TextRun extends Span {
  readonly kind: 'text';
  readonly marks: readonly Mark[];
  /** The marks among `marks` that begin or end with this run, not merely at the edge of what is shown. */
  readonly opens: readonly Mark[];
  readonly closes: readonly Mark[];
  /** The person whose name this run is, where names are masked. */
  readonly person: number | null;
}

/** A caret or an anchor between two text runs, and the marks that go on across it. */
export interface CaretRun extends Span {
  readonly kind: 'caret';
  readonly caret: PointMark;
  readonly marks: readonly Mark[];
}

export type Run = TextRun | CaretRun;

/**
 * Cuts `span` of `text` where a mark or a masked name begins or ends. The text runs concatenate to
 * `text.slice(span.start, span.end)`; there are at most 2n + 1 runs for n marks and names.
 *
 * No run ends inside a masked name or a surrogate pair: a mark that does is grown to the edge, a point moves behind it.
 */
export function flatten(
  text: string,
  span: Span,
  marks: readonly Mark[],
  names: readonly NameSpan[] = [],
): readonly Run[] {
  const masks = names.flatMap((name) => clip(name, span));
  const placed = marks.flatMap((mark) => place(text, span, mark, masks));
  const edges = [span, ...masks, ...placed].flatMap((piece) => [piece.start, piece.end]);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const opening = groupByStart(placed);
  const maskAt = new Map(masks.map((mask) => [mask.start, mask]));
  const runs: Run[] = [];
  let active: Placed[] = [];
  cuts.forEach((start, index) => {
    const across = active.filter((piece) => piece.end > start).map((piece) => piece.mark);
    for (const { mark } of opening.get(start) ?? [])
      if (isPoint(mark)) runs.push({ kind: 'caret', start, end: start, caret: mark, marks: across });
    const end = cuts[index + 1];
    if (end === undefined) return;
    const fresh = opening.get(start)?.filter((piece) => !isPoint(piece.mark)) ?? [];
    active = [...active.filter((piece) => piece.end > start), ...fresh].sort(longestFirst);
    runs.push(textRun({ start, end }, active, maskAt.get(start)?.person ?? null));
  });
  return runs;
}

/** A mark where it will be drawn; `opens` and `closes` are false where the shown stretch cuts it off. */
interface Placed extends Span {
  readonly mark: Mark;
  readonly opens: boolean;
  readonly closes: boolean;
}

function place(text: string, span: Span, mark: Mark, masks: readonly NameSpan[]): readonly Placed[] {
  if (isPoint(mark)) {
    if (mark.start < span.start || mark.start > span.end) return [];
    const at = masks.find((mask) => inside(mark.start, mask))?.end ?? afterPair(text, mark.start);
    return [{ mark, start: at, end: at, opens: true, closes: true }];
  }
  return clip(mark, span).map((shown) => ({
    mark,
    start: masks.find((mask) => inside(shown.start, mask))?.start ?? beforePair(text, shown.start),
    end: masks.find((mask) => inside(shown.end, mask))?.end ?? afterPair(text, shown.end),
    opens: mark.start >= span.start,
    closes: mark.end <= span.end,
  }));
}

function isPoint(mark: Mark): mark is PointMark {
  return mark.kind === 'caret' || mark.kind === 'anchor';
}

/** The part of a piece that lies in the span, or nothing. */
function clip<T extends Span>(piece: T, span: Span): readonly T[] {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  return start < end ? [{ ...piece, start, end }] : [];
}

function inside(at: number, span: Span): boolean {
  return span.start < at && at < span.end;
}

function beforePair(text: string, at: number): number {
  return cutsPair(text, at) ? at - 1 : at;
}

function afterPair(text: string, at: number): number {
  return cutsPair(text, at) ? at + 1 : at;
}

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function groupByStart(placed: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const piece of placed) {
    const group = groups.get(piece.start);
    if (group) group.push(piece);
    else groups.set(piece.start, [piece]);
  }
  return groups;
}

function longestFirst(a: Placed, b: Placed): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function textRun(span: Span, active: readonly Placed[], person: number | null): TextRun {
  const opens = active.filter((piece) => piece.opens && piece.start === span.start);
  const closes = active.filter((piece) => piece.closes && piece.end === span.end);
  return {
    kind: 'text',
    ...span,
    marks: active.map((piece) => piece.mark),
    opens: opens.map((piece) => piece.mark),
    closes: closes.map((piece) => piece.mark),
    person,
  };
}
