/** Writes a drawing as one SVG file that needs nothing else: colours are plain, fonts are named with what may stand in. */
import type { Box, Curve, Drawing, Line, Shape, Words } from './drawing.ts';
import type { Look } from './look.ts';

export type Measure = (words: string, face: Words['face'], size: number, weight?: number, italic?: boolean) => number;

/**
 * With `measure` every stretch of words keeps the width it has in our fonts, so that the parts of a line still meet
 * where the file is opened without them.
 */
export function toSvg(drawing: Drawing, look: Look, measure?: Measure): string {
  const { title, width, height, shapes } = drawing;
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${look.colours.paper}"/>`,
    ...shapes.map((shape) => shapeLine(shape, look, measure)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function shapeLine(shape: Shape, look: Look, measure: Measure | undefined): string {
  switch (shape.kind) {
    case 'words':
      return wordsLine(shape, look, measure);
    case 'line':
      return lineLine(shape, look);
    case 'box':
      return boxLine(shape, look);
    case 'curve':
      return curveLine(shape, look);
  }
}

function wordsLine(shape: Words, { colours, families }: Look, measure: Measure | undefined): string {
  const { x, y, words, face, size, weight = 400, italic = false, ink, anchor = 'start' } = shape;
  const length = measure && words !== '' ? number(measure(words, face, size, weight, italic)) : null;
  return element(
    'text',
    {
      x: number(x),
      y: number(y),
      'font-family': families[face],
      'font-size': number(size),
      'font-weight': weight === 400 ? null : String(weight),
      'font-style': italic ? 'italic' : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      textLength: length,
      lengthAdjust: length === null ? null : 'spacingAndGlyphs',
      fill: colours[ink],
      // Spaces at the ends count: words of one line may stand in several parts.
      'xml:space': 'preserve',
    },
    escaped(words),
  );
}

function lineLine({ x1, y1, x2, y2, ink, width = 1, dash }: Line, { colours }: Look): string {
  return element('line', {
    x1: number(x1),
    y1: number(y1),
    x2: number(x2),
    y2: number(y2),
    stroke: colours[ink],
    'stroke-width': number(width),
    'stroke-dasharray': dash && dash.length > 0 ? dash.map(number).join(' ') : null,
  });
}

function boxLine({ x, y, width, height, fill, stroke }: Box, { colours }: Look): string {
  return element('rect', {
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    fill: fill === undefined ? 'none' : colours[fill],
    stroke: stroke === undefined ? null : colours[stroke],
  });
}

function curveLine({ d, ink, width }: Curve, { colours }: Look): string {
  return element('path', { d, fill: 'none', stroke: colours[ink], 'stroke-width': number(width) });
}

function element(name: string, attributes: Readonly<Record<string, string | null>>, content?: string): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Hundredths of a pixel are finer than any screen; more digits only make the file longer. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no place for most control signs and for halves of surrogate pairs, not even escaped. */
function escaped(words: string): string {
  return words
    .replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
