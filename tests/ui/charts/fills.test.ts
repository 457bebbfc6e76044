import { expect, it } from 'vitest';
import type { Shape } from '../../../src/ui/drawing/drawing.ts';
import { filled, PATTERNS, patternOf } from '../../../src/ui/charts/fills.ts';

const AT = { x: 10, y: 20, width: 47, height: 13 };

it.each(PATTERNS)('keeps "%s" inside its rectangle, as long as its value', (pattern) => {
  const xs = filled(AT, pattern, 'ink').flatMap(edgesOf);
  expect(Math.min(...xs.map(({ x }) => x))).toBeGreaterThanOrEqual(AT.x);
  expect(Math.max(...xs.map(({ x }) => x))).toBeLessThanOrEqual(AT.x + AT.width);
  expect(Math.max(...xs.map(({ y }) => y))).toBeLessThanOrEqual(AT.y + AT.height);
  expect(Math.min(...xs.map(({ y }) => y))).toBeGreaterThanOrEqual(AT.y);
});

it('draws no two patterns alike, so that parts differ without colour', () => {
  const drawn = PATTERNS.map((pattern) => JSON.stringify(filled(AT, pattern, 'ink')));
  expect(new Set(drawn).size).toBe(PATTERNS.length);
});

it('draws nothing for zero', () => {
  expect(filled({ ...AT, width: 0 }, 'lines', 'ink')).toEqual([]);
});

it('fills parts by their place where nothing else is said', () => {
  expect(patternOf({}, 1)).toBe('lines');
  expect(patternOf({}, PATTERNS.length)).toBe('solid');
  expect(patternOf({ pattern: 'cross' }, 1)).toBe('cross');
});

function edgesOf(shape: Shape) {
  if (shape.kind === 'line')
    return [
      { x: shape.x1, y: shape.y1 },
      { x: shape.x2, y: shape.y2 },
    ];
  if (shape.kind !== 'box') throw new Error(`unexpected ${shape.kind}`);
  const { x, y, width, height } = shape;
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
