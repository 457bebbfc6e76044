/** Bisection: the one search in sorted data. */

/** Least index in `[0, length]` from which on `holds` is true; `holds` is false and then true. */
export function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
