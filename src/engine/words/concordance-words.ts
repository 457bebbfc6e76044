/** Words and phrases of a concordance, word by word in comparison form. */
import { fold } from '../text/fold.ts';
import type { Span, Token } from '../types.ts';
import type { IndexedText } from './concordance-index.ts';
import type { Finder } from './concordance.ts';
import { areJoined } from './term-forms.ts';

/**
 * Finds uses of `phrase`: `refuse to`, `releas*` for every ending, `* aliens` for any word, and `|` between phrases of
 * which any will do. Finds none of a phrase without a word.
 */
export function phraseFinder(phrase: string): Finder {
  const phrases = phrase
    .split('|')
    .map(wordsOf)
    .filter((words) => words.some(({ form }) => form !== ''));
  return (text) => ({ spans: distinct(phrases.flatMap((words) => usesIn(text, words))), more: 0, blanks: 0 });
}

interface Wanted {
  /** Empty for any word. */
  readonly form: string;
  readonly isPrefix: boolean;
}

/** A hyphen parts the words of a query as it does those of a text; "aliens'" and "alien's" are plain. */
function wordsOf(phrase: string): readonly Wanted[] {
  const { form } = fold(phrase);
  return [...form.matchAll(/(?:[\p{L}\p{M}\p{N}]|['.,](?=[\p{L}\p{N}]))+\*?|\*/gu)]
    .map(([word]) => {
      const isPrefix = word.endsWith('*');
      return { form: (isPrefix ? word.slice(0, -1) : word).replace(/'s$/, '').replace(/[.,]/g, ''), isPrefix };
    })
    .filter(({ form, isPrefix }) => form !== '' || isPrefix);
}

function usesIn(text: IndexedText, words: readonly Wanted[]): Span[] {
  const spans: Span[] = [];
  const { at, numbers } = rarest(text, words);
  for (const number of numbers) {
    const from = number - at;
    const to = from + words.length;
    if (from < 0 || to > text.tokens.length) continue;
    if (!words.every((word, i) => fits(text.tokens[from + i], word)) || !isPhrase(text, from, to)) continue;
    spans.push({ start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0 });
  }
  return spans;
}

/** The word of the phrase that the text has least often: a phrase stands nowhere else. */
function rarest(text: IndexedText, words: readonly Wanted[]): { at: number; numbers: readonly number[] } {
  return words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => word.form !== '')
    .map(({ word, at }) => ({ at, numbers: placesOf(text, word) }))
    .reduce((best, each) => (each.numbers.length < best.numbers.length ? each : best));
}

function placesOf({ byForm }: IndexedText, { form, isPrefix }: Wanted): readonly number[] {
  if (!isPrefix) return byForm.get(form) ?? [];
  return [...byForm].flatMap(([each, numbers]) => (each.startsWith(form) ? numbers : [])).sort((a, b) => a - b);
}

function fits(token: Token | undefined, { form, isPrefix }: Wanted): boolean {
  return isPrefix ? token?.form.startsWith(form) === true : token?.form === form;
}

function isPhrase({ text, tokens }: IndexedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!areJoined(text, tokens, at)) return false;
  return true;
}

/** In text order; of two phrases that find the same words, the longer one does: "illegal aliens", and no "aliens" in it. */
function distinct(spans: readonly Span[]): readonly Span[] {
  let done = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isNew = end > done;
      done = Math.max(done, end);
      return isNew;
    });
}
