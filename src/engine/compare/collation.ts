/**
 * Readings of one passage side by side: what they share runs on, and where they part is a place.
 *
 *     F E B   Uncooperative jurisdictions [such as Wake County] should be on notice
 *     N D     Uncooperative jurisdictions []                    should be on notice
 *
 * Each reading is compared with the base, and what all of them share with it is shared. So the base's choice matters
 * and the order of the others does not.
 */
import type { ChangeType, Span } from '../types.ts';
import { typeOf } from './change-type.ts';
import { CHANGE_TYPES } from './change-types.ts';
import { lexemesOfReading, type CollatedReading } from './collation-lexemes.ts';
import { cutPieces, type Cut } from './collation-pieces.ts';
import type { Lexeme } from './lexemes.ts';

export type { CollatedReading, Unit } from './collation-lexemes.ts';

/** What one piece of a collation is in each reading, by witness. Empty where a reading has nothing there. */
export type Spans = ReadonlyMap<string, Span>;

/** Words that all readings have, printed alike but for the curl of quotation marks and kinds of space. */
export interface SharedStretch {
  readonly kind: 'shared';
  readonly spans: Spans;
}

/** Where the readings part. */
export interface Place {
  readonly kind: 'place';
  /** 1 upwards. */
  readonly number: number;
  readonly spans: Spans;
  /** The base's first, the others by their first witness. One group only where nothing but signs differs. */
  readonly groups: readonly Group[];
  /** The most telling type among the changes from the base. */
  readonly type: ChangeType;
}

/** Readings that have the same words at a place; case, marks and accents may differ. */
export interface Group {
  /** By id. */
  readonly witnesses: readonly string[];
  /** Comparison forms with a space between; empty where there are no words. */
  readonly words: string;
  /** How it differs from the base; null for the base's own group. */
  readonly type: ChangeType | null;
}

export type Piece = SharedStretch | Place;

export interface Collation {
  readonly base: string;
  /** In the base's order. Between them there is only space. */
  readonly pieces: readonly Piece[];
  /** Words in shared stretches. */
  readonly sharedWords: number;
  /** Words of the shortest reading. */
  readonly leastWords: number;
}

/** Collates `readings` against the one of `base`, which must be among them; one reading a witness. */
export function collate(readings: readonly CollatedReading[], base: string): Collation {
  const sides = inOrder(readings, base).map((reading) => ({ reading, lexemes: lexemesOfReading(reading) }));
  const cuts = cutPieces(sides.map(({ lexemes }) => lexemes));
  const pieces: Piece[] = [];
  let number = 0;
  for (const cut of cuts) {
    const spans = spansOf(cut, sides);
    if (cut.isShared) pieces.push({ kind: 'shared', spans });
    else pieces.push({ kind: 'place', number: ++number, spans, ...judge(cut, sides, spans) });
  }
  return {
    base,
    pieces,
    sharedWords: cuts.reduce((sum, cut) => sum + (cut.isShared ? wordsIn(sides[0], cut, 0).length : 0), 0),
    leastWords: Math.min(...sides.map(({ lexemes }) => lexemes.filter(({ isWord }) => isWord).length)),
  };
}

/**
 * Below this share of the shortest reading's words there is more beside the line than on it, and rows and columns read
 * better. Half: each word that parts then has a word that runs on.
 */
const LEAST_SHARED = 0.5;

/** Shorter stretches between brackets, on average, are islands and no sentence: three words are the least that say something. */
const LEAST_STRETCH = 3;

/** Whether the readings share enough to be shown as one sentence with brackets where they part. */
export function runsOn({ pieces, sharedWords, leastWords }: Collation): boolean {
  const stretches = pieces.filter(({ kind }) => kind === 'shared').length;
  if (stretches === pieces.length) return true;
  return sharedWords >= leastWords * LEAST_SHARED && sharedWords >= stretches * LEAST_STRETCH && stretches > 0;
}

interface Side {
  readonly reading: CollatedReading;
  readonly lexemes: readonly Lexeme[];
}

/** The base first, the others by id in code units. */
export function inOrder<T extends { readonly witness: string }>(readings: readonly T[], base: string): readonly T[] {
  const own = readings.find(({ witness }) => witness === base);
  if (!own) throw new RangeError(`base "${base}" has none of the ${readings.length} readings`);
  const others = readings.filter(({ witness }) => witness !== base);
  return [own, ...others.sort((a, b) => (a.witness < b.witness ? -1 : 1))];
}

function spansOf(cut: Cut, sides: readonly Side[]): Spans {
  return new Map(
    sides.map(({ reading, lexemes }, side) => {
      const [from, to] = cut.ranges[side] ?? [0, 0];
      const place = lexemes[from - 1]?.end ?? reading.span.start;
      const [first, last] = [lexemes[from], lexemes[to - 1]];
      return [reading.witness, first && last && to > from ? { start: first.start, end: last.end } : empty(place)];
    }),
  );
}

function empty(place: number): Span {
  return { start: place, end: place };
}

function judge(cut: Cut, sides: readonly Side[], spans: Spans) {
  const groups = new Map<string, { witnesses: string[]; type: ChangeType | null }>();
  const types: ChangeType[] = [];
  const [base] = sides;
  sides.forEach((side, index) => {
    const words = wordsIn(side, cut, index).join(' ');
    const type = index === 0 || !base ? null : typeBetween(cut, [base, side], index, spans);
    if (type) types.push(type);
    const known = groups.get(words);
    if (known) known.witnesses.push(side.reading.witness);
    else groups.set(words, { witnesses: [side.reading.witness], type });
  });
  return {
    groups: [...groups].map(([words, { witnesses, type }]) => ({ words, type, witnesses: sorted(witnesses) })),
    type: CHANGE_TYPES.find((type) => types.includes(type)) ?? 'other',
  };
}

function typeBetween(cut: Cut, [base, side]: readonly [Side, Side], index: number, spans: Spans): ChangeType | null {
  const x = lexemesIn(base, cut, 0);
  const y = lexemesIn(side, cut, index);
  if (signs(x) === signs(y)) return null;
  const [a, b] = [base.reading.labels, side.reading.labels];
  return typeOf({ before: textAt(base, spans), after: textAt(side, spans), x, y }, a && b ? { a, b } : undefined);
}

function signs(lexemes: readonly Lexeme[]): string {
  return lexemes.map(({ sign }) => sign).join(' ');
}

function textAt({ reading }: Side, spans: Spans): string {
  const { start, end } = spans.get(reading.witness) ?? empty(0);
  return reading.text.slice(start, end);
}

function lexemesIn(side: Side | undefined, cut: Cut, index: number): readonly Lexeme[] {
  const [from, to] = cut.ranges[index] ?? [0, 0];
  return side?.lexemes.slice(from, to) ?? [];
}

function wordsIn(side: Side | undefined, cut: Cut, index: number): readonly string[] {
  return lexemesIn(side, cut, index).flatMap(({ isWord, form }) => (isWord ? [form] : []));
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}
