/**
 * The true difference between two readings: which lexemes stay, and the exact edits that turn one
 * text into the other. What a reader is shown is a separate step (changes.ts).
 */
import DiffMatchPatch from 'diff-match-patch';
import type { Span } from '../types.ts';
import { lexemesOf, type Excerpt, type Lexeme } from './lexemes.ts';

/** Lexemes `a[i]` and `b[j]` that are the same, in order on both sides. */
export type Match = readonly [i: number, j: number];

/** Replacing each `a` span by the words of its `b` span turns reading a into reading b exactly. */
export interface Edit {
  readonly a: Span;
  readonly b: Span;
}

/** A longest common subsequence of two lexeme sequences. */
export function matchLexemes(a: readonly Lexeme[], b: readonly Lexeme[]): Match[] {
  return matchSame(
    a.map(({ form }) => form),
    b.map(({ form }) => form),
  );
}

/** A longest common subsequence of two sequences of words or word numbers (Myers, by diff-match-patch). */
export function matchSame<T>(a: ArrayLike<T>, b: ArrayLike<T>): Match[] {
  const matches: Match[] = [];
  // What both begin with needs no library: most copies are equal to their end.
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) matches.push([same, same++]);
  if (same === a.length || same === b.length) return matches;
  const encode = encoder<T>();
  const dmp = new DiffMatchPatch();
  // No time limit: its default of one second gives slow machines other results.
  dmp.Diff_Timeout = 0;
  const diffs = dmp.diff_main(encode(a, same), encode(b, same), false);
  let i = same;
  let j = same;
  for (const [operation, { length }] of diffs) {
    if (operation === 0) for (let k = 0; k < length; k++) matches.push([i++, j++]);
    else if (operation < 0) i += length;
    else j += length;
  }
  return matches;
}

/** Exact edits, in order. Equal readings give none. */
export function diff(a: Excerpt, b: Excerpt): Edit[] {
  const left = lexemesOf(a);
  const right = lexemesOf(b);
  const edits: Edit[] = [];
  let from = { a: a.span.start, b: b.span.start };
  const push = (toA: number, toB: number) => {
    if (a.text.slice(from.a, toA) !== b.text.slice(from.b, toB)) {
      edits.push({ a: { start: from.a, end: toA }, b: { start: from.b, end: toB } });
    }
    from = { a: toA, b: toB };
  };
  for (const [i, j] of matchLexemes(left, right)) {
    const [x, y] = [left[i] as Lexeme, right[j] as Lexeme];
    push(x.start, y.start);
    push(x.end, y.end);
  }
  push(a.span.end, b.span.end);
  return edits;
}

/** The words of `a` with `edits` made: `apply(diff(a, b), a, b)` is the words of `b`. */
export function apply(edits: readonly Edit[], a: Excerpt, b: Excerpt): string {
  let made = '';
  let from = a.span.start;
  for (const edit of edits) {
    made += a.text.slice(from, edit.a.start) + b.text.slice(edit.b.start, edit.b.end);
    from = edit.a.end;
  }
  return made + a.text.slice(from, a.span.end);
}

/**
 * One UTF-16 unit a distinct word. Codes start in the private use area, where no unit means
 * anything to diff-match-patch, and never reach the surrogates, which it would cut.
 */
function encoder<T>(): (words: ArrayLike<T>, from: number) => string {
  const codes = new Map<T, string>();
  return (words, from) => {
    let encoded = '';
    for (let i = from; i < words.length; i++) {
      const word = words[i] as T;
      let code = codes.get(word);
      if (code === undefined) codes.set(word, (code = String.fromCharCode(nthCode(codes.size))));
      encoded += code;
    }
    return encoded;
  };
}

const PRIVATE_USE = 0xe000;
const PRIVATE_COUNT = 0x10000 - PRIVATE_USE;
const LOWEST = 0x100;
const SURROGATES = 0xd800;

function nthCode(n: number): number {
  const code = n < PRIVATE_COUNT ? PRIVATE_USE + n : LOWEST + n - PRIVATE_COUNT;
  if (n >= PRIVATE_COUNT && code >= SURROGATES)
    throw new RangeError(`${n} distinct words in two readings (limit 63,231)`);
  return code;
}
