/** The words of one text as a ledger counts them: which belong to the account, and which stand in quotation marks. */
import { isFurniture } from '../text/blocks.ts';
import { tokenize } from '../text/tokens.ts';
import type { Segmented, Span, Token } from '../types.ts';

export interface LedgerText {
  readonly id: string;
  /** Every word of the text, in order. */
  readonly words: readonly Token[];
  /** 1 for a word in a caption, a byline or another part around the account. Headline, running text and lists have 0. */
  readonly around: Uint8Array;
  /** 1 for a word inside quotation marks. */
  readonly quoted: Uint8Array;
}

/** Counts nothing yet; a text is prepared once and compared with many. */
export function ledgerText({ id, text, blocks, quotations }: Omit<Segmented, 'tokens' | 'sentences'>): LedgerText {
  const words = tokenize(text);
  const pieces = quotations.flatMap((quotation) => quotation.pieces);
  return {
    id,
    words,
    around: marked(
      words,
      blocks.filter(({ role }) => isFurniture(role)),
    ),
    quoted: marked(words, pieces),
  };
}

/** The words that begin inside `span`, as `[from, to)`. */
export function wordsIn(words: readonly Token[], span: Span): readonly [from: number, to: number] {
  return [firstFrom(words, span.start), firstFrom(words, span.end)];
}

function marked(words: readonly Token[], spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (const span of spans) marks.fill(1, ...wordsIn(words, span));
  return marks;
}

/** The number of words that begin before `offset`. */
function firstFrom(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
