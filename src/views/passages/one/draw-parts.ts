/** Parts side by side in a picture: documents as rows, numbered columns. */
import type { Shape } from '../../../ui/drawing/drawing.ts';
import { wordsOf, type Scene } from '../../../state/scene.ts';
import { bandsOf } from './bands.ts';
import { drawSigns, signsWidth } from './draw-signs.ts';
import { breakLines, MARGIN, ROOM, sans, serif, WIDTH, type Drawn, type Measure } from './set-words.ts';
import { rowsOfParts, type Specimen } from './specimen-model.ts';

export function drawParts(scene: Scene, specimen: Specimen, top: number, measure: Measure): Drawn {
  const rows = rowsOfParts(scene, specimen);
  const lead = Math.max(...rows.map((ids) => signsWidth(scene, ids, measure))) + 12;
  const shapes: Shape[] = [];
  let y = top;
  for (const band of bandsOf(specimen.parts)) {
    const column = (ROOM - lead) / band.length;
    if (specimen.parts.length > 1) {
      band.forEach(({ number }, index) =>
        shapes.push(sans(MARGIN + lead + index * column, y + 12, String(number), { ink: 'accent', weight: 650 })),
      );
      y += 20;
    }
    for (const ids of rows) {
      const id = ids.includes(specimen.base) ? specimen.base : (ids[0] ?? specimen.base);
      const cells = band.map(({ spans }) => {
        const words = wordsOf(scene, id, spans.get(id) ?? { start: 0, end: 0 });
        return words ? breakLines(words, column - 16, (part) => measure(part, 'serif', 16)) : [];
      });
      const height = Math.max(1, ...cells.map(({ length }) => length)) * 22 + 9;
      shapes.push({ kind: 'line', x1: MARGIN, y1: y, x2: WIDTH - MARGIN, y2: y, ink: 'rule' });
      shapes.push(...drawSigns(scene, ids, MARGIN, y + 16, measure));
      cells.forEach((lines, index) => {
        const x = MARGIN + lead + index * column;
        if (lines.length === 0) shapes.push(sans(x, y + 20, 'no words here', { ink: 'ink-3' }));
        lines.forEach((words, at) => shapes.push(serif(x, y + 21 + at * 22, words, { size: 16 })));
      });
      y += height;
    }
    y += 12;
  }
  return { shapes, height: y - top };
}
