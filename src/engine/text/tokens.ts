/** Words and numbers of a text, each with its comparison form. */
import type { Token } from '../types.ts';
import { fold } from './fold.ts';
import { UNSPACED } from './scripts.ts';

/**
 * One fixed pattern over the folded text, so that Node and every browser agree
 * (Intl.Segmenter's tables come from the host). In order:
 *   a dotted abbreviation   U.S. N.C.          one token, form without dots
 *   a word or number        refuse  1,172  40  with its apostrophe ending
 *   one character           of scripts that do not put spaces between words
 * A hyphen parts tokens, so "at-large" and "at large" are the same words; so does any dash.
 */
const LETTER = `(?![${UNSPACED}])\\p{L}`;
const TOKEN = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?<!(?![${UNSPACED}])[\\p{L}\\p{N}])${LETTER}(?:\\.${LETTER})+(?![\\p{L}\\p{M}\\p{N}])\\.?(?:'s(?![\\p{L}\\p{N}]))?` +
    `|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]\\p{M}*)+(?:[.,](?=\\p{N})\\p{N}+)*(?:'(?:s|t|re|ve|ll|d|m)(?![\\p{L}\\p{N}]))?`,
  'gu',
);

/** Tokens of `text` in order. Spans lie in the unchanged text; punctuation is no token. */
export function tokenize(text: string): Token[] {
  const { form, at, brackets } = fold(text);
  const tokens: Token[] = [];
  for (const match of form.matchAll(TOKEN)) {
    let start = at[match.index] ?? 0;
    let end = sourceEnd(text, at, match.index + match[0].length);
    if (brackets.has(start - 1) && text[start - 1] === '[') start--;
    if (brackets.has(end) && text[end] === ']') end++;
    tokens.push({ start, end, form: comparisonForm(match[0]) });
  }
  return tokens;
}

/** The end of the source character that folded unit `upTo - 1` came from, with the marks that ride on it. */
function sourceEnd(text: string, at: Uint32Array, upTo: number): number {
  const last = at[upTo - 1] ?? 0;
  let end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  // Combining marks fold away but belong to the letter before them.
  while (text.charCodeAt(end) >= FIRST_MARK && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

/** No combining mark comes before it in Unicode. */
const FIRST_MARK = 0x300;

function comparisonForm(word: string): string {
  // A possessive is the same word: "county's" and "county".
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (!bare.includes('.') && !bare.includes(',')) return bare;
  if (/^\p{L}(?:\.\p{L})+\.?$/u.test(bare)) return bare.replaceAll('.', '');
  return /^\p{N}/u.test(bare) ? bare.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '') : bare;
}
