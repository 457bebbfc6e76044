/** How a table is sorted, as addresses have it: a column and `up` or `down`, as `fox-down`; empty for its own order. */
import type { Column, Value } from './column.ts';

export interface SortOrder {
  readonly column: string;
  readonly isDown: boolean;
}

/** Null for a table's own order, and for what names no column that can be sorted. */
export function sortOrderOf<Row>(by: string, columns: readonly Column<Row>[]): SortOrder | null {
  const cut = by.lastIndexOf('-');
  const column = by.slice(0, Math.max(cut, 0));
  const direction = by.slice(cut + 1);
  const isKnown = columns.some(({ id, sortable }) => id === column && sortable !== false);
  return isKnown && (direction === 'up' || direction === 'down') ? { column, isDown: direction === 'down' } : null;
}

/** What the button of a column asks for: its first direction, then the other, then the table's own order. */
export function nextSort<Row>({ id, firstDown = false }: Column<Row>, order: SortOrder | null): string {
  const direction = (isDown: boolean) => `${id}-${isDown ? 'down' : 'up'}`;
  if (order?.column !== id) return direction(firstDown);
  return order.isDown === firstDown ? direction(!firstDown) : '';
}

/** Every order there is, for a reader who picks one from a list. */
export function sortChoices<Row>(columns: readonly Column<Row>[]): readonly { value: string; words: string }[] {
  const sortable = columns.filter((column) => column.sortable !== false);
  return [
    { value: '', words: 'as listed' },
    ...sortable.flatMap(({ id, head, firstDown = false }) =>
      [firstDown, !firstDown].map((isDown) => ({
        value: `${id}-${isDown ? 'down' : 'up'}`,
        words: `${head}, ${isDown ? 'downwards' : 'upwards'}`,
      })),
    ),
  ];
}

/** Numbers before words; words without regard to case, "9" before "10". */
export function compareValues(a: NonNullable<Value>, b: NonNullable<Value>): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : WORDS.compare(a, b);
}

const WORDS = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
