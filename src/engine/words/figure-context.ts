/** The words around a figure that tell what it is of. */
import { isFunctionWord } from '../text/function-words.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { Figure } from './figures.ts';

/** A text with its figures. */
export interface FigureText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly figures: readonly Figure[];
}

/**
 * Stems of what follows the figure in its clause, with what is counted: "illegal alien held state" of "25 illegal aliens
 * being held in the state, including". Where nothing follows, of what stands before it.
 */
export function contextOf({ text, sentences }: FigureText, figure: Figure): ReadonlySet<string> {
  const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? {
    start: figure.start,
    end: figure.end,
  };
  const after = stemsOf(text.slice(figure.end, sentence.end).split(CLAUSE_END)[0] ?? '');
  if (after.length > 0) return new Set(after);
  return new Set(stemsOf(text.slice(sentence.start, figure.approximator?.start ?? figure.start)).slice(-WORDS_BEFORE));
}

/** A mark that ends a clause; not the comma of "1,172". */
const CLAUSE_END = /[,;:–—]\s|\s-\s/;

/** Before a figure: "Jose Alejandro Lopez-Gutierrez, 56" has a name of four words. */
const WORDS_BEFORE = 4;

/** How many stems two contexts share. */
export function sharedStems(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let count = 0;
  for (const word of x) if (y.has(word)) count++;
  return count;
}

function stemsOf(words: string): readonly string[] {
  return tokenize(words).flatMap(({ form }) => (isFunctionWord(form) ? [] : [stem(form)]));
}
