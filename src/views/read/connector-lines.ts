/** The geometry of what ties a passage to itself across a gutter: a line, or a ribbon where it is in hand. */
import type { Extent } from './extents.ts';

/** One column as it is scrolled now; `top`, `left` and `right` are inside the drawing. */
export interface ColumnView {
  readonly left: number;
  readonly right: number;
  /** The visible part, and how far the text is scrolled under it. */
  readonly top: number;
  readonly height: number;
  readonly scrolled: number;
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface ConnectorLine {
  readonly id: string;
  readonly path: string;
  /** An area as high as the visible part of the passage on either side. */
  readonly ribbon: string;
  /** The upper and the lower edge of that area. */
  readonly edges: string;
  readonly middle: { readonly x: number; readonly y: number };
}

/** Free space between a line's end and a column. */
const GAP = 4;

/** Half a line of text: a connector meets the middle of a passage's first line. */
const HALF_LINE = 12;

/** One line for each passage of which some part is visible on both sides. */
export function connect(a: ColumnView, b: ColumnView): readonly ConnectorLine[] {
  return [...a.extents].flatMap(([id, extent]) => {
    const other = b.extents.get(id);
    const from = meets(extent, a);
    const to = other && meets(other, b);
    if (!other || from === null || to === null || to === undefined) return [];
    return [{ id, ...between(visible(extent, a), visible(other, b), a.right + GAP, b.left - GAP, from, to) }];
  });
}

function between(left: Extent, right: Extent, x1: number, x2: number, from: number, to: number) {
  const upper = `M${x1} ${round(left.top)}${curve(x1, left.top, x2, right.top)}`;
  const back = curve(x2, right.bottom, x1, left.bottom);
  return {
    path: `M${x1} ${round(from)}${curve(x1, from, x2, to)}`,
    ribbon: `${upper}L${x2} ${round(right.bottom)}${back}Z`,
    edges: `${upper}M${x2} ${round(right.bottom)}${back}`,
    middle: { x: (x1 + x2) / 2, y: (left.top + left.bottom + right.top + right.bottom) / 4 },
  };
}

/** The part of a passage that its column shows, where the drawing has it. */
function visible({ top, bottom }: Extent, { top: edge, height, scrolled }: ColumnView): Extent {
  const within = (at: number) => Math.min(Math.max(edge + at - scrolled, edge), edge + height);
  return { top: within(top), bottom: within(bottom) };
}

/** The height at which a line meets a passage, or null where none of the passage is visible. */
function meets({ top, bottom }: Extent, { top: edge, height, scrolled }: ColumnView): number | null {
  const from = edge + top - scrolled;
  if (from > edge + height || edge + bottom - scrolled < edge) return null;
  return Math.min(Math.max(from + HALF_LINE, edge), edge + height);
}

/** A segment that the pen draws from (x1, y1). */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) / 2;
  return `C${x1 + bend} ${round(y1)} ${x2 - bend} ${round(y2)} ${x2} ${round(y2)}`;
}

function round(at: number): number {
  return Math.round(at * 10) / 10;
}
