/**
 * The words of the running text, sentence by sentence, with each quotation as one item: what is inside the marks is the
 * speaker's, and may not be read for who speaks.
 */
import type { BlockRole, Segmented, Span, Token } from '../types.ts';
import { isAttributive } from './voices-marked.ts';

export interface Item extends Span {
  /** Comparison form of a word; empty for a quotation. */
  readonly form: string;
  /** A word as printed, without what the comparison form drops. */
  readonly word: string;
  /** What stands before it: between the item before and this one; from the start of the block for its first item. */
  readonly gap: string;
  /** A possessive: "county’s", "officers'". */
  readonly owns: boolean;
  /** The quotation it stands for; null for a word. */
  readonly quoted: Quoted | null;
}

/** A stretch between two marks. */
export interface Quoted extends Span {
  /** Index in the list of all quoted stretches of the text. */
  readonly index: number;
  /** Index of its quotation; stretches that only an attribution parts share one. */
  readonly quotation: number;
  readonly closed: boolean;
  readonly block: number;
  /** `single` in headlines only. */
  readonly marks: 'double' | 'single';
}

export interface Sentence {
  readonly items: readonly Item[];
  readonly block: number;
  readonly role: BlockRole;
}

/** Every quoted stretch in text order, those of one word too. */
export function quotedIn({ text, blocks, quotations }: Segmented): readonly Quoted[] {
  let block = 0;
  return quotations
    .flatMap(({ pieces, closed }, quotation) =>
      pieces.map(({ start, end }, i) => ({ start, end, quotation, closed: closed || i < pieces.length - 1 })),
    )
    .sort((a, b) => a.start - b.start)
    .map((piece, index) => {
      while ((blocks[block]?.end ?? Infinity) < piece.end) block++;
      return { ...piece, index, block, marks: /['‘]/.test(text.charAt(piece.start - 1)) ? 'single' : 'double' };
    });
}

/** Sentences of the text in order. A full stop inside a quotation ends none. */
export function sentencesOf(segmented: Segmented, quoted: readonly Quoted[]): readonly Sentence[] {
  const { text, blocks, tokens } = segmented;
  const asOne = quoted.filter((piece) => !isAttributive(text, piece, blocks[piece.block]));
  const ends = endsOutside(segmented.sentences, asOne);
  const sentences: { items: Item[]; block: number; role: BlockRole }[] = [];
  let [token, piece, sentence] = [0, 0, 0];
  blocks.forEach(({ start, end, role }, block) => {
    let open: Item[] | null = null;
    let last = start;
    const push = (span: Span, form: string, word: string, of: Quoted | null) => {
      while (span.start >= (ends[sentence] ?? Infinity)) {
        sentence++;
        open = null;
      }
      if (open === null || open.length >= LONGEST_SENTENCE) sentences.push({ items: (open = []), block, role });
      const owns = of === null && isPossessive(text, span);
      open.push({ start: span.start, end: span.end, form, word, gap: text.slice(last, span.start), owns, quoted: of });
      last = span.end;
    };
    while ((tokens[token]?.start ?? Infinity) < start) token++;
    for (let next = tokens[token]; next !== undefined && next.start < end; next = tokens[token]) {
      while ((asOne[piece]?.end ?? Infinity) <= start) piece++;
      const quotation = asOne[piece];
      if (quotation === undefined || next.end <= quotation.start) {
        push(next, next.form, printed(text, next), null);
        token++;
      } else {
        push(quotation, '', '', quotation);
        while ((tokens[token]?.start ?? Infinity) < quotation.end) token++;
        piece++;
      }
    }
  });
  return sentences;
}

/** In items. Twice the longest sentence of the tuning texts; a text that has lost its full stops is cut there, for speed. */
const LONGEST_SENTENCE = 240;

/** Where sentences end, in order: not inside a quotation. */
function endsOutside(sentences: readonly Span[], quoted: readonly Span[]): readonly number[] {
  let piece = 0;
  return sentences
    .map(({ end }) => end)
    .filter((end) => {
      // The closing mark stands one character after the last quoted one, and belongs to the sentence.
      while ((quoted[piece]?.end ?? Infinity) < end) piece++;
      const around = quoted[piece];
      return around === undefined || end <= around.start || end >= around.end;
    });
}

function printed(text: string, { start, end }: Token): string {
  const word = text.slice(start, end);
  return MARKS.test(word) ? word.replace(/['’]s$|[[\]]/gi, '') : word;
}

const MARKS = /['’[\]]/;

/** "county’s"; "officers' union", where the mark stands alone after an s. */
function isPossessive(text: string, { start, end }: Span): boolean {
  const next = text.charAt(end);
  if (next === "'" || next === '’') return /^s['’]\s/i.test(text.slice(end - 1, end + 2));
  const mark = text.charAt(end - 2);
  return (mark === "'" || mark === '’') && end - start > 2 && /s/i.test(text.charAt(end - 1));
}

/** `Mayor Says Bridge Is Safe`: more than half of the longer words have a capital, and there the letter tells nothing. */
export function isTitleCase(items: readonly Item[]): boolean {
  const long = items.filter(({ word }) => word.length > 3);
  return long.filter(({ word }) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}
