/** Curves that tie one passage across strips. */
import type { Bar } from './strip-shapes.ts';

/** Where a document's strip lies, in CSS px from the top of the ribbons. */
export interface Row {
  readonly top: number;
  readonly baseline: number;
}

export interface Tie {
  readonly row: Row;
  readonly bar: Bar;
}

/** A line from the foot of each bar to the head of the next one, in SVG path commands. */
export function ribbonLines(ties: readonly Tie[]): readonly string[] {
  return ties.slice(0, -1).map(({ row, bar }, at) => {
    const next = ties[at + 1] as Tie;
    const [y1, y2] = [row.baseline, next.row.baseline - next.bar.height];
    const [x1, x2] = [bar.x + bar.width / 2, next.bar.x + next.bar.width / 2];
    const bend = BEND * (y2 - y1);
    return `M${r(x1)} ${r(y1)}C${r(x1)} ${r(y1 + bend)} ${r(x2)} ${r(y2 - bend)} ${r(x2)} ${r(y2)}`;
  });
}

/** How upright a line leaves and arrives: 1 would lay a wide one along the strips. */
const BEND = 0.72;

/** A tenth of a unit is finer than any screen. */
function r(value: number): number {
  return Math.round(value * 10) / 10;
}
