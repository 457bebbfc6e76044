/** The numbers of a text, with what they count. */
import { tokenize } from '../text/tokens.ts';
import type { Span, Token } from '../types.ts';
import { approximatorBefore } from './approximators.ts';
import { countedAt } from './counted.ts';
import { beginsDate, dateAt } from './dates.ts';
import { isNameOnly } from './figure-names.ts';
import { isNumberOnly, readUnit } from './figure-units.ts';
import { beginsNumber, formAt, isNext, numberAt, withBracket, type NumberAt, type Scan } from './number-words.ts';
import { isOrdinal, ordinalAt } from './ordinals.ts';
import { beginsShare, partScaleAt, shareAt } from './shares.ts';

export type FigureKind =
  | 'number'
  | 'count-word'
  | 'percentage'
  | 'share'
  | 'times'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'measure'
  | 'money';

/** A number as the text gives it: the span holds the number and its unit, not what is counted. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number; null where the words name none: "majority", "dozens". Of a date its year. */
  readonly value: number | null;
  /** In the plural: `percent`, `years old`, `hours`, `dollars`; null where things are counted. */
  readonly unit: string | null;
  /** What is counted: "convictions" of "more than 70 convictions". */
  readonly counted: Span | null;
  /** "about", "more than", "as many as". */
  readonly approximator: Span | null;
}

/**
 * Figures in text order, not overlapping. A figure names a number; the months and weekdays of a text, its "another" and
 * "several" do not, and numbers of telephones and of things called by one ("COVID-19") count nothing.
 */
export function figuresIn(text: string, tokens: readonly Token[] = tokenize(text)): readonly Figure[] {
  const scan: Scan = { text, tokens };
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = canBegin(tokens[at]?.form ?? '') ? figureAt(scan, at) : null;
    if (found) figures.push(found.figure);
    at = Math.max(found?.to ?? 0, at + 1);
  }
  return figures;
}

interface Found {
  readonly figure: Figure;
  /** Word after the last one of the figure. */
  readonly to: number;
}

/** Most words of a text begin no figure; one look tells. */
function canBegin(form: string): boolean {
  return beginsNumber(form) || beginsDate(form) || isOrdinal(form) || beginsShare(form) || form === 'twice';
}

function figureAt(scan: Scan, at: number): Found | null {
  const date = dated(scan, at);
  if (date || isNameOnly(scan, at)) return date;
  return ordered(scan, at) ?? shared(scan, at) ?? twice(scan, at) ?? counted(scan, at);
}

function dated(scan: Scan, at: number): Found | null {
  const date = dateAt(scan, at);
  if (!date) return null;
  // "about 2000 people" and "1500 people" are no years, "about 2018" and "the 2018 elections" are.
  const isOld = date.year !== null && date.year < FIRST_COMMON_YEAR;
  if (date.to === at + 1 && (isOld || approximatorBefore(scan, at)) && countedAt(scan, date.to)) return null;
  const figure = { kind: date.kind, value: date.year, unit: null, counted: null, approximator: null };
  return { figure: { ...spanOf(scan, at, date.to), ...figure }, to: date.to };
}

/** News tells of years from here on more often than it counts so many without a comma. */
const FIRST_COMMON_YEAR = 1800;

function ordered(scan: Scan, at: number): Found | null {
  const value = ordinalAt(scan, at);
  if (value === null) return null;
  const counted = isNext(scan, at + 1) ? nextWord(scan, at + 1) : null;
  const figure = { kind: 'ordinal' as const, value, unit: null, counted, approximator: null };
  return { figure: { ...spanOf(scan, at, at + 1), ...figure }, to: at + 1 };
}

/** "first degree rape" orders degrees, "the second man" men: the next word alone. */
function nextWord({ tokens }: Scan, at: number): Span | null {
  const token = tokens[at];
  return token ? { start: token.start, end: token.end } : null;
}

function twice(scan: Scan, at: number): Found | null {
  if (formAt(scan, at) !== 'twice') return null;
  const figure = {
    kind: 'times' as const,
    value: 2,
    unit: 'times',
    counted: null,
    approximator: approximatorBefore(scan, at),
  };
  return { figure: { ...spanOf(scan, at, at + 1), ...figure }, to: at + 1 };
}

function shared(scan: Scan, at: number): Found | null {
  const share = partScaleAt(scan, at) ?? shareAt(scan, at);
  if (!share) return null;
  const read = { ...share, from: at, end: scan.tokens[share.to - 1]?.end ?? 0, inWords: true };
  const { to, end, value } = withBracket(scan, read);
  // "half an hour" has the unit of "half hours".
  const article = /^an?$/.test(formAt(scan, to)) ? to + 1 : to;
  const unit = readUnit(scan, { ...read, to: article });
  const figure = {
    start: scan.tokens[at]?.start ?? 0,
    end: unit?.end ?? end,
    // "nearly half (47)" names the number itself.
    kind: unit?.kind ?? (to > share.to || partScaleAt(scan, at) ? 'number' : 'share'),
    value,
    unit: unit?.name ?? null,
    counted: unit ? null : countedAt(scan, to),
    approximator: approximatorBefore(scan, at),
  };
  return { figure, to: unit?.to ?? to };
}

function counted(scan: Scan, at: number): Found | null {
  const number = numberAt(scan, at);
  if (!number || !counts(scan, number)) return null;
  const approximator = approximatorOf(scan, number);
  const unit = readUnit(scan, number);
  const start = scan.tokens[at]?.start ?? 0;
  const before = { start, end: number.end, value: number.value, approximator };
  if (!unit) {
    const kind = number.inWords ? ('count-word' as const) : ('number' as const);
    return { figure: { ...before, kind, unit: null, counted: countedAt(scan, number.to) }, to: number.to };
  }
  const { kind, name, to, end, opens = 0 } = unit;
  const figure = {
    ...before,
    start: start - opens,
    end,
    kind,
    unit: name,
    counted: kind === 'percentage' ? countedAt(scan, to) : null,
  };
  return { figure, to };
}

/** "over 18 months" is during them, and "under one roof" counts no roofs. */
function approximatorOf(scan: Scan, number: NumberAt): Span | null {
  const found = approximatorBefore(scan, number.from);
  const words = found && scan.text.slice(found.start, found.end).toLowerCase();
  const isPlace = words === 'over' || words === 'under' || words === 'around';
  return isPlace && (number.value === 1 || readUnit(scan, number)?.kind === 'duration') ? null : found;
}

/** "one" is more often a pronoun than a number: it counts before a noun, or before "of". */
function counts(scan: Scan, { from, to }: NumberAt): boolean {
  if (formAt(scan, from) !== 'one' || to > from + 1) return true;
  if (NOT_ONE.has(formAt(scan, from - 1)) && isNext(scan, from)) return false;
  const ofMany = (formAt(scan, to) === 'in' || formAt(scan, to) === 'out') && isRatio(scan, to + 1);
  return ofMany || formAt(scan, to) === 'of' || isNumberOnly(scan, to) || countedAt(scan, to) !== null;
}

/** "one in three", "one out of ten". */
function isRatio(scan: Scan, at: number): boolean {
  return numberAt(scan, formAt(scan, at) === 'of' ? at + 1 : at) !== null;
}

/** Before a pronoun: "no one", "the one who", "another one". */
const NOT_ONE: ReadonlySet<string> = new Set('no any every each some the this that another which other'.split(' '));

function spanOf({ tokens }: Scan, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
