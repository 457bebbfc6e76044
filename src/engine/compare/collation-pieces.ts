/** Cuts readings into stretches that all share and the places between them. The first reading is the base. */
import { isStopWord } from '../text/common-words.ts';
import { matchLexemes } from './diff.ts';
import type { Lexeme } from './lexemes.ts';

/** A piece as a range `[from, to)` of lexemes in every reading. */
export interface Cut {
  readonly isShared: boolean;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Pieces in the base's order, a stretch and a place in turn, together all lexemes of every reading. */
export function cutPieces(sides: readonly (readonly Lexeme[])[]): readonly Cut[] {
  return joinOverIslands(alternate(sides), sides);
}

/** Where each lexeme of the base stands in every reading; null where one of them has it not, or prints it otherwise. */
function anchorsOf([base = [], ...others]: readonly (readonly Lexeme[])[]): readonly (readonly number[] | null)[] {
  const anchors: (number[] | null)[] = base.map((_, i) => [i]);
  for (const other of others) {
    const matches = new Map(matchLexemes(base, other));
    anchors.forEach((anchor, i) => {
      const j = matches.get(i);
      if (anchor && j !== undefined && base[i]?.sign === other[j]?.sign) anchor.push(j);
      else anchors[i] = null;
    });
  }
  return anchors;
}

function alternate(sides: readonly (readonly Lexeme[])[]): Cut[] {
  const cuts: Cut[] = [];
  let from = sides.map(() => 0);
  const push = (to: readonly number[], isShared: boolean) => {
    const ranges = from.map((start, side) => [start, to[side] ?? start] as const);
    if (ranges.some(([start, end]) => end > start)) cuts.push({ isShared, ranges });
    from = [...to];
  };
  let run: readonly number[] | null = null;
  for (const anchor of anchorsOf(sides)) {
    if (!anchor) continue;
    if (run && anchor.some((at, side) => at !== (run?.[side] ?? 0))) {
      push(run, true);
      run = null;
    }
    if (!run) push(anchor, false);
    run = anchor.map((at) => at + 1);
  }
  if (run) push(run, true);
  push(
    sides.map((lexemes) => lexemes.length),
    false,
  );
  return cuts;
}

/** Joins two places of other words that only one stop word or mark parts, as the comparison of two readings does. */
function joinOverIslands(cuts: readonly Cut[], sides: readonly (readonly Lexeme[])[]): readonly Cut[] {
  const joined: Cut[] = [];
  for (const cut of cuts) {
    const [before, island] = joined.slice(-2);
    if (before && island && isIsland(island, sides) && replaces(before, sides) && replaces(cut, sides)) {
      joined.splice(-2, 2, { isShared: false, ranges: cut.ranges.map(([, to], i) => [startOf(before, i), to]) });
    } else joined.push(cut);
  }
  return joined;
}

function startOf(cut: Cut, side: number): number {
  return cut.ranges[side]?.[0] ?? 0;
}

function isIsland({ isShared, ranges }: Cut, [base = []]: readonly (readonly Lexeme[])[]): boolean {
  const [from, to] = ranges[0] ?? [0, 0];
  return isShared && to - from === 1 && base.slice(from, to).every(({ form, isWord }) => !isWord || isStopWord(form));
}

/** Whether words stand against other words there, and not against nothing. */
function replaces({ isShared, ranges }: Cut, sides: readonly (readonly Lexeme[])[]): boolean {
  if (isShared) return false;
  const words = ranges.map(([from, to], side) =>
    (sides[side] ?? [])
      .slice(from, to)
      .flatMap(({ isWord, form }) => (isWord ? [form] : []))
      .join(' '),
  );
  return new Set(words.filter((each) => each !== '')).size > 1;
}
