import { describe, expect, it } from 'vitest';
import type { EditedPassage } from '../../../src/corpus/schema.ts';
import { shiftsOf, shiftWords } from '../../../src/views/passages/shift.ts';

/** Each document as the letters of its passages, in order. */
function shifts(documents: Readonly<Record<string, string>>, base = 'base') {
  const ids = [...new Set(Object.values(documents).join(''))];
  const rows = ids.map((id) => ({
    passage: {
      id,
      readings: Object.entries(documents)
        .filter(([, order]) => order.includes(id))
        .map(([witness, order]) => ({ witness, start: order.indexOf(id), end: order.indexOf(id) + 1 })),
    } as unknown as EditedPassage,
  }));
  return Object.fromEntries(shiftsOf(rows, Object.keys(documents), base));
}

describe('how far a passage moved', () => {
  it('is counted in places among the passages that both have', () => {
    expect(shifts({ base: 'abxcd', other: 'dabc' })).toMatchObject({ d: { witness: 'other', by: -3 } });
  });

  it('is nothing for those that another one pushed aside', () => {
    const { a, b, c } = shifts({ base: 'abcd', other: 'dabc' });
    expect([a?.by, b?.by, c?.by]).toEqual([0, 0, 0]);
  });

  it('is that of the document in which it moved furthest', () => {
    expect(shifts({ base: 'abcd', near: 'bacd', far: 'bcda' })['a']).toEqual({ witness: 'far', by: 3 });
  });

  it('is not known of a passage that the base lacks, or that the base alone has', () => {
    expect(Object.keys(shifts({ base: 'abx', other: 'yba' })).sort()).toEqual(['a', 'b']);
  });

  it('is said in places, and of which document', () => {
    expect(shiftWords({ witness: 'fox', by: 6 }, 'Fox News')).toBe('6 places later in Fox News');
    expect(shiftWords({ witness: 'fox', by: -1 }, 'Fox News')).toBe('one place earlier in Fox News');
  });
});
