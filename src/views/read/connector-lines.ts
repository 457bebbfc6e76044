/** The geometry of the lines that tie a passage to itself across a gutter. */

/** Where something stands in its column's text, in CSS px from the text's top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

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
    if (from === null || to === null || to === undefined) return [];
    return [
      {
        id,
        path: curve(a.right + GAP, from, b.left - GAP, to),
        middle: { x: (a.right + b.left) / 2, y: (from + to) / 2 },
      },
    ];
  });
}

/** The height at which a line meets a passage, or null where none of the passage is visible. */
function meets({ top, bottom }: Extent, { top: edge, height, scrolled }: ColumnView): number | null {
  const from = edge + top - scrolled;
  if (from > edge + height || edge + bottom - scrolled < edge) return null;
  return Math.min(Math.max(from + HALF_LINE, edge), edge + height);
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) / 2;
  const [a, b] = [y1, y2].map((y) => Math.round(y * 10) / 10);
  return `M${x1} ${a}C${x1 + bend} ${a} ${x2 - bend} ${b} ${x2} ${b}`;
}
