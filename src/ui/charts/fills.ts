/** How parts of a bar are told apart in black and white: by how they are filled. */
import type { Ink, Shape } from '../drawing/drawing.ts';

/** Neighbours differ most: parts stand beside each other in this order. */
export const PATTERNS = ['solid', 'lines', 'dots', 'empty', 'upright', 'back', 'cross', 'level'] as const;
export type BarPattern = (typeof PATTERNS)[number];

/** What was asked for, else by the part's place among the parts. */
export function patternOf({ pattern }: { readonly pattern?: BarPattern | undefined }, index: number): BarPattern {
  return pattern ?? PATTERNS[index % PATTERNS.length] ?? 'solid';
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between lines and between dots, in CSS px: open enough to stay apart on a projector. */
const STEP = 5;
const DOT = 1.6;

/** A rectangle filled; nothing where it has no width. */
export function filled(at: Rectangle, pattern: BarPattern, ink: Ink): readonly Shape[] {
  if (at.width <= 0) return [];
  if (pattern === 'solid') return [{ kind: 'box', ...at, fill: ink }];
  return [frame(at, ink), ...INSIDE[pattern](at).map((line) => drawn(line, at, ink))];
}

/** The stroke lies half outside of its line; inside, it keeps the bar's length true. */
function frame({ x, y, width, height }: Rectangle, stroke: Ink): Shape {
  return { kind: 'box', x: x + 0.5, y: y + 0.5, width: Math.max(width - 1, 0), height: height - 1, stroke };
}

/** From one place in a rectangle to another. */
type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

function drawn([x1, y1, x2, y2]: Stroke, { x, y }: Rectangle, ink: Ink): Shape {
  return { kind: 'line', x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, ink, width: 1.4 };
}

type Size = Pick<Rectangle, 'width' | 'height'>;

const INSIDE: Readonly<Record<Exclude<BarPattern, 'solid'>, (size: Size) => readonly Stroke[]>> = {
  empty: () => [],
  lines: diagonals,
  back: (size) => diagonals(size).map(([x1, y1, x2, y2]): Stroke => [x1, size.height - y1, x2, size.height - y2]),
  cross: (size) => [...INSIDE.lines(size), ...INSIDE.back(size)],
  upright: ({ width, height }) => steps(width).map((x): Stroke => [x, 0, x, height]),
  level: ({ width, height }) => steps(height).map((y): Stroke => [0, y, width, y]),
  dots: ({ width, height }) => steps(height).flatMap((y) => steps(width - DOT).map((x): Stroke => [x, y, x + DOT, y])),
};

/** Lines at 45 degrees, cut at the edges. */
function diagonals({ width, height }: Size): readonly Stroke[] {
  return steps(width + height).map((at): Stroke => {
    const left = Math.max(at - height, 0);
    const right = Math.min(at, width);
    return [left, at - left, right, at - right];
  });
}

function steps(length: number): readonly number[] {
  return Array.from({ length: Math.max(Math.floor(length / STEP + 0.5), 0) }, (_, index) => (index + 0.5) * STEP);
}
