/** The unit of a number, from what stands around it. */
import { formAt, gapBefore, isNext, type NumberAt, type Scan } from './number-words.ts';
import type { FigureKind } from './figures.ts';

export interface UnitAt {
  readonly kind: FigureKind;
  readonly name: string;
  /** Word after the unit, and where the figure ends in the text. */
  readonly to: number;
  readonly end: number;
  /** Characters of a sign before the number. */
  readonly opens?: number;
}

/** The unit of `number`; null where it counts things. */
export function readUnit(scan: Scan, number: NumberAt): UnitAt | null {
  return percent(scan, number) ?? money(scan, number) ?? age(scan, number) ?? measured(scan, number);
}

/** Whether nothing follows at word `at` that a number could count, but the number still is one: "one (1)", "one-third". */
export function isNumberOnly(scan: Scan, at: number): boolean {
  return MEASURES.has(formAt(scan, at)) && isNext(scan, at);
}

function percent(scan: Scan, { to, end }: NumberAt): UnitAt | null {
  if (scan.text[end] === '%') return { kind: 'percentage', name: 'percent', to, end: end + 1 };
  if (!isNext(scan, to)) return null;
  const words = ['percentage', 'percent', 'pct'].includes(formAt(scan, to))
    ? 1
    : formAt(scan, to) === 'per' && formAt(scan, to + 1) === 'cent'
      ? 2
      : 0;
  if (words === 0) return null;
  const points = /^points?$/.test(formAt(scan, to + words)) && isNext(scan, to + words);
  const last = to + words + (points ? 1 : 0);
  return { kind: 'percentage', name: points ? 'percentage points' : 'percent', ...until(scan, last) };
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
  ['¥', 'yen'],
]);

function money(scan: Scan, { from, to, end }: NumberAt): UnitAt | null {
  const sign = SIGNS.get(scan.text.charAt((scan.tokens[from]?.start ?? 0) - 1));
  if (sign) return { kind: 'money', name: sign, to, end, opens: 1 };
  const word = /^(dollar|euro|cent)s?$/.exec(formAt(scan, to))?.[1];
  if (word && isNext(scan, to)) return { kind: 'money', name: `${word}s`, ...until(scan, to + 1) };
  return null;
}

/** Nobody is older; a larger number after a name counts something. */
const OLDEST = 120;

/** "40-year-old", "40 years old", "aged 40", "Angel Diaz-Vera, 40, a": a name in capitals, then the number between commas. */
function age(scan: Scan, { from, to, end, value, inWords }: NumberAt): UnitAt | null {
  if (value === null || value > OLDEST) return null;
  const years = /^years?$/.test(formAt(scan, to)) && isNext(scan, to);
  if (years && /^olds?$/.test(formAt(scan, to + 1)) && isNext(scan, to + 1))
    return { kind: 'age', name: 'years old', ...until(scan, to + 2) };
  const said = AGE_BEFORE.test(before(scan, from)) && !years;
  const afterName =
    !inWords &&
    /^\s?,\s{1,2}$/.test(gapBefore(scan, from)) &&
    isPersonal(scan, from - 1, scan.text.charAt(end)) &&
    /^[,.;)]/.test(scan.text.slice(end, end + 1));
  return said || afterName ? { kind: 'age', name: 'years old', to, end } : null;
}

const AGE_BEFORE = /(?:\baged|\bages?(?: of)?|\byounger than|\bolder than)\s$/i;

function before({ text, tokens }: Scan, at: number): string {
  const start = tokens[at]?.start ?? 0;
  return text.slice(Math.max(0, start - 'younger than '.length), start);
}

/** "Angel Diaz-Vera, 40." after two words in capitals; "Finn, 8, and Bea, 5, were" after one, where a comma follows. */
function isPersonal(scan: Scan, at: number, after: string): boolean {
  const isCapital = (index: number) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word(scan, index));
  if (/^(?:jr|sr)$/.test(formAt(scan, at))) return true;
  if (!isCapital(at) || CALENDAR.test(formAt(scan, at))) return false;
  return after === ',' || (isCapital(at - 1) && isNext(scan, at));
}

/** "May, 12," is a date that lost its year, not a person. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function word({ text, tokens }: Scan, at: number): string {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end) : '';
}

function measured(scan: Scan, { to }: NumberAt): UnitAt | null {
  const unit = MEASURES.get(formAt(scan, to));
  return unit && isNext(scan, to) ? { ...unit, ...until(scan, to + 1) } : null;
}

function until({ tokens }: Scan, to: number): { readonly to: number; readonly end: number } {
  return { to, end: tokens[to - 1]?.end ?? 0 };
}

const DURATIONS = 'second minute hour day week month year decade';
const LENGTHS = 'mile kilometer kilometre meter metre yard inch acre hectare ton tonne kilogram gallon liter litre';

/** Unit words in both numbers. "Degrees" and "feet" are in their plural only: "4th degree" orders. */
const MEASURES: ReadonlyMap<string, { readonly kind: FigureKind; readonly name: string }> = new Map([
  ...both(DURATIONS, 'duration'),
  ...both(LENGTHS, 'measure'),
  ['century', { kind: 'duration', name: 'centuries' }],
  ['centuries', { kind: 'duration', name: 'centuries' }],
  ['inches', { kind: 'measure', name: 'inches' }],
  ['feet', { kind: 'measure', name: 'feet' }],
  ['foot', { kind: 'measure', name: 'feet' }],
  ['degrees', { kind: 'measure', name: 'degrees' }],
  ['pounds', { kind: 'measure', name: 'pounds' }],
  ['mph', { kind: 'measure', name: 'mph' }],
  ['km', { kind: 'measure', name: 'kilometers' }],
  ['kg', { kind: 'measure', name: 'kilograms' }],
  ['times', { kind: 'times', name: 'times' }],
]);

function both(words: string, kind: FigureKind): [string, { readonly kind: FigureKind; readonly name: string }][] {
  return words
    .split(' ')
    .flatMap((one) =>
      [one, `${one}s`].map((form) => [form, { kind, name: `${one}s` }] as [string, { kind: FigureKind; name: string }]),
    );
}
