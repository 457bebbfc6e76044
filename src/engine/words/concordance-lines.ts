/** Uses in order, with the words beside them. */
import type { Span } from '../types.ts';
import type { IndexedText } from './concordance-index.ts';
import type { ConcordanceLine, ConcordanceOrder } from './concordance.ts';

/** A use among the words of its text: `[from, to)` are in it, if only in part, `[first, last)` are its context too. */
export interface Use extends Span {
  readonly text: IndexedText;
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

/** Words of context to either side: what a line of a table holds beside the use itself. */
const CONTEXT = 8;

/** `spans` of `text` in text order. */
export function toUses(text: IndexedText, spans: readonly Span[]): readonly Use[] {
  const { tokens, paragraphs } = text;
  let [from, paragraph] = [0, 0];
  return spans.map(({ start, end }) => {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    while ((paragraphs[paragraph + 1] ?? Infinity) <= start) paragraph++;
    let after = paragraph + 1;
    while ((paragraphs[after] ?? Infinity) < end) after++;
    const [begins, ends] = [paragraphs[paragraph] ?? 0, paragraphs[after] ?? text.text.length];
    let [first, last] = [from, to];
    while (first > 0 && from - first < CONTEXT && (tokens[first - 1]?.start ?? 0) >= begins) first--;
    while (last < tokens.length && last - to < CONTEXT && (tokens[last]?.end ?? 0) <= ends) last++;
    return { text, start, end, first, from, to, last };
  });
}

/** By place: as given. Uses with the same words beside them stay as given too. */
export function inOrder(uses: readonly Use[], order: ConcordanceOrder): readonly Use[] {
  if (order === 'position') return uses;
  const wordAt = order === 'left' ? wordBefore : wordAfter;
  return uses.toSorted((a, b) => compareWords(a, b, wordAt));
}

export function toLine({ text, start, end, first, last }: Use): ConcordanceLine {
  const begins = Math.min(start, text.tokens[first]?.start ?? start);
  const ends = Math.max(end, text.tokens[last - 1]?.end ?? end);
  return { witness: text.id, start, end, left: { start: begins, end: start }, right: { start: end, end: ends } };
}

type WordAt = (use: Use, distance: number) => string;

/** Empty where the context has ended: it comes before every word. */
const wordBefore: WordAt = ({ text, first, from }, distance) =>
  from - distance > first ? (text.tokens[from - distance - 1]?.form ?? '') : '';

const wordAfter: WordAt = ({ text, to, last }, distance) =>
  to + distance < last ? (text.tokens[to + distance]?.form ?? '') : '';

function compareWords(a: Use, b: Use, wordAt: WordAt): number {
  for (let distance = 0; distance < CONTEXT; distance++) {
    const [x, y] = [wordAt(a, distance), wordAt(b, distance)];
    if (x !== y) return x < y ? -1 : 1;
    if (x === '') return 0;
  }
  return 0;
}
