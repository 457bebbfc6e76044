import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/ui/table/column.ts';
import { compareValues, nextSort, sortChoices, sortOrderOf } from '../../../src/ui/table/sort-order.ts';

type Row = Readonly<Record<string, never>>;
const column = (id: string, rest: Partial<Column<Row>> = {}): Column<Row> => ({
  id,
  head: id,
  value: () => 0,
  ...rest,
});
const COLUMNS = [column('word'), column('fox-news', { firstDown: true }), column('note', { sortable: false })];

describe('the order of a table in an address', () => {
  it('is a column and a direction, also where the id of the column has a hyphen', () => {
    expect(sortOrderOf('fox-news-down', COLUMNS)).toEqual({ column: 'fox-news', isDown: true });
    expect(sortOrderOf('word-up', COLUMNS)).toEqual({ column: 'word', isDown: false });
  });

  it.each(['', 'word', 'word-', 'word-sideways', '-up', 'gone-up', 'note-up', 'down'])(
    'is the own order of the table for "%s"',
    (by) => expect(sortOrderOf(by, COLUMNS)).toBeNull(),
  );

  it('goes from the first direction to the other one, then back to the own order', () => {
    for (const one of COLUMNS.slice(0, 2)) {
      const first = nextSort(one, null);
      const second = nextSort(one, sortOrderOf(first, COLUMNS));
      const third = nextSort(one, sortOrderOf(second, COLUMNS));
      const directions = one.firstDown ? ['down', 'up'] : ['up', 'down'];
      expect([first, second, third]).toEqual([...directions.map((direction) => `${one.id}-${direction}`), '']);
    }
  });

  it('offers every order that can be asked for, and no other', () => {
    const choices = sortChoices(COLUMNS).map(({ value }) => value);
    expect(choices).toEqual(['', 'word-up', 'word-down', 'fox-news-down', 'fox-news-up']);
  });
});

describe('values in order', () => {
  it('puts numbers before words, 9 before 10 in both, and takes no notice of case', () => {
    const sorted = ['Row 10', 10, 'row 9', 'apple', 9, 'Banana'].toSorted(compareValues);
    expect(sorted).toEqual([9, 10, 'apple', 'Banana', 'row 9', 'Row 10']);
  });
});
