/** What a comparison of two readings compares: words, and every other mark that is not space. */
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Span } from '../types.ts';

export interface Lexeme extends Span {
  /** Comparison form. Two lexemes are the same when their forms are. */
  readonly form: string;
  readonly isWord: boolean;
  /** As printed, with curly marks made straight: those differ by font, not by the writer's choice. */
  readonly sign: string;
}

/** A stretch of a text to compare. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** Lexemes of an excerpt in order, with offsets into the whole text. */
export function lexemesOf({ text, span }: Excerpt): Lexeme[] {
  const inside = text.slice(span.start, span.end);
  const lexemes: Lexeme[] = [];
  let from = 0;
  for (const { start, end, form } of tokenize(inside)) {
    pushMarks(inside, from, start, span.start, lexemes);
    lexemes.push({
      start: span.start + start,
      end: span.start + end,
      form,
      isWord: true,
      sign: straight(inside.slice(start, end)),
    });
    from = end;
  }
  pushMarks(inside, from, inside.length, span.start, lexemes);
  return lexemes;
}

function pushMarks(text: string, from: number, to: number, offset: number, into: Lexeme[]): void {
  for (const match of text.slice(from, to).matchAll(/\S/gu)) {
    const start = offset + from + match.index;
    // A mark that folds to nothing (a zero-width space) still has to be something, or two of them would differ.
    into.push({
      start,
      end: start + match[0].length,
      form: fold(match[0]).form || '\u200b',
      isWord: false,
      sign: straight(match[0]),
    });
  }
}

function straight(sign: string): string {
  return sign.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
