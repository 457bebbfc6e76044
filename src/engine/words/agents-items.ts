/** The words of a text sentence by sentence, those inside quotation marks too: who does something is told there as well. */
import type { Segmented, Span, Token } from '../types.ts';
import type { Item } from './voices-items.ts';

/** Items of each sentence in order that has a word wanted, by its comparison form; most sentences have none. */
export function itemsBySentence(
  { text, sentences, tokens }: Segmented,
  isWanted: (form: string) => boolean,
): readonly (readonly Item[])[] {
  let next = 0;
  return sentences.flatMap(({ start, end }) => {
    while ((tokens[next]?.start ?? Infinity) < start) next++;
    const first = next;
    let has = false;
    for (; (tokens[next]?.start ?? Infinity) < end; next++) has ||= isWanted(tokens[next]?.form ?? '');
    return has ? pieces(tokens.slice(first, next)).map((words) => itemsOf(text, words)) : [];
  });
}

/** In words. Twice the longest sentence of the tuning texts; a text that has lost its full stops is cut there, for speed. */
const LONGEST_SENTENCE = 240;

function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const count = Math.ceil(tokens.length / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, i) => tokens.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE));
}

function itemsOf(text: string, tokens: readonly Token[]): readonly Item[] {
  let last = tokens[0]?.start ?? 0;
  return tokens.map((token) => {
    const word = text.slice(token.start, token.end).replace(/['’]s$|[[\]]/gi, '');
    const gap = text.slice(last, token.start);
    last = token.end;
    return { start: token.start, end: token.end, form: token.form, word, gap, owns: owns(text, token), quoted: null };
  });
}

/** "county’s"; "officers' union", where the mark stands alone after an s. */
function owns(text: string, { start, end }: Span): boolean {
  if (/['’]s$/i.test(text.slice(start, end))) return true;
  return /s$/i.test(text.slice(start, end)) && /^['’]\s\p{L}/u.test(text.slice(end, end + 3));
}
