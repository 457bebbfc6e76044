/** What figures and their relations are called on the page: our words, never those of one document. */
import { amountOf } from '../../engine/words/figure-amount.ts';
import type { FigureRelation } from '../../engine/words/figure-relations.ts';
import type { Figure, FigureKind } from '../../engine/words/figures.ts';
import { numberWords } from '../../ui/number-words.ts';

export const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  number: 'number',
  'count-word': 'number in words',
  percentage: 'percentage',
  share: 'share in words',
  times: 'times as many',
  ordinal: 'place in an order',
  date: 'date',
  time: 'time of day',
  age: 'age',
  duration: 'length of time',
  measure: 'measure',
  money: 'money',
};

/** In the order shown: what needs a second look first. */
export const RELATIONS: readonly FigureRelation[] = ['other-thing', 'different', 'same', 'only-here'];

export const RELATION_WORDS: Readonly<Record<FigureRelation, string>> = {
  'other-thing': 'Same number, different thing counted',
  different: 'Different numbers',
  same: 'Same',
  'only-here': 'Only here',
};

/** In a cell. */
export const RELATION_SHORT: Readonly<Record<FigureRelation, string>> = {
  'other-thing': 'other thing counted',
  different: 'different',
  same: 'same',
  'only-here': 'only here',
};

/** When a row is called so. */
export const RELATION_RULES: Readonly<Record<FigureRelation, string>> = {
  'other-thing': 'The number is equal; what is counted, or where, is worded differently.',
  different: 'One shared passage, the same thing in like words, and numbers that are not equal.',
  same: 'The number is equal, for what is worded alike.',
  'only-here': 'Found in one document; in no other for the same thing.',
};

/** The number of a figure by itself: `25`, `70 %`, `age 56`, `September 2019`. */
export function amountWords(text: string, figure: Figure): string {
  const { kind, value, unit } = figure;
  if (kind === 'date') return dateWords(amountOf(text, figure));
  if (value === null) return KIND_WORDS[kind];
  switch (kind) {
    case 'percentage':
      return unit === 'percent' ? percentWords(value) : `${numberWords(value)} ${unit}`;
    case 'share':
      return percentWords(100 * value);
    case 'age':
      return `age ${numberWords(value)}`;
    case 'ordinal':
      return ordinalWords(value);
    default:
      return unit === null ? numberWords(value) : `${numberWords(value)} ${unit}`;
  }
}

/** `1st`, `12th`, `23rd`. */
function ordinalWords(value: number): string {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10;
  return `${numberWords(value)}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** With at most one digit behind the point; no-break space before the sign. */
export function percentWords(value: number): string {
  return `${numberWords(Math.round(value * 10) / 10)}\u00a0%`;
}

/** `2019-11-08` and shorter, as `amountOf` gives them. */
function dateWords(amount: string): string {
  if (amount.startsWith('fy')) return `fiscal year ${amount.slice(2)}`.trim();
  const [year = '', month, day = ''] = amount.split('-');
  if (month === undefined) return `the ${year}`;
  return [day && Number(day), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ') || KIND_WORDS.date;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
