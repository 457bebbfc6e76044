/** Reads one number, in digits or in words, where it begins. */
import type { Token } from '../types.ts';

/** A text with its words, as the rules for figures see it. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A number in words `[from, to)` of a text. */
export interface NumberAt {
  readonly from: number;
  readonly to: number;
  /** Where it ends in the text: after the bracket of "three (3)". */
  readonly end: number;
  /** Null where the words name none: "dozens". */
  readonly value: number | null;
  readonly inWords: boolean;
}

/** The number that begins at word `at`, the longest there is: "two hundred and five thousand", "1.5 million". */
export function numberAt(scan: Scan, at: number): NumberAt | null {
  const found = digitsAt(scan, at) ?? wordsAt(scan, at);
  return found?.inWords ? withBracket(scan, found) : found;
}

/** Whether a number can begin with this word. */
export function beginsNumber(form: string): boolean {
  return /^\d/.test(form) || ONES.has(form) || TENS.has(form) || VAGUE.has(form) || form === 'a' || form === 'an';
}

/** What stands between word `at - 1` and word `at`. */
export function gapBefore({ text, tokens }: Scan, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
}

/** Whether only space, or a hyphen, parts word `at` from the one before it. */
export function isNext(scan: Scan, at: number): boolean {
  return (
    scan.tokens[at - 1] !== undefined &&
    scan.tokens[at] !== undefined &&
    /^(?:\s{1,2}|[-‐‑])$/.test(gapBefore(scan, at))
  );
}

export function formAt({ tokens }: Scan, at: number): string {
  return tokens[at]?.form ?? '';
}

function digitsAt(scan: Scan, at: number): NumberAt | null {
  const short = shortScale(scan, at);
  if (short) return short;
  if (!/^\d+(?:\.\d+)?$/.test(formAt(scan, at))) return null;
  return timesScales(scan, { from: at, to: at + 1, value: Number(formAt(scan, at)), inWords: false });
}

/** "£6.4m", "$5bn": after a sign of money alone, for elsewhere "m" is as often a meter. */
function shortScale(scan: Scan, at: number): NumberAt | null {
  if (!/[$£€¥]/.test(scan.text.charAt((scan.tokens[at]?.start ?? 0) - 1))) return null;
  const [, digits, letters = ''] = /^(\d+(?:\.\d+)?)(k|m|bn|tn)?$/.exec(formAt(scan, at)) ?? [];
  if (digits === undefined) return null;
  const apart = letters === '' && gapBefore(scan, at + 1) === '' ? formAt(scan, at + 1) : '';
  const scale = SHORT.get(letters || apart);
  if (scale === undefined) return null;
  return ended(scan, {
    from: at,
    to: letters ? at + 1 : at + 2,
    value: rounded(Number(digits) * scale),
    inWords: false,
  });
}

const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

function wordsAt(scan: Scan, at: number): NumberAt | null {
  if (VAGUE.has(formAt(scan, at)) && formAt(scan, at + 1) === 'of') {
    // "hundreds of thousands" is one number that is not told.
    return ended(scan, { from: at, to: VAGUE.has(formAt(scan, at + 2)) ? at + 3 : at + 1, value: null, inWords: true });
  }
  const first = belowHundred(scan, at);
  if (!first) return null;
  let { to, value } = first;
  if (formAt(scan, to) === 'hundred' && isNext(scan, to)) {
    value *= 100;
    to++;
    const rest = and(scan, to) ?? to;
    const more = isNext(scan, rest) ? belowHundred(scan, rest) : null;
    if (more) [value, to] = [value + more.value, more.to];
  }
  return timesScales(scan, { from: at, to, value, inWords: true });
}

/** "seven", "seventeen", "seventy", "seventy-seven"; "a" before a scale: "a hundred", "half a million". */
function belowHundred(scan: Scan, at: number): { readonly to: number; readonly value: number } | null {
  const form = formAt(scan, at);
  if ((form === 'a' || form === 'an') && isNext(scan, at + 1)) {
    return formAt(scan, at + 1) === 'hundred' || SCALES.has(formAt(scan, at + 1)) ? { to: at + 1, value: 1 } : null;
  }
  const tens = TENS.get(form);
  if (tens !== undefined) {
    const ones = isNext(scan, at + 1) ? ONES.get(formAt(scan, at + 1)) : undefined;
    return ones !== undefined && ones > 0 && ones < 10
      ? { to: at + 2, value: tens + ones }
      : { to: at + 1, value: tens };
  }
  const value = ONES.get(form);
  return value === undefined ? null : { to: at + 1, value };
}

/** Multiplies by the scales that follow: "2 million", "three hundred thousand", "two dozen". */
function timesScales(scan: Scan, number: Omit<NumberAt, 'end' | 'value'> & { value: number }): NumberAt {
  let { to, value } = number;
  for (let scale = SCALES.get(formAt(scan, to)); scale !== undefined && isNext(scan, to);) {
    value = rounded(value * scale);
    scale = SCALES.get(formAt(scan, ++to));
  }
  return ended(scan, { ...number, to, value });
}

/** 1.1 million is 1100000, not 1100000.0000000001. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function and(scan: Scan, at: number): number | null {
  return formAt(scan, at) === 'and' && isNext(scan, at) ? at + 1 : null;
}

function ended({ tokens }: Scan, number: Omit<NumberAt, 'end'>): NumberAt {
  return { ...number, end: tokens[number.to - 1]?.end ?? 0 };
}

/** "three (3)", "nearly half (47)": the digits in the bracket are the exact number. */
export function withBracket(scan: Scan, number: NumberAt): NumberAt {
  if (!/^\s?\($/.test(gapBefore(scan, number.to)) || scan.text[scan.tokens[number.to]?.end ?? 0] !== ')') return number;
  const inside = digitsAt(scan, number.to);
  if (!inside || inside.to !== number.to + 1) return number;
  return { ...number, to: inside.to, end: inside.end + 1, value: inside.value };
}

const ONES: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Words that count without saying how many. */
const VAGUE: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions']);
