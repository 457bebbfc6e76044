/** Two readings of one passage as one text: which words stay, which only the left has, which only the right. */
import { isStopWord } from '../text/common-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { Span, Token } from '../types.ts';
import { matchSame } from './diff.ts';
import type { Excerpt } from './lexemes.ts';

/** A stretch that is one word here, whatever it says: a name that is masked. Equal keys are the same word. */
export interface FixedWord extends Span {
  readonly key: string;
}

/** An excerpt, and what must not be cut in it. */
export interface MergedExcerpt extends Excerpt {
  readonly fixed?: readonly FixedWord[];
}

export type MergedPart =
  | { readonly kind: 'same'; readonly left: Span; readonly right: Span }
  | { readonly kind: 'left'; readonly left: Span }
  | { readonly kind: 'right'; readonly right: Span };

export interface MergedWords {
  /**
   * In order. The left spans cover every sign of the left reading but space, the right spans those of the right one;
   * signs between words go with the word before, opening ones with the word behind.
   */
  readonly parts: readonly MergedPart[];
  /** Words in common, in order. */
  readonly matched: number;
  /** Words of each side. */
  readonly words: readonly [left: number, right: number];
}

/** Words are compared without case and signs. A lone small word between two replaced stretches is replaced with them. */
export function mergeWords(left: MergedExcerpt, right: MergedExcerpt): MergedWords {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const matches = matchSame(
    a.map(({ form }) => form),
    b.map(({ form }) => form),
  );
  const parts: MergedPart[] = [];
  const [edgesA, edgesB] = [edgesOf(left, a), edgesOf(right, b)];
  for (const { isSame, i0, i1, j0, j1 } of regions(matches, a, b)) {
    const [x, y] = [stretch(left.text, edgesA, i0, i1), stretch(right.text, edgesB, j0, j1)];
    if (isSame) parts.push({ kind: 'same', left: x, right: y });
    else {
      if (i1 > i0) parts.push({ kind: 'left', left: x });
      if (j1 > j0) parts.push({ kind: 'right', right: y });
    }
  }
  return { parts, matched: matches.length, words: [a.length, b.length] };
}

/** Tokens in order; those that touch a fixed word are one. */
function wordsOf({ text, span, fixed = [] }: MergedExcerpt): Token[] {
  const words: Token[] = [];
  const inside = fixed.filter(({ start, end }) => start < span.end && end > span.start);
  for (const token of tokenize(text.slice(span.start, span.end))) {
    const word = { form: token.form, start: span.start + token.start, end: span.start + token.end };
    const whole = inside.find(({ start, end }) => start < word.end && end > word.start);
    const last = words.at(-1);
    if (!whole) words.push(word);
    else if (last && last.end > whole.start) words[words.length - 1] = { ...last, end: Math.max(last.end, word.end) };
    else {
      // No token's form has a space, so no other word is taken for this one.
      const [start, end] = [Math.max(whole.start, span.start), Math.min(whole.end, span.end)];
      words.push({ form: `name ${whole.key}`, start: Math.min(start, word.start), end: Math.max(end, word.end) });
    }
  }
  return words;
}

/** Words `a[i0, i1)` stand where `b[j0, j1)` stand. */
interface Region {
  readonly isSame: boolean;
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

function regions(
  matches: readonly (readonly [number, number])[],
  a: readonly Token[],
  b: readonly Token[],
): readonly Region[] {
  const found: Region[] = [];
  const push = (isSame: boolean, i1: number, j1: number) => {
    const last = found.at(-1) ?? { isSame, i0: 0, i1: 0, j0: 0, j1: 0 };
    if (i1 === last.i1 && j1 === last.j1) return;
    if (found.length > 0 && last.isSame === isSame) found[found.length - 1] = { ...last, i1, j1 };
    else found.push({ isSame, i0: last.i1, i1, j0: last.j1, j1 });
  };
  for (const [i, j] of matches) {
    push(false, i, j);
    push(true, i + 1, j + 1);
  }
  push(false, a.length, b.length);
  return joinOverIslands(found, a);
}

/** "to [the/a] [county/state]" reads as one change. */
function joinOverIslands(found: readonly Region[], a: readonly Token[]): readonly Region[] {
  const joined: Region[] = [];
  found.forEach((region, n) => {
    const [before, next] = [joined.at(-1), found[n + 1]];
    const isIsland = region.isSame && region.i1 - region.i0 === 1 && isStopWord(a[region.i0]?.form ?? '');
    if (isIsland && before && next && replaces(before) && replaces(next)) {
      joined[joined.length - 1] = { ...before, i1: region.i1, j1: region.j1 };
    } else if (before && !before.isSame && !region.isSame) {
      joined[joined.length - 1] = { ...before, i1: region.i1, j1: region.j1 };
    } else joined.push(region);
  });
  return joined;
}

function replaces({ isSame, i0, i1, j0, j1 }: Region): boolean {
  return !isSame && i1 > i0 && j1 > j0;
}

/** Where each word's stretch begins, with the end of the excerpt behind the last: n + 1 offsets for n words. */
function edgesOf({ text, span }: Excerpt, words: readonly Token[]): readonly number[] {
  return [...words.map(({ start }, i) => edgeBetween(text, words[i - 1]?.end ?? span.start, start, i === 0)), span.end];
}

/** Behind the last space between two words; signs that no space parts go with the word before. */
function edgeBetween(text: string, from: number, to: number, isFirst: boolean): number {
  if (isFirst) return from;
  const between = text.slice(from, to);
  const space = between.search(/\S*$/);
  return space > 0 ? from + space : to;
}

/** The words `[from, to)` with their signs, without the space behind them. */
function stretch(text: string, edges: readonly number[], from: number, to: number): Span {
  const [start, end] = [edges[from] as number, edges[to] as number];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
