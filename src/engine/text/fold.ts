/**
 * The comparison form of a text, with a map back to the unchanged one.
 *
 * Folding makes two printings of the same words equal: case, accents, curly and straight marks,
 * dash lengths, kinds of space, ligatures, and an editor's brackets inside a word (`[W]hen`).
 * It never touches the stored text, and every folded code unit knows where it came from.
 */

import { UNSPACED } from './scripts.ts';

export interface Folded {
  readonly form: string;
  /** `at[i]` is the source offset of `form[i]`; `at[form.length]` is the source length. */
  readonly at: Uint32Array;
  /** Offsets of brackets inside words, which the form leaves out: they belong to the word they stand in. */
  readonly brackets: ReadonlySet<number>;
}

/** Folds `text`. Pure and host-independent: only `normalize` and `toLowerCase`, no locale. */
export function fold(text: string): Folded {
  const brackets = editorialBrackets(text);
  const at = new Offsets(text.length + 1);
  let form = '';
  for (let offset = 0; offset < text.length;) {
    const plain = endOfPlain(text, offset);
    if (plain > offset) {
      form += text.slice(offset, plain).toLowerCase();
      for (; offset < plain; offset++) at.push(offset);
      continue;
    }
    const point = text.codePointAt(offset) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const folded = brackets.has(offset) ? '' : foldPoint(point, text.slice(offset, offset + width));
    for (let i = 0; i < folded.length; i++) at.push(offset);
    form += folded;
    offset += width;
  }
  at.push(text.length);
  return { form, at: at.all(), brackets };
}

/** Where the run of characters ends that fold to their own lower case: all of most texts, at once. */
function endOfPlain(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit >= 0x80 || unit === BACKTICK || unit === OPENING || unit === CLOSING) break;
  }
  return end;
}

const BACKTICK = 0x60;
const OPENING = 0x5b;
const CLOSING = 0x5d;

/** A typed array that grows: one character may fold to several. */
class Offsets {
  #offsets: Uint32Array<ArrayBuffer>;
  #count = 0;

  constructor(expected: number) {
    this.#offsets = new Uint32Array(expected);
  }

  push(offset: number): void {
    if (this.#count === this.#offsets.length) {
      const larger = new Uint32Array(this.#count * 2 + 1);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    this.#offsets[this.#count++] = offset;
  }

  all(): Uint32Array {
    return this.#offsets.slice(0, this.#count);
  }
}

function foldPoint(point: number, source: string): string {
  if (point < 0x80) return source === '`' ? "'" : source.toLowerCase();
  if (isDropped(point)) return '';
  const special = SPECIAL.get(point);
  if (special !== undefined) return special;
  // Per code point, so that the map stays exact. "ﬁ" gives two units that share one offset.
  const folded = source.normalize('NFKD').toLowerCase().replace(COMBINING, '');
  // "½" would give "1⁄2" and "㋿" "令和", two words at one place: what does not unfold into one word stays as it is.
  return ONE_WORD.test(folded) ? folded : source;
}

const ONE_WORD = new RegExp(`^(?:\\p{N}*|\\p{L}?\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+)$`, 'u');

/**
 * Marks that only refine the letter before them: European accents, Hebrew points, Arabic vowel
 * signs. Not every \p{M}: in Indic scripts a vowel sign is as much a letter as the consonant.
 */
const COMBINING = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;

/** Invisible inside words: soft hyphen, zero-width space and joiners, marks of direction. */
function isDropped(point: number): boolean {
  return point === 0xad || (point >= 0x200b && point <= 0x200f) || point === 0x2060;
}

const SPECIAL: ReadonlyMap<number, string> = new Map([
  ...[...'‘’‚‛′ʼ´'].map((mark) => [mark.codePointAt(0) ?? 0, "'"] as const),
  ...[...'“”„‟″«»'].map((mark) => [mark.codePointAt(0) ?? 0, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash.codePointAt(0) ?? 0, '-'] as const),
  ...[...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff'].map(
    (space) => [space.codePointAt(0) ?? 0, ' '] as const,
  ),
]);

/**
 * Offsets of square brackets that an editor put inside a word to change or complete it.
 *
 *     [W]hen local      return[ed] home      [the agency] said
 *     ^ ^               ^      ^             kept: a whole inserted word
 */
function editorialBrackets(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes('[')) return found;
  for (const match of text.matchAll(/\[\p{L}{1,12}\](?=\p{L})|(?<=\p{L})\[\p{L}{1,12}\]/gu)) {
    found.add(match.index).add(match.index + match[0].length - 1);
  }
  return found;
}
