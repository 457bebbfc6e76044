import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnView, connect } from '../../../src/views/read/connector-lines.ts';
import { settle } from '../../../src/views/read/settle-margins.ts';

describe('settle', () => {
  it('lets no button cover the one before, and moves none upwards', () => {
    const buttons = fc.array(fc.record({ top: fc.nat(500), height: fc.integer({ min: 1, max: 60 }) }));
    fc.assert(
      fc.property(buttons, (unordered) => {
        const inOrder = unordered.toSorted((a, b) => a.top - b.top);
        const shifts = settle(inOrder);
        inOrder.forEach((button, index) => {
          expect(shifts[index]).toBeGreaterThanOrEqual(0);
          const before = inOrder[index - 1];
          if (before)
            expect(button.top + shifts[index]!).toBeGreaterThan(before.top + shifts[index - 1]! + before.height);
        });
      }),
    );
  });

  it('leaves buttons alone that have room', () => {
    expect(
      settle([
        { top: 0, height: 24 },
        { top: 30, height: 24 },
      ]),
    ).toEqual([0, 0]);
  });
});

describe('connect', () => {
  it('draws a line only where both sides show some of the passage', () => {
    const left = column({ seen: [10, 60], above: [-90, -40] }, 0);
    const right = column({ seen: [300, 350], above: [10, 60] }, 500);
    expect(connect(left, right).map((line) => line.id)).toEqual(['seen']);
  });

  it('follows the scrolling of either side', () => {
    const left = column({ p: [100, 150] }, 0);
    const lines = [0, 50].map(
      (scrolled) => connect(left, { ...column({ p: [100, 150] }, 500), scrolled })[0]?.middle.y,
    );
    expect(lines[0]! - lines[1]!).toBe(25);
  });

  it('stays inside the visible part of a passage that is cut off', () => {
    const [line] = connect(column({ p: [-40, 30] }, 0), column({ p: [-40, 30] }, 500));
    expect(line?.middle.y).toBe(0);
  });
});

function column(extents: Record<string, readonly [number, number]>, left: number): ColumnView {
  const entries = Object.entries(extents).map(([id, [top, bottom]]) => [id, { top, bottom }] as const);
  return { left, right: left + 400, top: 0, height: 600, scrolled: 0, extents: new Map(entries) };
}
