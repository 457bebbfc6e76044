/** A picture as data, in CSS px: written as SVG, or painted on a canvas for PNG. */

/** Colours by name; what they are follows the theme the picture is saved in. */
export type Ink =
  | 'paper'
  | 'band'
  | 'wash'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'rule'
  | 'rule-2'
  | 'edge'
  | 'accent'
  | 'hue-ochre'
  | 'hue-plum'
  | 'hue-teal'
  | 'hue-graphite'
  | 'hue-umber';

export interface Words {
  readonly kind: 'words';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly words: string;
  readonly face: 'serif' | 'sans';
  readonly size: number;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly ink: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ink: Ink;
  readonly width?: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[];
}

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
}

/** An open line of SVG path commands, absolute `M`, `L` and `C` only. */
export interface Curve {
  readonly kind: 'curve';
  readonly d: string;
  readonly ink: Ink;
  readonly width: number;
}

export type Shape = Words | Line | Box | Curve;

export interface Drawing {
  /** Said by the picture's text alternative. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Painted in this order. */
  readonly shapes: readonly Shape[];
}
