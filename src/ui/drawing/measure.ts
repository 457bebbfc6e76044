/** How wide words are in the page's fonts, in CSS px. */
import type { Words } from './drawing.ts';
import { canvasFont, familiesOf, type Families } from './faces.ts';

/** Fonts have to be there before: `SaveImage` sees to that ahead of every drawing. */
export function measure(words: string, face: Words['face'], size: number, weight = 400, italic = false): number {
  const { pen, families } = tools();
  pen.font = canvasFont({ face, size, weight, italic }, families);
  return pen.measureText(words).width;
}

interface Tools {
  readonly pen: CanvasRenderingContext2D;
  readonly families: Families;
}

let made: Tools | null = null;

/** One canvas for all: a drawing measures hundreds of words. */
function tools(): Tools {
  if (made) return made;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('this browser has no canvas to measure words on');
  made = { pen, families: familiesOf() };
  return made;
}
