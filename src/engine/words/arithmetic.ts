/** What two figures give together. Arithmetic and nothing else: whether they belong together is for readers to judge. */
import type { Figure, FigureKind } from './figures.ts';

/**
 * Of `a` and `b`: `share` is a as a percentage of b, `part-of` is a percent of b, `ratio` is a for each one of b, `rate`
 * is a for each unit of time of b.
 */
export type Operation = 'share' | 'part-of' | 'ratio' | 'rate' | 'difference' | 'sum';

export interface Calculation {
  readonly operation: Operation;
  readonly a: number;
  readonly b: number;
  readonly result: number;
}

/** Null where the result is no number: nothing is divided by zero. */
export function calculate(operation: Operation, a: number, b: number): Calculation | null {
  const result = RULES[operation](a, b);
  return Number.isFinite(result) ? { operation, a, b, result } : null;
}

const RULES: Readonly<Record<Operation, (a: number, b: number) => number>> = {
  share: (a, b) => (100 * a) / b,
  'part-of': (a, b) => (a * b) / 100,
  ratio: (a, b) => a / b,
  rate: (a, b) => a / b,
  difference: (a, b) => a - b,
  sum: (a, b) => a + b,
};

/** Whether a figure can stand in a calculation: it has a number that says how many or how much. */
export function isAmount({ kind, value }: Figure): boolean {
  return value !== null && AMOUNTS.has(kind);
}

/** Not ages, days and places in an order: their sums and shares say nothing, and an age is somebody's. */
const AMOUNTS: ReadonlySet<FigureKind> = new Set([
  'number',
  'count-word',
  'percentage',
  'share',
  'times',
  'duration',
  'measure',
  'money',
]);

/**
 * All that two figures give, the smaller as a share of the larger. Sums and differences need one unit; a percentage of
 * an amount is an amount; an amount in a length of time is a rate. None for figures that cannot be calculated with.
 */
export function calculationsOf(x: Figure, y: Figure): readonly Calculation[] {
  if (!isAmount(x) || !isAmount(y) || x.value === null || y.value === null) return [];
  const { value: first } = x;
  const { value: second } = y;
  const [small, large] = first <= second ? [first, second] : [second, first];
  if (isPercent(x) !== isPercent(y)) {
    const [percent, of] = isPercent(x) ? [x, second] : [y, first];
    return found([calculate('part-of', percentOf(percent), of)]);
  }
  if (x.unit === y.unit && isPercent(x)) {
    const [low, high] = [percentOf(x), percentOf(y)].sort((a, b) => a - b) as [number, number];
    return found([calculate('difference', high, low), calculate('sum', low, high), calculate('ratio', high, low)]);
  }
  if (x.unit === y.unit)
    return found([
      calculate('share', small, large),
      calculate('ratio', large, small),
      calculate('difference', large, small),
      calculate('sum', small, large),
    ]);
  if ((x.kind === 'duration') !== (y.kind === 'duration'))
    return found([x.kind === 'duration' ? calculate('rate', second, first) : calculate('rate', first, second)]);
  return found([calculate('ratio', large, small)]);
}

function found(calculations: readonly (Calculation | null)[]): readonly Calculation[] {
  return calculations.filter((each) => each !== null);
}

function isPercent({ kind }: Figure): boolean {
  return kind === 'percentage' || kind === 'share';
}

/** "half" is 50 percent. */
export function percentOf({ kind, value }: Figure): number {
  return kind === 'share' ? 100 * (value ?? 0) : (value ?? 0);
}
