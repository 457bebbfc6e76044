/** A picture as it is saved: with its title over it and room around it. */
import type { Drawing, Shape } from '../drawing/drawing.ts';
import { measure } from '../drawing/measure.ts';
import type { ChartPage } from './chart-page.ts';

/** Of a saved picture: wide enough for a slide. */
const SAVED: ChartPage = { width: 960, em: 1 };

const MARGIN = 28;
const SIZE = 20;
const LEADING = 27;

export function chartFile(draw: (page: ChartPage) => Drawing): Drawing {
  const drawing = draw(SAVED);
  const lines = broken(drawing.title, SAVED.width);
  const down = MARGIN + lines.length * LEADING + 10;
  const title = lines.map((words, index): Shape => {
    const y = MARGIN + SIZE + index * LEADING;
    return { kind: 'words', x: MARGIN, y, words, face: 'serif', size: SIZE, weight: 620, ink: 'ink' };
  });
  return {
    title: drawing.title,
    width: drawing.width + 2 * MARGIN,
    height: drawing.height + down + MARGIN,
    shapes: [...title, ...drawing.shapes.map((shape) => moved(shape, MARGIN, down))],
  };
}

/** As many lines as its words need. */
function broken(title: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    const fits = lines.length > 0 && measure(longer, 'serif', SIZE, 620) <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Charts draw no curves. */
function moved(shape: Shape, x: number, y: number): Shape {
  switch (shape.kind) {
    case 'line':
      return { ...shape, x1: shape.x1 + x, x2: shape.x2 + x, y1: shape.y1 + y, y2: shape.y2 + y };
    case 'curve':
      return shape;
    case 'words':
    case 'box':
      return { ...shape, x: shape.x + x, y: shape.y + y };
  }
}
