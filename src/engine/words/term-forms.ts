/** Forms and stop phrases as sequences of words, and where a text has them. */
import { tokenize } from '../text/tokens.ts';
import type { Token } from '../types.ts';
import type { Concept, Lexicon, Variant } from './lexicon.ts';

/** A sequence of words to look for. */
export interface Phrase<T> {
  readonly forms: readonly string[];
  /** The same words as printed, where their capitals matter. */
  readonly printed: readonly string[] | null;
  readonly means: T;
}

/** Words `[from, to)` of a text. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly means: T;
}

/** Phrases by their first word, so that a text is read once. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What a sequence of words is in a lexicon: a form of a variant, or a stop phrase of the concept. */
export interface Entry {
  readonly concept: Concept;
  readonly variant: Variant | null;
}

/** The forms and the stop phrases of every concept. */
export function entriesOf({ concepts }: Lexicon): PhraseTable<Entry> {
  return tableOf(
    concepts.flatMap((concept) => [
      ...concept.variants.flatMap((variant) => {
        const exact = variant.caseSensitive ?? concept.caseSensitive ?? false;
        return variant.forms.map((form) => phrase<Entry>(form, exact, { concept, variant }));
      }),
      ...(concept.stopPhrases ?? []).map((stop) => phrase<Entry>(stop, false, { concept, variant: null })),
    ]),
  );
}

/** Phrases in any capitals. */
export function phrasesOf(texts: readonly string[]): PhraseTable<null> {
  return tableOf(texts.map((text) => phrase(text, false, null)));
}

/** Every place where a phrase of the table stands, in order of the first word; places may overlap. */
export function findPhrases<T>(text: string, tokens: readonly Token[], table: PhraseTable<T>): Found<T>[] {
  const found: Found<T>[] = [];
  if (table.size === 0) return found;
  tokens.forEach((token, from) => {
    for (const { forms, printed, means } of table.get(token.form) ?? []) {
      if (forms.every((form, i) => tokens[from + i]?.form === form) && stand(text, tokens, from, forms.length, printed))
        found.push({ from, to: from + forms.length, means });
    }
  });
  return found;
}

/** Whether the words at `at - 1` and `at` may belong to one phrase. */
export function areJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  return before !== undefined && after !== undefined && GAP.test(text.slice(before.end, after.start));
}

/**
 * What may part two words of a phrase: space, with at most one line end; a hyphen; quotation marks around one of them.
 * A comma or a dash ends it: in "facts—and" the words only happen to meet.
 */
const SPACE = '[^\\S\\n]*\\n?[^\\S\\n]*';
const MARKS = '["\'“”‘’„‟«»`]?';
const GAP = new RegExp(`^${MARKS}(?:${SPACE}|\\u00ad?[-‐‑]\\u00ad?)${MARKS}$`);

function stand(
  text: string,
  tokens: readonly Token[],
  from: number,
  length: number,
  printed: readonly string[] | null,
): boolean {
  for (let i = 1; i < length; i++) if (!areJoined(text, tokens, from + i)) return false;
  return printed === null || printed.every((word, i) => asPrinted(text, tokens[from + i] as Token) === word);
}

/** A word with its capitals and without what the comparison form drops. */
function asPrinted(text: string, { start, end }: Token): string {
  return text.slice(start, end).replace(/['’]s$|[[\].]/gi, '');
}

function phrase<T>(text: string, exact: boolean, means: T): Phrase<T> {
  const tokens = tokenize(text);
  const printed = exact ? tokens.map((token) => asPrinted(text, token)) : null;
  return { forms: tokens.map(({ form }) => form), printed, means };
}

function tableOf<T>(phrases: readonly Phrase<T>[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const entry of phrases) {
    const [first] = entry.forms;
    if (first === undefined) continue;
    const listed = table.get(first);
    if (listed) listed.push(entry);
    else table.set(first, [entry]);
  }
  return table;
}
