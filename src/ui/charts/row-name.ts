/** The name of a row in a picture, after the letters of its document. */
import type { Ink, Shape } from '../drawing/drawing.ts';
import { measure } from '../drawing/measure.ts';

export interface RowName {
  readonly name: string;
  readonly siglum?: { readonly letters: string; readonly index: number } | undefined;
}

/** In CSS px at the usual text size. */
const NAME_SIZE = 13.5;
const SIGLUM_SIZE = 11.5;
const SIGLUM_ROOM = 26;

const HUES: readonly Ink[] = ['hue-ochre', 'hue-plum', 'hue-teal', 'hue-graphite', 'hue-umber'];

/** The colour of a document; the page's accent for what is no document. */
export function inkOf({ siglum }: RowName): Ink {
  return siglum ? (HUES[siglum.index % HUES.length] ?? 'ink') : 'accent';
}

export function nameWidth({ name, siglum }: RowName, em: number): number {
  return measure(name, 'sans', NAME_SIZE * em, 600) + (siglum ? SIGLUM_ROOM * em : 0);
}

/** On a baseline at `y`; a name wider than `room` ends in dots. */
export function nameShapes(row: RowName, x: number, y: number, room: number, em: number): readonly Shape[] {
  const { name, siglum } = row;
  const left = siglum ? SIGLUM_ROOM * em : 0;
  const words = fitted(name, room - left, em);
  return [
    ...(siglum ? siglumShapes(siglum.letters, inkOf(row), x, y, em) : []),
    { kind: 'words', x: x + left, y, words, face: 'sans', size: NAME_SIZE * em, weight: 600, ink: 'ink' },
  ];
}

function siglumShapes(letters: string, ink: Ink, x: number, y: number, em: number): readonly Shape[] {
  const side = 18 * em;
  const top = y - 13.5 * em;
  return [
    { kind: 'box', x: x + 0.5, y: top, width: side, height: side, stroke: ink },
    { kind: 'box', x: x + 0.5, y: top + side - 2.5 * em, width: side, height: 2.5 * em, fill: ink },
    {
      kind: 'words',
      x: x + 0.5 + side / 2,
      y: top + 12 * em,
      words: letters,
      face: 'sans',
      size: SIGLUM_SIZE * em,
      weight: 650,
      ink,
      anchor: 'middle',
    },
  ];
}

function fitted(name: string, room: number, em: number): string {
  const width = (words: string) => measure(words, 'sans', NAME_SIZE * em, 600);
  if (width(name) <= room) return name;
  const letters = Array.from(name);
  while (letters.length > 1 && width(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
