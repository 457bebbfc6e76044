/** Words that run on in a picture, with a bracket wherever the readings part. */
import type { Line as Stroke, Shape } from '../../../ui/drawing/drawing.ts';
import type { Place } from '../../../engine/compare/collation.ts';
import { wordsOf, type Scene } from '../../../state/scene.ts';
import { drawSigns, signsWidth } from './draw-signs.ts';
import { breakLines, LINE, MARGIN, ROOM, sans, serif, SIZE, type Drawn, type Measure } from './set-words.ts';
import { linesAt, spacedBefore, type Specimen } from './specimen-model.ts';

/** A word of the running line, or a bracket. */
interface Item {
  readonly width: number;
  readonly height: number;
  readonly spaced: boolean;
  /** Shapes with the item's left edge at x and its middle at y. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

export function drawRunning(scene: Scene, specimen: Specimen, top: number, measure: Measure): Drawn {
  const pieces = specimen.pieces ?? [];
  const items = pieces.flatMap((piece, at): readonly Item[] => {
    const spaced =
      at > 0 &&
      (piece.kind === 'place' || pieces[at - 1]?.kind === 'place' || spacedBefore(scene, specimen.base, pieces, at));
    if (piece.kind === 'place') return [{ ...bracket(scene, specimen, piece, measure), spaced }];
    const words = wordsOf(scene, specimen.base, piece.spans.get(specimen.base) ?? { start: 0, end: 0 });
    return words.split(/\s+/).map((word, index) => wordItem(word, index > 0 || spaced, measure));
  });
  const gap = measure(' ', 'serif', SIZE);
  const shapes: Shape[] = [];
  let y = top;
  for (const row of rowsOf(items, gap)) {
    const height = Math.max(LINE, ...row.map((item) => item.height));
    let x = MARGIN;
    row.forEach((item, index) => {
      if (index > 0 && item.spaced) x += gap;
      shapes.push(...item.draw(x, y + height / 2));
      x += item.width;
    });
    y += height;
  }
  return { shapes, height: y - top };
}

function rowsOf(items: readonly Item[], gap: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  let width = Infinity;
  for (const item of items) {
    const needed = width + (item.spaced ? gap : 0) + item.width;
    const row = rows.at(-1);
    if (row && needed <= ROOM) {
      row.push(item);
      width = needed;
    } else {
      rows.push([item]);
      width = item.width;
    }
  }
  return rows;
}

function wordItem(word: string, spaced: boolean, measure: Measure): Item {
  const draw = (x: number, y: number) => [serif(x, y + SIZE * 0.33, word, { ink: 'ink-2' })];
  return { width: measure(word, 'serif', SIZE), height: LINE, spaced, draw };
}

/** Room between the bracket's edge and its lines. */
const INSIDE = 9;
/** The widest that words in a bracket may be before they break. */
const WIDEST = ROOM - 140;

function bracket(scene: Scene, specimen: Specimen, place: Place, measure: Measure): Omit<Item, 'spaced'> {
  const lines = linesAt(scene, specimen, place).map((line) => {
    const words = wordsOf(scene, line.witness, line.span);
    const says = words || (place.groups.length === 1 ? 'no sign here' : 'no words here');
    const width = (part: string) => (words ? measure(part, 'serif', SIZE, 520) : measure(part, 'sans', 14));
    const broken = breakLines(says, WIDEST, width);
    return {
      ids: line.witnesses,
      broken,
      isEmpty: words === '',
      isBase: line.hasBase,
      width: Math.max(...broken.map(width)),
    };
  });
  const signs = Math.max(...lines.map(({ ids }) => signsWidth(scene, ids, measure)));
  const width = INSIDE + signs + 8 + Math.max(...lines.map((line) => line.width)) + INSIDE;
  const height = lines.reduce((sum, { broken }) => sum + broken.length * LINE, 0);
  const draw = (x: number, middle: number): readonly Shape[] => {
    const top = middle - height / 2;
    const shapes: Shape[] = [
      ...edges(x, top, width, height),
      sans(x - 2, top - 3, String(place.number), { ink: 'accent', weight: 650 }),
    ];
    let y = top;
    for (const { ids, broken, isEmpty, isBase, width: wide } of lines) {
      shapes.push(...drawSigns(scene, ids, x + INSIDE, y + LINE / 2, measure));
      for (const part of broken) {
        const at = { x: x + INSIDE + signs + 8, y: y + LINE / 2 + SIZE * 0.33 };
        if (isEmpty) shapes.push(sans(at.x, at.y - 1, part, { size: 14, ink: 'ink-3' }));
        else shapes.push(serif(at.x, at.y, part, { weight: isBase ? 400 : 520 }));
        if (!isEmpty && !isBase)
          shapes.push(underline(at.x, at.y + 4, Math.min(wide, measure(part, 'serif', SIZE, 520))));
        y += LINE;
      }
    }
    return shapes;
  };
  return { width, height: height + 18, draw };
}

function edges(x: number, y: number, width: number, height: number): readonly Stroke[] {
  const right = x + width;
  const line = (x1: number, y1: number, x2: number, y2: number): Stroke => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    ink: 'accent',
    width: 1.25,
  });
  const arm = 6;
  return [
    line(x, y, x, y + height),
    line(x, y, x + arm, y),
    line(x, y + height, x + arm, y + height),
    line(right, y, right, y + height),
    line(right - arm, y, right, y),
    line(right - arm, y + height, right, y + height),
  ];
}

function underline(x: number, y: number, width: number): Stroke {
  return { kind: 'line', x1: x, y1: y, x2: x + width, y2: y, ink: 'accent', width: 1.25 };
}
