/** Where in each document something stands, as a picture: a line a document, to one scale, with a mark for each place. */
import type { Drawing, Ink, Shape } from '../drawing/drawing.ts';
import { measure } from '../drawing/measure.ts';
import { keyOf, type Key } from './chart-key.ts';
import type { ChartPage } from './chart-page.ts';
import type { DispersionProps, DispersionRow, Tick } from './Dispersion.tsx';
import { inkOf, nameShapes, nameWidth } from './row-name.ts';

export type DispersionData = Pick<DispersionProps, 'title' | 'rows' | 'kinds'>;

/** In rem: with less room names stand over their lines. */
const NARROW = 34;
const NAMES = 0.34;
const SAID_SIZE = 12.5;
/** Above the line, in CSS px at the usual text size. */
const TALL = 15;

export interface PlacedTick {
  readonly witness: string;
  readonly tick: Tick;
  readonly x: number;
  /** Of the line it stands on. */
  readonly y: number;
}

export interface DispersionPicture {
  readonly drawing: Drawing;
  readonly placed: readonly PlacedTick[];
}

export function dispersionDrawing(data: DispersionData, page: ChartPage): DispersionPicture {
  const { title, rows, kinds } = data;
  const { width, em } = page;
  const key = keyFor(kinds, width, em);
  const isNarrow = width < NARROW * 16 * em;
  const names = Math.max(0, ...rows.map((row) => nameWidth(row, em)));
  const left = isNarrow ? 0 : Math.min(names, width * NAMES) + 16 * em;
  const counts = isNarrow ? 0 : Math.max(...rows.map((row) => saidWidth(row, em))) + 12 * em;
  const longest = Math.max(1, ...rows.map(({ length }) => length));
  const setting: Setting = { data, left, width, em, isNarrow, scale: (width - left - counts - 2) / longest };
  const rowHeight = (isNarrow ? 48 : 28) * em;
  const drawn = rows.map((row, index) => rowPicture(row, setting, key.height + index * rowHeight));
  return {
    drawing: {
      title,
      width,
      height: key.height + rows.length * rowHeight + 4 * em,
      shapes: [...key.shapes, ...drawn.flatMap(({ shapes }) => shapes)],
    },
    placed: drawn.flatMap(({ placed }) => placed),
  };
}

interface Setting {
  readonly data: DispersionData;
  /** Where lines begin. */
  readonly left: number;
  readonly width: number;
  readonly em: number;
  readonly isNarrow: boolean;
  /** CSS px for one unit of text. */
  readonly scale: number;
}

function rowPicture(row: DispersionRow, { data, left, width, em, isNarrow, scale }: Setting, top: number) {
  const line = top + (isNarrow ? 42 : 21) * em;
  const words = top + (isNarrow ? 16 : 19) * em;
  const room = isNarrow ? width - saidWidth(row, em) - 12 * em : left - 16 * em;
  const end = left + row.length * scale;
  const placed = row.ticks.map((tick): PlacedTick => ({
    witness: row.key,
    tick,
    x: left + tick.start * scale,
    y: line,
  }));
  const marks = placed.flatMap(({ tick, x }) => {
    const kind = data.kinds.findIndex((one) => one.kind === tick.kind);
    return mark(kind, { x, y: line, width: (tick.end - tick.start) * scale }, inkOf(row), em);
  });
  const shapes: readonly Shape[] = [
    ...nameShapes(row, 0, words, room, em),
    { kind: 'line', x1: left, x2: end, y1: line + 0.5, y2: line + 0.5, ink: 'edge' },
    { kind: 'line', x1: end, x2: end, y1: line - 3 * em, y2: line + 1, ink: 'edge' },
    ...marks,
    {
      kind: 'words',
      x: width,
      y: words,
      words: saidOf(row),
      face: 'sans',
      size: SAID_SIZE * em,
      ink: 'ink-2',
      anchor: 'end',
    },
  ];
  return { shapes, placed };
}

interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A tall bar, a hollow box, a low block, and a stroke beneath the line: told apart without colour. */
function mark(kind: number, { x, y, width }: MarkPlace, ink: Ink, em: number): readonly Shape[] {
  switch (kind % 4) {
    case 0:
      return [{ kind: 'box', x, y: y - TALL * em, width: Math.max(width, 2), height: TALL * em, fill: ink }];
    case 1:
      return [{ kind: 'box', x, y: y - 9 * em, width: Math.max(width, 4), height: 9 * em, stroke: ink }];
    case 2:
      return [{ kind: 'box', x, y: y - 4 * em, width: Math.max(width, 4), height: 4 * em, fill: 'ink-3' }];
    default:
      return [{ kind: 'box', x, y: y + 2, width: Math.max(width, 2), height: 4 * em, fill: 'ink-3' }];
  }
}

function keyFor(kinds: DispersionData['kinds'], width: number, em: number): Key {
  if (kinds.length < 2) return { shapes: [], height: 0 };
  const entries = kinds.map(({ name }, index) => ({
    name,
    sample: (x: number, y: number): readonly Shape[] => [
      { kind: 'line', x1: x, x2: x + 16 * em, y1: y + 0.5, y2: y + 0.5, ink: 'edge' },
      ...mark(index, { x: x + 6 * em, y, width: 2 }, 'ink', em * 0.8),
    ],
  }));
  return keyOf(entries, width, em);
}

function saidOf({ ticks, note }: DispersionRow): string {
  return note === undefined ? `${ticks.length}` : `${ticks.length} ${note}`;
}

function saidWidth(row: DispersionRow, em: number): number {
  return measure(saidOf(row), 'sans', SAID_SIZE * em);
}
