/** What the kinds of mark of a picture mean. */
import type { Shape } from '../drawing/drawing.ts';
import { measure } from '../drawing/measure.ts';

export interface Key {
  readonly shapes: readonly Shape[];
  /** Down to where what follows may begin, in CSS px. */
  readonly height: number;
}

export interface KeyEntry {
  readonly name: string;
  /** A sample of the mark, 16 px wide at the usual text size, on a baseline at `y`. */
  readonly sample: (x: number, y: number) => readonly Shape[];
}

const SIZE = 12.5;
/** From the start of a sample to its name. */
const SAMPLE = 22;

/** One entry after another, in as many lines as they need. */
export function keyOf(entries: readonly KeyEntry[], width: number, em: number): Key {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 13 * em;
  for (const { name, sample } of entries) {
    const room = (SAMPLE + 20) * em + measure(name, 'sans', SIZE * em);
    if (x > 0 && x + room > width) {
      x = 0;
      y += 20 * em;
    }
    const words = { words: name, face: 'sans', size: SIZE * em, ink: 'ink-2' } as const;
    shapes.push(...sample(x, y), { kind: 'words', x: x + SAMPLE * em, y, ...words });
    x += room;
  }
  return { shapes, height: y + 12 * em };
}
