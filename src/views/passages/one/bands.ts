/** Columns that stand side by side; the rest go beneath them. */

/** More columns beside each other are narrower than a phrase, at 1366 px. */
const ACROSS = 4;

/** As even as can be: five columns are three and two, not four and one. */
export function bandsOf<T>(columns: readonly T[]): readonly (readonly T[])[] {
  const bands = Math.ceil(columns.length / ACROSS);
  const size = Math.ceil(columns.length / Math.max(1, bands));
  return Array.from({ length: bands }, (_, band) => columns.slice(band * size, (band + 1) * size));
}
