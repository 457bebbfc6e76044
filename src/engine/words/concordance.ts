/** Every use of a word, a phrase or a pattern with its left and right context (KWIC). */
import type { Span, Token } from '../types.ts';
import { indexText, type IndexedText } from './concordance-index.ts';
import { inOrder, toLine, toUses } from './concordance-lines.ts';
import { phraseFinder } from './concordance-words.ts';

/** A text with its words; whoever masks names gives the text without them, for what is found is shown. */
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

/** What one text has of what is looked for. */
export interface TextUses {
  /** In text order. */
  readonly spans: readonly Span[];
  /** Uses beyond the most that are kept of one text. */
  readonly more: number;
  /** Places between words that a pattern fits too; no use of anything. */
  readonly blanks: number;
}

export type Finder = (text: IndexedText) => TextUses;

/** Uses of `phrase` as `phraseFinder` reads it, with their context; none for a phrase without a word. */
export function concordance(
  texts: readonly ConcordanceText[],
  phrase: string,
  order: ConcordanceOrder = 'position',
): readonly ConcordanceLine[] {
  const find = phraseFinder(phrase);
  const uses = texts.map(indexText).flatMap((text) => toUses(text, find(text).spans));
  return inOrder(uses, order).map(toLine);
}
