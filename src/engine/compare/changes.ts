/**
 * The changes a reader is shown between a base reading and another: whole words, small islands of
 * sameness joined to the change around them, each change typed.
 */
import { isStopWord } from '../text/common-words.ts';
import type { Change, ChangeType, Span } from '../types.ts';
import type { Labels } from '../words/labels.ts';
import { matchLexemes, type Match } from './diff.ts';
import { lexemesOf, type Excerpt, type Lexeme } from './lexemes.ts';
import { typeOf } from './change-type.ts';

export interface CompareOptions {
  /** What people, places and policies are called in both texts, by a documented lexicon. */
  readonly labels?: Labels;
}

/** Changes from `a` (the base) to `b`, in order, not overlapping. Equal words with equal marks give none. */
export function compareReadings(a: Excerpt, b: Excerpt, options: CompareOptions = {}): Change[] {
  const left = lexemesOf(a);
  const right = lexemesOf(b);
  const regions = joinOverIslands(regionsBetween(matchLexemes(left, right), left, right), left, right);
  return regions
    .map((region) => toChange(region, { a, b }, left, right, options))
    .filter((change): change is Change => change !== null);
}

/** Lexemes `a[i0, i1)` stand where `b[j0, j1)` stand. */
interface Region {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

function regionsBetween(matches: readonly Match[], left: readonly Lexeme[], right: readonly Lexeme[]): Region[] {
  const regions: Region[] = [];
  let i0 = 0;
  let j0 = 0;
  const push = (i1: number, j1: number) => {
    if (i1 > i0 || j1 > j0) regions.push({ i0, i1, j0, j1 });
  };
  for (const [i, j] of matches) {
    push(i, j);
    // The same word may still be printed otherwise: "[W]hen" for "When", an em dash for an en dash.
    if (left[i]?.sign !== right[j]?.sign) regions.push({ i0: i, i1: i + 1, j0: j, j1: j + 1 });
    [i0, j0] = [i + 1, j + 1];
  }
  push(left.length, right.length);
  return regions;
}

/**
 * Joins two changes of words that only one stop word or mark parts: "to [the/a] [county/state]"
 * reads as one change, and confetti as none.
 */
function joinOverIslands(regions: readonly Region[], left: readonly Lexeme[], right: readonly Lexeme[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const before = joined.at(-1);
    if (before && isIsland(left.slice(before.i1, region.i0)) && replacesWords(before) && replacesWords(region)) {
      joined[joined.length - 1] = { i0: before.i0, i1: region.i1, j0: before.j0, j1: region.j1 };
    } else joined.push(region);
  }
  return joined;

  function replacesWords({ i0, i1, j0, j1 }: Region): boolean {
    return left.slice(i0, i1).some((x) => x.isWord) && right.slice(j0, j1).some((y) => y.isWord);
  }
}

function isIsland(same: readonly Lexeme[]): boolean {
  return same.length === 1 && same.every(({ form, isWord }) => !isWord || isStopWord(form));
}

function toChange(
  region: Region,
  texts: { readonly a: Excerpt; readonly b: Excerpt },
  left: readonly Lexeme[],
  right: readonly Lexeme[],
  options: CompareOptions,
): Change | null {
  const x = left.slice(region.i0, region.i1);
  const y = right.slice(region.j0, region.j1);
  const a = spanOf(x, left[region.i0 - 1]?.end ?? texts.a.span.start);
  const b = spanOf(y, right[region.j0 - 1]?.end ?? texts.b.span.start);
  const sides = { before: texts.a.text.slice(a.start, a.end), after: texts.b.text.slice(b.start, b.end), x, y };
  if (sides.before === sides.after) return null;
  const type: ChangeType = typeOf(sides, options.labels);
  return { type, a, b };
}

/** From the first lexeme to the last; where there is none, the place after the lexeme before. */
function spanOf(lexemes: readonly Lexeme[], place: number): Span {
  const first = lexemes[0];
  const last = lexemes.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: place, end: place };
}
