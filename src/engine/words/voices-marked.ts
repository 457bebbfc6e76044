/**
 * Words in quotation marks that nobody is said to have spoken: `so-called "sanctuary" policies`, the title of a book.
 * They are kept apart from speech, and never dropped.
 */
import { isFunctionWord } from '../text/function-words.ts';
import type { Block, Span } from '../types.ts';

/** More words than this before a noun are a quotation set into the sentence. */
const MOST_ATTRIBUTIVE = 3;

/** Words that say: what follows is a name or a term. */
const NAMING =
  /(?:\bso-called|\b(?:dubbed|titled|entitled|nicknamed|termed|known as|the (?:word|term|phrase|slogan|acronym|hashtag)s?)),?\s*$/i;

/** How much text before and after the marks the rules look at, in characters. */
const SIGHT = 40;

/**
 * Whether the marked words stand like an adjective before a noun: `a "wanted" poster`. A name follows as a rule in a
 * headline: `'Criminal' Immigrants`.
 */
export function isAttributive(text: string, { start, end }: Span, block: Block | undefined): boolean {
  const before = text.slice(Math.max(block?.start ?? 0, start - SIGHT), start - 1);
  const after = text.slice(end + 1, Math.min(block?.end ?? text.length, end + SIGHT));
  if (NAMING.test(before)) return true;
  const words = text.slice(start, end);
  if (countWords(words) > MOST_ATTRIBUTIVE || /[,.!?;:–—-]\s*$/.test(words)) return false;
  const next = /^ ?[\s-](\p{L}[\p{L}’'-]*)/u.exec(after)?.[1];
  const prior = /([\p{L}’'.-]+)\s*$/u.exec(before)?.[1];
  if (next === undefined || prior === undefined || NOT_BEFORE_ADJECTIVE.has(prior.toLowerCase())) return false;
  const isNoun = !isFunctionWord(next.toLowerCase()) && !ADVERBS.test(next);
  return isNoun && (/^\p{Ll}/u.test(next) || block?.role === 'headline');
}

/** After these a marked word is what is said of something: `called it "absurd" again`, `as "absurd"`, `was "absurd" then`. */
const NOT_BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(
  'it him her them us me as is was are were be been said says say calling called calls that and or but not'.split(' '),
);

const ADVERBS = /^(?:yesterday|today|tonight|tomorrow|last|next|earlier|later|twice|together|ago|\p{L}+ly)$/u;

/** Whether the words look like the title of a work or a name: `The Old Bridge`, all but small words with a capital. */
export function isTitle(words: string): boolean {
  const all = words.match(WORD) ?? [];
  if (all.length < 2 || /[.!?]\s*$/.test(words) || words === words.toUpperCase()) return false;
  const telling = all.filter((word, i) => i === 0 || !isFunctionWord(word.toLowerCase()));
  return telling.length >= 2 && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** A word may hold hyphens, apostrophes and inner full stops: "at-large" is one, "facts—and" is two. */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑'’.][\p{L}\p{N}]+)*/gu;

/** Words as a person counts them. */
export function countWords(words: string): number {
  return words.match(WORD)?.length ?? 0;
}
