/**
 * Units of alignment: sentences, cut where a quotation begins or ends, so that the words of a
 * speaker and the words around them are matched apart.
 *
 *     “It is past time ... with ICE,” said Albence.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
 */
import type { BlockRole, Segmented, Span, Token } from '../types.ts';

export interface Unit extends Span {
  /** Index of the sentence it is a part of. */
  readonly sentence: number;
  readonly role: BlockRole;
  readonly quoted: boolean;
  /** Tokens `[from, to)` of the witness. Never empty. */
  readonly from: number;
  readonly to: number;
}

/** A quotation of fewer words is a turn of phrase inside its sentence ("sanctuary" policies), not a unit. */
const LEAST_QUOTED_WORDS = 5;

/** Units of a witness in order. Every token of a block is in exactly one. */
export function findUnits({ text, blocks, sentences, tokens, quotations }: Segmented): Unit[] {
  const pieces = quotations
    .flatMap((quotation) => quotation.pieces)
    .filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= LEAST_QUOTED_WORDS);
  const units: Unit[] = [];
  let token = 0;
  let block = 0;
  let piece = 0;
  sentences.forEach((sentence, index) => {
    while ((blocks[block]?.end ?? Infinity) < sentence.end) block++;
    while ((pieces[piece]?.end ?? Infinity) <= sentence.start) piece++;
    for (const [part, quoted] of partsOf(sentence, pieces, piece)) {
      // Words outside every block (a person's blocks may leave some out) are in no unit.
      while ((tokens[token]?.start ?? Infinity) < part.start) token++;
      const first = token;
      while ((tokens[token]?.start ?? Infinity) < part.end) token++;
      for (const [from, to] of bounded(text, tokens, first, token)) {
        const span = tightened(text, part, tokens[from] as Token, tokens[to - 1] as Token);
        units.push({ ...span, sentence: index, role: blocks[block]?.role ?? 'body', quoted, from, to });
      }
    }
  });
  return units;
}

function* partsOf(sentence: Span, pieces: readonly Span[], first: number): Generator<[Span, boolean]> {
  let from = sentence.start;
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Span;
    if (piece.start >= sentence.end) break;
    const start = Math.max(piece.start, sentence.start);
    const end = Math.min(piece.end, sentence.end);
    if (start > from) yield [{ start: from, end: start }, false];
    yield [{ start, end }, true];
    from = end;
  }
  if (from < sentence.end) yield [{ start: from, end: sentence.end }, false];
}

/**
 * Words a unit may have. The longest sentence of the tuning texts has 107; beyond that a text has
 * lost its full stops, and comparing two such units would take quadratic time.
 */
const MOST_WORDS = 120;

/** Tokens `[from, to)` in pieces of at most MOST_WORDS, cut at the last pause where there is one. */
function* bounded(text: string, tokens: readonly Token[], from: number, to: number): Generator<[number, number]> {
  while (to - from > MOST_WORDS) {
    let cut = from + MOST_WORDS;
    const least = from + MOST_WORDS / 2;
    while (cut > least && !/[,;:\n–—]/.test(text.slice(tokens[cut - 1]?.end, tokens[cut]?.start))) cut--;
    if (cut === least) cut = from + MOST_WORDS;
    yield [from, cut];
    from = cut;
  }
  if (to > from) yield [from, to];
}

/** Marks that a word may carry at one end. */
const MOST_MARKS = 4;

/** From the first word to the last, with the marks that belong to them: an editor's bracket, a closing one. */
function tightened(text: string, part: Span, first: Token, last: Token): Span {
  const opening =
    /[([#$£€]+$/.exec(text.slice(Math.max(part.start, first.start - MOST_MARKS), first.start))?.[0].length ?? 0;
  const closing = /^[)\]%]+/.exec(text.slice(last.end, Math.min(part.end, last.end + MOST_MARKS)))?.[0].length ?? 0;
  return { start: first.start - opening, end: last.end + closing };
}
