/** Every use of a word or phrase with its left and right context (KWIC). */
import type { Span, Token } from '../types.ts';
import { fold } from '../text/fold.ts';
import { areJoined } from './term-forms.ts';

/** A text with its words; whoever hides names gives the text without them, for what is found is shown. */
export interface ConcordanceText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** One use, and the words beside it in its paragraph. */
export interface ConcordanceLine extends Span {
  readonly witness: string;
  readonly left: Span;
  readonly right: Span;
}

/** By place in the texts as given, or by the words to the left (nearest first) or right. */
export type ConcordanceOrder = 'position' | 'left' | 'right';

/** Words of context to either side: what a line of a table holds beside the use itself. */
const CONTEXT = 8;

/**
 * Uses of `phrase`, word by word in comparison form: `refuse to`, `releas*` for every ending, `* aliens` for any word.
 * None for a phrase without a word.
 */
export function concordance(
  texts: readonly ConcordanceText[],
  phrase: string,
  order: ConcordanceOrder = 'position',
): readonly ConcordanceLine[] {
  const words = wordsOf(phrase);
  if (!words.some((word) => word.form !== '')) return [];
  const found = texts.flatMap((text) => linesOf(text, words));
  if (order === 'position') return found.map(({ line }) => line);
  return found
    .map((use) => ({ line: use.line, side: sideOf(use, order) }))
    .sort((x, y) => compareWords(x.side, y.side))
    .map(({ line }) => line);
}

interface Wanted {
  /** Empty for any word. */
  readonly form: string;
  readonly isPrefix: boolean;
}

interface Found {
  readonly line: ConcordanceLine;
  readonly tokens: readonly Token[];
  /** Words of the use `[from, to)`, and of its context `[first, last)`. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** A hyphen parts the words of a query as it does those of a text; "aliens'" and "alien's" are plain. */
function wordsOf(phrase: string): readonly Wanted[] {
  const { form } = fold(phrase);
  return [...form.matchAll(/(?:[\p{L}\p{M}\p{N}]|['.,](?=[\p{L}\p{N}]))+\*?|\*/gu)].map(([word]) => {
    const isPrefix = word.endsWith('*');
    return { form: (isPrefix ? word.slice(0, -1) : word).replace(/'s$/, '').replace(/[.,]/g, ''), isPrefix };
  });
}

function linesOf({ id, text, tokens }: ConcordanceText, words: readonly Wanted[]): Found[] {
  const found: Found[] = [];
  for (let from = 0; from + words.length <= tokens.length; from++) {
    if (!words.every((word, i) => fits(tokens[from + i] as Token, word))) continue;
    const to = from + words.length;
    if (!isPhrase(text, tokens, from, to)) continue;
    const first = edge(text, tokens, from, -1);
    const last = edge(text, tokens, to - 1, 1);
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const left = { start: tokens[first]?.start ?? start, end: start };
    const right = { start: end, end: tokens[last]?.end ?? end };
    found.push({ line: { witness: id, start, end, left, right }, tokens, from, to, first, last: last + 1 });
  }
  return found;
}

function fits({ form }: Token, wanted: Wanted): boolean {
  return wanted.isPrefix ? form.startsWith(wanted.form) : form === wanted.form;
}

function isPhrase(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!areJoined(text, tokens, at)) return false;
  return true;
}

/** The word at most CONTEXT words away, before a blank line. */
function edge(text: string, tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < CONTEXT; count++) {
    const [x, y] = step > 0 ? [tokens[at], tokens[at + 1]] : [tokens[at - 1], tokens[at]];
    if (!x || !y || /\n\s*\n/.test(text.slice(x.end, y.start))) break;
    at += step;
  }
  return at;
}

function sideOf({ tokens, from, to, first, last }: Found, side: 'left' | 'right'): readonly string[] {
  const words = side === 'left' ? tokens.slice(first, from).toReversed() : tokens.slice(to, last);
  return words.map(({ form }) => form);
}

function compareWords(x: readonly string[], y: readonly string[]): number {
  for (let i = 0; i < x.length && i < y.length; i++) {
    const [a, b] = [x[i] ?? '', y[i] ?? ''];
    if (a !== b) return a < b ? -1 : 1;
  }
  return x.length - y.length;
}
