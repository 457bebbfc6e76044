/** How many letters two words differ by, a swap of two neighbours counted once (Damerau and Levenshtein). */

/** The distance, or any figure above `most` where it is more than that. Words of up to some dozen letters. */
export function editDistance(x: string, y: string, most: number): number {
  if (Math.abs(x.length - y.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const replaced = (last[j - 1] as number) + Number(x[i - 1] !== y[j - 1]);
      let least = Math.min(replaced, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      const swapped = i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[y.length] as number;
}
