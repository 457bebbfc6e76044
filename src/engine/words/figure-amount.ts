/** What a figure says, for comparison: "25" and "twenty-five" are one amount, "May 2019" and "June 2019" are two days. */
import { tokenize } from '../text/tokens.ts';
import type { Figure } from './figures.ts';

/** Equal for figures that say the same. Never empty: a word that names no number, as "majority", stands for itself. */
export function amountOf(text: string, figure: Figure): string {
  const words = text.slice(figure.start, figure.end);
  if (figure.kind === 'date') return dateOf(words, figure.value);
  if (figure.kind === 'time') return timeOf(words);
  if (figure.value === null) return formsOf(words).join(' ');
  if (figure.kind === 'share') return `${Number((100 * figure.value).toPrecision(SHARE_DIGITS))} percent`;
  const length = LENGTHS.get(figure.unit ?? '');
  if (length) return `${figure.value * length.times} ${length.unit}`;
  return figure.unit === null ? String(figure.value) : `${figure.value} ${figure.unit}`;
}

/** "48 hours" are two days, and "18 months" a year and a half; how many days a month has is not told. */
const LENGTHS: ReadonlyMap<string, { readonly unit: string; readonly times: number }> = new Map([
  ['seconds', { unit: 'seconds', times: 1 }],
  ['minutes', { unit: 'seconds', times: 60 }],
  ['hours', { unit: 'seconds', times: 3600 }],
  ['days', { unit: 'seconds', times: 86_400 }],
  ['weeks', { unit: 'seconds', times: 604_800 }],
  ['months', { unit: 'months', times: 1 }],
  ['years', { unit: 'months', times: 12 }],
  ['decades', { unit: 'months', times: 120 }],
  ['centuries', { unit: 'months', times: 1200 }],
]);

/** Thirds are written with so many. */
const SHARE_DIGITS = 4;

/** `2019-11-08`; what the words leave out is empty: `2019--`, `-11-01`. A fiscal year has its own: `fy2019`. */
function dateOf(words: string, year: number | null): string {
  const forms = formsOf(words);
  if (forms.some((form) => /^(?:fiscal|financial|fy)/.test(form))) return `fy${year ?? ''}`;
  if (/\d0s$/.test(words)) return `${year}s`;
  const inDigits = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(words);
  if (inDigits) return fromDigits(inDigits.slice(1).map(Number), year);
  const month = forms.map((form) => MONTHS.indexOf(form.slice(0, 3)) + 1).find((found) => found > 0);
  const day = forms.map((form) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(form)?.[1]).find((found) => found !== undefined);
  return datedOf(year, month, day === undefined ? undefined : Number(day));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Where neither number is over twelve, countries read day and month differently: then the year alone is sure. */
function fromDigits([first = 0, second = 0, third = 0]: readonly number[], year: number | null): string {
  if (first > 31) return datedOf(year, second, third);
  if (first > 12) return datedOf(year, second, first);
  return second > 12 ? datedOf(year, first, second) : datedOf(year, undefined, undefined);
}

function datedOf(year: number | null, month: number | undefined, day: number | undefined): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year ?? ''}-${two(month)}-${two(day)}`;
}

/** `2:31p`; the hour alone of "10 a.m." is `10:00a`. Times in words stand for themselves. */
function timeOf(words: string): string {
  const [, hour, minutes, half] = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap])?/i.exec(words) ?? [];
  return hour === undefined ? formsOf(words).join(' ') : `${hour}:${minutes ?? '00'}${(half ?? '').toLowerCase()}`;
}

function formsOf(words: string): readonly string[] {
  return tokenize(words).map(({ form }) => form);
}

/** Whether two amounts of one kind can be the same: a date that leaves out its year or day is the same as one with them. */
export function canBeSame(x: string, y: string): boolean {
  if (x === y) return true;
  const [a, b] = [x.split('-'), y.split('-')];
  if (a.length !== 3 || b.length !== 3) return false;
  const pairs = a.map((part, i) => [part, b[i] ?? ''] as const);
  return pairs.every(([p, q]) => p === '' || q === '' || p === q) && pairs.some(([p, q]) => p !== '' && p === q);
}
