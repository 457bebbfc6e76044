/** Paints a drawing on a canvas: no picture is loaded, so the page's policy has nothing to refuse. */
import type { Box, Curve, Drawing, Line, Shape, Words } from './drawing.ts';
import { canvasFont } from './faces.ts';
import type { Look } from './look.ts';

/** Device pixels to a CSS pixel: sharp on a projector and in print. */
const SCALE = 2;

/** What every browser can hold, in device pixels: the side in Firefox and Chromium, the area in Safari on a phone. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 16_777_216;

/** Device pixels to a CSS pixel for a picture of this size; less than 2 where a canvas would grow too large. */
export function scaleFor({ width, height }: Pick<Drawing, 'width' | 'height'>): number {
  return Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));
}

export async function toPng(drawing: Drawing, look: Look): Promise<Blob> {
  const scale = scaleFor(drawing);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(drawing.width * scale));
  canvas.height = Math.max(1, Math.floor(drawing.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser has no canvas to paint on');
  pen.scale(scale, scale);
  pen.fillStyle = look.colours.paper;
  pen.fillRect(0, 0, drawing.width, drawing.height);
  for (const shape of drawing.shapes) paint(pen, shape, look);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png');
  });
}

function paint(pen: CanvasRenderingContext2D, shape: Shape, look: Look): void {
  switch (shape.kind) {
    case 'words':
      return paintWords(pen, shape, look);
    case 'line':
      return paintLine(pen, shape, look);
    case 'box':
      return paintBox(pen, shape, look);
    case 'curve':
      return paintCurve(pen, shape, look);
  }
}

function paintWords(pen: CanvasRenderingContext2D, shape: Words, { colours, families }: Look): void {
  const anchors = { start: 'left', middle: 'center', end: 'right' } as const;
  pen.font = canvasFont(shape, families);
  pen.textAlign = anchors[shape.anchor ?? 'start'];
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = colours[shape.ink];
  pen.fillText(shape.words, shape.x, shape.y);
}

function paintLine(pen: CanvasRenderingContext2D, { x1, y1, x2, y2, ink, width = 1, dash }: Line, look: Look): void {
  pen.setLineDash([...(dash ?? [])]);
  pen.lineWidth = width;
  pen.strokeStyle = look.colours[ink];
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
  pen.setLineDash([]);
}

function paintBox(pen: CanvasRenderingContext2D, { x, y, width, height, fill, stroke }: Box, look: Look): void {
  if (fill !== undefined) {
    pen.fillStyle = look.colours[fill];
    pen.fillRect(x, y, width, height);
  }
  if (stroke === undefined) return;
  pen.lineWidth = 1;
  pen.strokeStyle = look.colours[stroke];
  pen.strokeRect(x, y, width, height);
}

function paintCurve(pen: CanvasRenderingContext2D, { d, ink, width }: Curve, look: Look): void {
  pen.lineWidth = width;
  pen.strokeStyle = look.colours[ink];
  pen.stroke(new Path2D(d));
}
