import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnView, connect } from '../../../src/views/read/connector-lines.ts';
import { beside, guideOf } from '../../../src/views/read/guide.ts';
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

  it('makes a ribbon as high as the visible part of the passage on either side', () => {
    const [line] = connect(column({ p: [-40, 30] }, 0), column({ p: [100, 150] }, 500));
    expect(line?.ribbon).toMatch(/^M404 0C.* 496 100L496 150C.* 404 30Z$/);
  });

  it('stays inside the visible part of a passage that is cut off', () => {
    const [line] = connect(column({ p: [-40, 30] }, 0), column({ p: [-40, 30] }, 500));
    expect(line?.path).toMatch(/^M404 0C.* 496 0$/);
  });
});

describe('what keeps columns together', () => {
  const extents = (all: Record<string, number>) =>
    new Map(Object.entries(all).map(([id, top]) => [id, { top, bottom: top + 50 }]));
  const leader = (scrollTop: number, all: Record<string, number>) => ({
    scrollTop,
    height: 400,
    extents: extents(all),
  });
  const nothing = { chosen: null, present: null, moved: new Set<string>() };
  const texts = { first: 120, second: 260, third: 900 };

  it('is the shared passage nearest to the reading line', () => {
    expect(guideOf(leader(0, texts), extents(texts), nothing)).toBe('first');
    expect(guideOf(leader(170, texts), extents(texts), nothing)).toBe('second');
    expect(guideOf(leader(0, texts), extents({ second: 0, third: 0 }), nothing)).toBe('second');
  });

  it('is nothing where no shared passage is in sight', () => {
    expect(guideOf(leader(0, texts), extents({ third: 0 }), nothing)).toBeNull();
  });

  it('is the passage in hand wherever that is in sight', () => {
    expect(guideOf(leader(0, texts), extents(texts), { ...nothing, chosen: 'second' })).toBe('second');
    expect(guideOf(leader(0, texts), extents(texts), { ...nothing, chosen: 'third' })).toBe('first');
  });

  it('is no moved passage, unless that is in hand', () => {
    const moved = new Set(['first']);
    expect(guideOf(leader(0, texts), extents(texts), { ...nothing, moved })).toBe('second');
    expect(guideOf(leader(0, texts), extents(texts), { ...nothing, moved, chosen: 'first' })).toBe('first');
  });

  it('does not flutter between two that are about as near', () => {
    const two = { first: 20, second: 140 };
    expect(guideOf(leader(0, two), extents(two), { ...nothing, present: 'second' })).toBe('second');
    expect(guideOf(leader(0, two), extents(two), { ...nothing, present: 'first' })).toBe('first');
  });

  it('puts the other column so that the passage stands at the same height, as far as its text goes', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), fc.nat(900), fc.nat(900), (scrollTop, here, there, furthest) => {
        const at = beside(leader(scrollTop, { p: here }), extents({ p: there }), 'p', furthest)!;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(furthest);
        if (at > 0 && at < furthest) expect(there - at).toBe(here - scrollTop);
      }),
    );
  });
});

function column(extents: Record<string, readonly [number, number]>, left: number): ColumnView {
  const entries = Object.entries(extents).map(([id, [top, bottom]]) => [id, { top, bottom }] as const);
  return { left, right: left + 400, top: 0, height: 600, scrolled: 0, extents: new Map(entries) };
}
