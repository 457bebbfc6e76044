/** Horizontal bars as a picture: one scale for all, from zero, every figure written out. */
import type { Drawing, Shape } from '../drawing/drawing.ts';
import { measure } from '../drawing/measure.ts';
import { numberWords } from '../number-words.ts';
import type { BarGroup, BarPart, BarsProps } from './Bars.tsx';
import { keyOf, type Key } from './chart-key.ts';
import type { ChartPage } from './chart-page.ts';
import { filled, patternOf } from './fills.ts';
import { inkOf, nameShapes, nameWidth } from './row-name.ts';

export type BarsData = Pick<BarsProps, 'title' | 'unit' | 'groups' | 'layout'>;

/** In rem: with less room names and figures stand over their bars. */
const NARROW = 34;
/** Of the picture, at most: what names take. */
const NAMES = 0.34;
const SAID_SIZE = 12.5;
const NO_KEY: Key = { shapes: [], height: 0 };

export function barsDrawing(data: BarsData, { width, em }: ChartPage): Drawing {
  const key = keyFor(data, width, em);
  const setting = settingOf(data, width, em);
  const rows = data.groups.map((group, index) => {
    const top = key.height + index * setting.rowHeight;
    return data.layout === 'grouped' ? groupedRow(group, setting, top) : stackedRow(group, setting, top);
  });
  return {
    title: titleOf(data),
    width,
    height: key.height + data.groups.length * setting.rowHeight,
    shapes: [...key.shapes, ...rows.flat()],
  };
}

/** With its unit, where the title does not name it already. */
export function titleOf({ title, unit }: Pick<BarsData, 'title' | 'unit'>): string {
  return title.toLowerCase().split(/\W+/).includes(unit.toLowerCase()) ? title : `${title}, in ${unit}`;
}

interface Setting {
  readonly isNarrow: boolean;
  /** Figures stand beneath their bar: no room beside a name. */
  readonly isBelow: boolean;
  /** Where bars begin. */
  readonly left: number;
  /** CSS px for one of the unit. */
  readonly scale: number;
  readonly rowHeight: number;
  readonly width: number;
  readonly em: number;
}

/** The longest scale at which every bar has room for its figures after it. */
function settingOf({ groups, layout }: BarsData, width: number, em: number): Setting {
  const isNarrow = width < NARROW * 16 * em;
  const names = Math.max(0, ...groups.map((group) => nameWidth(group, em)));
  const left = isNarrow ? 0 : Math.min(names, width * NAMES) + 16 * em;
  const isGrouped = layout === 'grouped';
  const bars = groups.flatMap((group) =>
    isGrouped
      ? group.parts.map((part) => ({ size: part.value, words: wordsOfPart(part) }))
      : [{ size: totalOf(group), words: isNarrow ? '' : wordsOfGroup(group) }],
  );
  const scales = bars
    .filter(({ size }) => size > 0)
    .map(({ size, words }) => Math.max(width - left - wordsWidth(words, em) - 10 * em, width * 0.2) / size);
  const parts = Math.max(1, ...groups.map((group) => group.parts.length));
  const fits = (group: BarGroup) => nameWidth(group, em) + wordsWidth(wordsOfGroup(group), em) + 12 * em <= width;
  const isBelow = isNarrow && !isGrouped && !groups.every(fits);
  const rowHeight = ((isGrouped ? parts * 18 + 10 : 26) + (isNarrow ? 22 : 0) + (isBelow ? 16 : 0)) * em;
  return { isNarrow, isBelow, left, scale: scales.length > 0 ? Math.min(...scales) : 0, rowHeight, width, em };
}

/** Parts after each other on one bar; the figures after it, over it at the end, or beneath it. */
function stackedRow(group: BarGroup, setting: Setting, top: number): readonly Shape[] {
  const { isNarrow, isBelow, em } = setting;
  const y = top + (isNarrow ? 25 : 5) * em;
  const taken = isNarrow && !isBelow ? wordsWidth(wordsOfGroup(group), em) : 0;
  return [
    ...nameFor(group, setting, top + 16 * em, taken),
    ...bar(group, group.parts, setting, y, 13 * em),
    figuresOf(group, setting, top),
  ];
}

function figuresOf(group: BarGroup, { isNarrow, isBelow, left, scale, width, em }: Setting, top: number): Shape {
  const words = wordsOfGroup(group);
  const line = top + 16 * em;
  if (isBelow) return said(wordsWidth(words, em) > width ? wordsOfTotal(group) : words, 0, top + 53 * em, em);
  if (isNarrow) return { ...said(words, width, line, em), anchor: 'end' };
  return said(words, left + totalOf(group) * scale + 8 * em, line, em);
}

/** Each part on a bar of its own, with its figure and name after it. */
function groupedRow(group: BarGroup, setting: Setting, top: number): readonly Shape[] {
  const { isNarrow, left, scale, em } = setting;
  const bars = group.parts.flatMap((part, index) => {
    const y = top + (isNarrow ? 24 : 5) * em + index * 18 * em;
    const words = said(wordsOfPart(part), left + part.value * scale + 8 * em, y + 10 * em, em);
    return [...bar(group, [{ ...part, pattern: patternOf(part, index) }], setting, y, 12 * em), words];
  });
  return [...nameFor(group, setting, top + 16 * em, 0), ...bars];
}

function nameFor(group: BarGroup, setting: Setting, y: number, taken: number): readonly Shape[] {
  const { isNarrow, left, width, em } = setting;
  return nameShapes(group, 0, y, isNarrow ? width - taken - 12 * em : left - 16 * em, em);
}

function bar(group: BarGroup, parts: readonly BarPart[], { left, scale }: Setting, y: number, height: number) {
  let x = left;
  const boxes = parts.flatMap((part, index) => {
    const at = { x, y, width: part.value * scale, height };
    x += at.width;
    return filled(at, patternOf(part, index), inkOf(group));
  });
  const zero: Shape = { kind: 'line', x1: left, x2: left, y1: y - 3, y2: y + height + 3, ink: 'edge' };
  return [zero, ...boxes];
}

function keyFor({ groups, layout }: BarsData, width: number, em: number): Key {
  const parts = groups[0]?.parts ?? [];
  if (parts.length < 2 || layout === 'grouped') return NO_KEY;
  const entries = parts.map((part, index) => ({
    name: part.name,
    sample: (x: number, y: number) =>
      filled({ x, y: y - 9 * em, width: 16 * em, height: 10 * em }, patternOf(part, index), 'ink'),
  }));
  return keyOf(entries, width, em);
}

function said(words: string, x: number, y: number, em: number): Extract<Shape, { kind: 'words' }> {
  return { kind: 'words', x, y, words, face: 'sans', size: SAID_SIZE * em, ink: 'ink-2' };
}

function wordsWidth(words: string, em: number): number {
  return measure(words, 'sans', SAID_SIZE * em);
}

export function totalOf({ parts }: BarGroup): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** More figures than these cannot be told apart in a row; the table has them. */
const MOST_SUMMED = 4;

/** `6 = 1 + 5 + 0, in 1,087 words`: the parts in the order of the key. */
function wordsOfGroup(group: BarGroup): string {
  const { parts } = group;
  const isSummed = parts.length > 1 && parts.length <= MOST_SUMMED && totalOf(group) > 0;
  return isSummed
    ? wordsOfTotal(group, ` = ${parts.map(({ value }) => numberWords(value)).join(' + ')}`)
    : wordsOfTotal(group);
}

function wordsOfTotal(group: BarGroup, sum = ''): string {
  const total = numberWords(totalOf(group)) + sum;
  return group.note === undefined ? total : `${total}, ${group.note}`;
}

function wordsOfPart({ name, value }: BarPart): string {
  return `${numberWords(value)} ${name}`;
}
