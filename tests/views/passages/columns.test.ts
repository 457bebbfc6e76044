import { describe, expect, it } from 'vitest';
import { GREATEST_WIDTH, LEAST_WIDTH } from '../../../src/state/resolve.ts';
import { hidden, movedBy, movedTo, pinned, sized } from '../../../src/views/passages/column-patches.ts';
import { widthsIn, windowOf } from '../../../src/views/passages/column-window.ts';

const columns = { docs: ['a', 'b', 'c', 'd'], pins: ['c'], widths: { a: 300 } };

describe('a column', () => {
  it('moves among those beside it, and no further than the end', () => {
    expect(movedBy(columns, 'b', 'right')).toEqual({ docs: ['a', 'd', 'c', 'b'] });
    expect(movedBy(columns, 'd', 'first')).toEqual({ docs: ['d', 'a', 'c', 'b'] });
    expect(movedBy(columns, 'a', 'left')).toBeNull();
    expect(movedBy(columns, 'c', 'last')).toBeNull();
    expect(movedBy({ ...columns, pins: ['c', 'a'] }, 'c', 'right')).toEqual({ pins: ['a', 'c'] });
  });

  it('takes the place of the one it is dropped on, but not of a pinned one', () => {
    expect(movedTo(columns, 'a', 'd')).toEqual({ docs: ['b', 'd', 'c', 'a'] });
    expect(movedTo(columns, 'd', 'a')).toEqual({ docs: ['d', 'a', 'c', 'b'] });
    expect(movedTo(columns, 'a', 'c')).toBeNull();
  });

  it('is pinned, unpinned, sized within limits and hidden, the last one never', () => {
    expect(pinned(columns, 'a')).toEqual({ pins: ['c', 'a'] });
    expect(pinned(columns, 'c')).toEqual({ pins: [] });
    expect(sized(columns, 'b', 1)).toEqual({ widths: { a: 300, b: LEAST_WIDTH } });
    expect(sized(columns, 'b', 9999)).toEqual({ widths: { a: 300, b: GREATEST_WIDTH } });
    expect(sized(columns, 'a', null)).toEqual({ widths: {} });
    expect(hidden(columns, 'b')).toEqual({ docs: ['a', 'c', 'd'] });
    expect(hidden({ ...columns, docs: ['a'] }, 'a')).toBeNull();
  });
});

describe('the columns side by side', () => {
  const order = Array.from({ length: 10 }, (_, index) => `d${index}`);
  const request = { order, keep: ['d4'], widths: {}, least: 200, room: 800, first: 0 };

  it('are the kept ones and as many others as there is room for', () => {
    expect(windowOf(request)).toEqual({ shown: ['d0', 'd1', 'd2', 'd4'], previous: null, next: 3 });
    expect(windowOf({ ...request, room: 5000 })).toEqual({ shown: order, previous: null, next: null });
  });

  it('come by turns until every one was shown', () => {
    const seen = new Set<string>();
    for (let first: number | null = 0; first !== null;) {
      const { shown, next } = windowOf({ ...request, first });
      expect(shown).toContain('d4');
      for (const id of shown) seen.add(id);
      first = next;
    }
    expect([...seen].sort()).toEqual(order);
  });

  it('are two at least, however narrow the page or wide the columns', () => {
    expect(windowOf({ ...request, room: 120 }).shown).toEqual(['d0', 'd4']);
    expect(windowOf({ ...request, widths: { d0: 900, d4: 900 } }).shown).toEqual(['d0', 'd4']);
  });

  it('never take more than the room', () => {
    const shown = ['d0', 'd4', 'd5'];
    for (const widths of [
      {},
      { d0: 900 },
      { d0: 900, d4: 900 },
      { d0: 900, d4: 900, d5: 900 },
      { d0: 140, d4: 140, d5: 140 },
    ]) {
      const total = [...widthsIn(shown, { widths, least: 200, room: 800 }).values()].reduce(
        (sum, each) => sum + each,
        0,
      );
      expect(Math.abs(total - 800)).toBeLessThan(4);
    }
  });
});
