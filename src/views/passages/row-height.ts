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

export function estimatedHeight(row: Row | undefined, { amount, columns }: RowSetting): number {
  if (amount === 'index') return INDEX;
  if (amount === 'differences' || !row) return SHORT;
  const letters = row.passage.readings
    .filter(({ witness }) => columns.includes(witness))
    .reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return Math.max(LEAST, Math.ceil(letters / LETTERS) * LINE + AROUND);
}
