/** What a row that is not on the page yet may measure; its true height takes over once it is. */
import type { RowSetting } from './GridRow.tsx';
import type { Row } from './rows.ts';

/** CSS px. An open space has its head, three lines of the nearest sentence and the reason. */
const LINE = 18;
const AROUND = 40;
const LEAST = 118;
const SHORT = 96;
const INDEX = 31;
/** Letters of a line in a column of usual width. */
const LETTERS = 34;

/** The height of the row at each index of a list, worked out once: every step of the scroll bar asks for those of all. */
export function heightsOf(list: readonly Row[], { amount, columns }: RowSetting): (index: number) => number {
  const shown = new Set(columns);
  const known = new Float32Array(list.length);
  return (index) => (known[index] ||= estimated(list[index], amount, shown));
}

function estimated(row: Row | undefined, amount: RowSetting['amount'], shown: ReadonlySet<string>): number {
  if (amount === 'index') return INDEX;
  if (amount === 'differences' || !row) return SHORT;
  let letters = 0;
  for (const { witness, start, end } of row.passage.readings)
    if (shown.has(witness)) letters = Math.max(letters, end - start);
  return Math.max(LEAST, Math.ceil(letters / LETTERS) * LINE + AROUND);
}
