/** A calculation in words, with its formula. The same sentence for every document. */
import type { Calculation } from '../../../engine/words/arithmetic.ts';
import { numberWords } from '../../../ui/number-words.ts';
import { percentWords } from '../figure-words.ts';

export interface CalculationWords {
  /** `21 of 54 is 38.9 %`. */
  readonly says: string;
  /** `21 ÷ 54 × 100 ≈ 38.9`. */
  readonly formula: string;
}

/** `units` are those of the two figures; null where things are counted. */
export function calculationWords(
  { operation, a, b, result }: Calculation,
  units: readonly [string | null, string | null] = [null, null],
): CalculationWords {
  const [x, y] = [numberWords(a), numberWords(b)];
  const [ofX, ofY] = [withUnit(x, units[0]), withUnit(y, units[1])];
  const both = units[0] === units[1] ? units[0] : null;
  switch (operation) {
    case 'share':
      return { says: `${ofX} of ${ofY} is ${percentWords(result)}`, formula: equation(`${x} ÷ ${y} × 100`, result, 1) };
    case 'part-of':
      return {
        says: `${percentWords(a)} of ${ofY} is ${withUnit(numberWords(result), units[1])}`,
        formula: equation(`${x} ÷ 100 × ${y}`, result, 2),
      };
    case 'ratio':
      return { says: `${ofX} to ${ofY} is ${numberWords(result)} to 1`, formula: equation(`${x} ÷ ${y}`, result, 2) };
    case 'rate':
      return {
        says: `${ofX} in ${ofY} is ${numberWords(result)} a ${singular(units[1])}`,
        formula: equation(`${x} ÷ ${y}`, result, 2),
      };
    case 'difference':
      return {
        says: `${ofX} less ${ofY} is ${withUnit(numberWords(result), pointsOf(both))}`,
        formula: equation(`${x} − ${y}`, result, 2),
      };
    case 'sum':
      return {
        says: `${ofX} and ${ofY} is ${withUnit(numberWords(result), both)}`,
        formula: equation(`${x} + ${y}`, result, 2),
      };
  }
}

/** With the sign that says whether the result was rounded. */
function equation(formula: string, result: number, digits: number): string {
  const rounded = Number(result.toFixed(digits));
  // Binary fractions are off by less than this.
  const isExact = Math.abs(rounded - result) < 1e-9 * Math.max(1, Math.abs(result));
  return `${formula} ${isExact ? '=' : '≈'} ${rounded.toLocaleString('en', { maximumFractionDigits: digits })}`;
}

function withUnit(number: string, unit: string | null): string {
  if (unit === 'percent') return `${number}\u00a0%`;
  return unit === null ? number : `${number} ${unit}`;
}

/** What lies between two percentages. */
function pointsOf(unit: string | null): string | null {
  return unit === 'percent' ? 'percentage points' : unit;
}

function singular(unit: string | null): string {
  return (unit ?? 'unit').replace(/ies$/, 'y').replace(/s$/, '');
}
