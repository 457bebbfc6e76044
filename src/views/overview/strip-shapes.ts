/** Where things lie on a strip, to scale by characters. Drawn by the page and by the saved picture alike. */
import type { Block, Span } from '../../engine/types.ts';
import type { OverviewDocument, SharedPassage } from './documents.ts';

/** The longest text is this many units wide. */
export const SPAN = 1000;

/** Heights in CSS px. The baseline is that far below the top of a strip. */
export const BASELINE = 21;
export const STRIP_HEIGHT = 25;
const TALLEST = 18;
const LOWEST = 6;

/** Narrower bars vanish on a phone, where a unit is a third of a pixel. */
const LEAST_WIDTH = 4;

export interface Bar {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

export interface StripShapes {
  readonly bars: readonly Bar[];
  readonly text: readonly Stretch[];
  readonly furniture: readonly Stretch[];
}

/** The longest text shown: the scale of all strips. */
export function longest(documents: readonly OverviewDocument[]): number {
  return Math.max(1, ...documents.map(({ item }) => item.witness.text.length));
}

export function stripShapes({ item, shared }: OverviewDocument, length: number, documents: number): StripShapes {
  const scale = SPAN / length;
  const blocks = item.layout?.blocks ?? [];
  const whole: readonly Block[] = [{ start: 0, end: item.witness.text.length, role: 'body' }];
  const stretches = (keep: (block: Block) => boolean) =>
    joined((blocks.length > 0 ? blocks : whole).filter(keep)).map(({ start, end }) => ({
      x1: start * scale,
      x2: end * scale,
    }));
  return {
    bars: shared.map((each) => barOf(each, scale, documents)),
    text: stretches(({ role }) => isText(role)),
    furniture: stretches(({ role }) => !isText(role)),
  };
}

export function isText(role: Block['role']): boolean {
  return role === 'body' || role === 'list-item' || role === 'headline';
}

/** The taller, the more documents have it; what two have can still be seen among fifty. */
function barOf({ passage, start, end }: SharedPassage, scale: number, documents: number): Bar {
  const more = documents > 2 ? (passage.readings.length - 2) / (documents - 2) : 1;
  return {
    id: passage.id,
    x: start * scale,
    width: Math.max((end - start) * scale, LEAST_WIDTH),
    height: LOWEST + more * (TALLEST - LOWEST),
  };
}

/** Blocks one after the other are one line; only space parts them. */
function joined(blocks: readonly Span[]): readonly Span[] {
  const lines: Span[] = [];
  for (const block of blocks) {
    const before = lines.at(-1);
    if (before && block.start - before.end <= GAP) lines[lines.length - 1] = { start: before.start, end: block.end };
    else lines.push(block);
  }
  return lines;
}

/** Characters of space between two paragraphs. */
const GAP = 4;

/** What lies under a pointer. */
export type Under =
  | { readonly kind: 'passage'; readonly id: string }
  /** A sentence, or a block without sentences, that no passage touches. */
  | { readonly kind: 'text'; readonly span: Span };

/**
 * What is at `x` units: the shortest bar there, else the nearest one within `reach` units, else the text there.
 * Null beyond the end of the text.
 */
export function underPointer(
  document: OverviewDocument,
  { bars }: Pick<StripShapes, 'bars'>,
  at: { readonly x: number; readonly length: number; readonly reach: number },
): Under | null {
  const distance = ({ x, width }: Bar) => Math.max(x - at.x, at.x - x - width, 0);
  const near = bars.filter((bar) => distance(bar) <= at.reach);
  const [nearest] = near.sort((a, b) => distance(a) - distance(b) || a.width - b.width || a.x - b.x);
  if (nearest) return { kind: 'passage', id: nearest.id };
  const offset = (at.x / SPAN) * at.length;
  const { layout } = document.item;
  const holds = ({ start, end }: Span) => offset >= start && offset < end;
  const span = layout?.sentences.find(holds) ?? layout?.blocks.find(holds);
  return span ? { kind: 'text', span: { start: span.start, end: span.end } } : null;
}

/** What the pointer is on, and in which document. */
export interface Pointed {
  readonly witness: string;
  readonly under: Under;
}
