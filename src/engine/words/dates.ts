/** Dates and times of day, where they begin. A month or a weekday alone is no figure: it holds no number. */
import { formAt, gapBefore, isNext, type Scan } from './number-words.ts';

export interface DateAt {
  readonly kind: 'date' | 'time';
  /** Word after the last one. */
  readonly to: number;
  readonly year: number | null;
}

/** Whether a date or a time can begin with this word, if no number can. */
export function beginsDate(form: string): boolean {
  return MONTHS.has(form) || HOURS.has(form) || FISCAL.has(form) || form.startsWith('fy');
}

/** The longest date or time that begins at word `at`. */
export function dateAt(scan: Scan, at: number): DateAt | null {
  return (
    monthFirst(scan, at) ??
    dayFirst(scan, at) ??
    inDigits(scan, at) ??
    fiscalYear(scan, at) ??
    time(scan, at) ??
    yearAlone(scan, at)
  );
}

/** `November 1, 2019`, `Nov. 8`, `September 2019`. */
function monthFirst(scan: Scan, at: number): DateAt | null {
  if (!isMonth(scan, at)) return null;
  const first = at + 1;
  if (!/^\.?\s{1,2}$/.test(gapBefore(scan, first))) return null;
  if (yearOf(scan, first) !== null) return date(first + 1, yearOf(scan, first));
  if (!isDay(scan, first)) return null;
  const year = /^,?\s{1,2}$/.test(gapBefore(scan, first + 1)) ? yearOf(scan, first + 1) : null;
  return date(year === null ? first + 1 : first + 2, year);
}

/** `1 November 2019`, `8th of May`, `9–10 March`. */
function dayFirst(scan: Scan, at: number): DateAt | null {
  if (!isDay(scan, at)) return null;
  if (/^[-‐‑–]$/.test(gapBefore(scan, at + 1)) && isDay(scan, at + 1)) return dayFirst(scan, at + 1);
  const month = formAt(scan, at + 1) === 'of' && isNext(scan, at + 1) ? at + 2 : at + 1;
  if (!isMonth(scan, month) || !isNext(scan, month)) return null;
  const year = isNext(scan, month + 1) ? yearOf(scan, month + 1) : null;
  return date(year === null ? month + 1 : month + 2, year);
}

/** `11/14/2019`, `2019-11-14`, `14.11.2019`. */
function inDigits(scan: Scan, at: number): DateAt | null {
  const { text, tokens } = scan;
  const start = tokens[at]?.start ?? text.length;
  const match =
    /^(?:\d{1,2}([/.-])\d{1,2}\1((?:19|20)?\d\d)|((?:19|20)\d\d)([/.-])\d{1,2}\4\d{1,2})(?![\p{L}\p{N}])/u.exec(
      text.slice(start, start + LONGEST_DATE),
    );
  if (!match) return null;
  let to = at;
  while ((tokens[to]?.start ?? Infinity) < start + match[0].length) to++;
  const year = Number(match[2] ?? match[3]);
  return date(to, year > 99 ? year : null);
}

/** `2019-11-14` in characters, and one more to see that it ends. */
const LONGEST_DATE = 11;

/** `fiscal year 2019`, `FY 2019`, `FY2019`. */
function fiscalYear(scan: Scan, at: number): DateAt | null {
  const inOne = /^fy((?:19|20)\d\d)$/.exec(formAt(scan, at));
  if (inOne) return date(at + 1, Number(inOne[1]));
  const isFiscal = FISCAL.has(formAt(scan, at)) && formAt(scan, at + 1) === 'year';
  const year = isFiscal ? at + 2 : formAt(scan, at) === 'fy' ? at + 1 : -1;
  return year > 0 && isNext(scan, year) && yearOf(scan, year) !== null ? date(year + 1, yearOf(scan, year)) : null;
}

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar']);

/** `2:31 PM`, `10 a.m.`, `5pm`, `6.10am`, `nine o'clock`, `five past eleven`. */
function time(scan: Scan, at: number): DateAt | null {
  const form = formAt(scan, at);
  if (/^\d{1,2}[ap]m$/.test(form)) return { kind: 'time', to: at + 1, year: null };
  if (HOURS.has(form)) return inWords(scan, at);
  if (!/^\d{1,2}(?:\.[0-5]\d)?$/.test(form)) return null;
  const hasMinutes = gapBefore(scan, at + 1) === ':' && /^[0-5]\d(?:[ap]m)?$/.test(formAt(scan, at + 1));
  const last = hasMinutes ? at + 1 : at;
  const hasHalf = /^[ap]m$/.test(formAt(scan, last + 1)) && /^\s{0,2}$/.test(gapBefore(scan, last + 1));
  if (!hasMinutes && !hasHalf) return null;
  return { kind: 'time', to: hasHalf ? last + 2 : last + 1, year: null };
}

function inWords(scan: Scan, at: number): DateAt | null {
  const clock = /^o'?\s?clock$/.test(
    scan.text.slice(scan.tokens[at + 1]?.start, scan.tokens[at + 2]?.end).replace('’', "'"),
  );
  if (clock) return { kind: 'time', to: at + 3, year: null };
  const isPast =
    formAt(scan, at + 1) === 'past' && HOURS.has(formAt(scan, at + 2)) && isNext(scan, at + 1) && isNext(scan, at + 2);
  return isPast ? { kind: 'time', to: at + 3, year: null } : null;
}

const HOURS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve quarter half twenty'.split(' '),
);

/** `in 2018`, `the 1990s`. Counts of that size are printed with a comma. */
function yearAlone(scan: Scan, at: number): DateAt | null {
  const decade = /^((?:19|20)\d0)s$/.exec(formAt(scan, at));
  if (decade) return date(at + 1, Number(decade[1]));
  return yearOf(scan, at) === null ? null : date(at + 1, yearOf(scan, at));
}

function date(to: number, year: number | null): DateAt {
  return { kind: 'date', to, year };
}

/** Years that a news text speaks of. */
function yearOf({ text, tokens }: Scan, at: number): number | null {
  const token = tokens[at];
  return token && /^(?:1[5-9]|20)\d\d(?:['’]s)?$/.test(text.slice(token.start, token.end)) ? Number(token.form) : null;
}

function isDay(scan: Scan, at: number): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(formAt(scan, at));
  return day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 31;
}

/** With its capital: "may" and "march" are verbs. */
function isMonth({ text, tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && MONTHS.has(token.form) && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec'
  ).split(' '),
);
