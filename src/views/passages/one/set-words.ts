/** Words set for a picture of a specimen: sizes, the sheet they stand on, and their breaking into lines. In CSS px. */
import type { Shape, Words } from '../../../ui/drawing/drawing.ts';

/** Wide enough for a slide, narrow enough for a page of text. */
export const WIDTH = 880;
export const MARGIN = 36;
export const ROOM = WIDTH - 2 * MARGIN;

/** Of the documents' words, and from one line of them to the next. */
export const SIZE = 19;
export const LINE = 29;

/** Of our words. */
export const SMALL = 12.5;

export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Width of words as they would be set. */
export type Measure = (words: string, face: Words['face'], size: number, weight?: number, italic?: boolean) => number;

/** As many words a line as have room; a word that is wider stands alone. */
export function breakLines(words: string, room: number, width: (words: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && width(`${line} ${word}`) <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Style = Partial<Pick<Words, 'size' | 'weight' | 'ink'>>;

export function serif(x: number, y: number, words: string, style: Style): Words {
  return { kind: 'words', x, y, words, face: 'serif', size: SIZE, ink: 'ink', ...style };
}

export function sans(x: number, y: number, words: string, style: Style): Words {
  return { kind: 'words', x, y, words, face: 'sans', size: SMALL, ink: 'ink-2', ...style };
}
