/** Words that one text has more often than others, for its length. */
import { isFunctionWord } from '../text/function-words.ts';
import type { Segmented, Span } from '../types.ts';
import { placeFinder } from './counts.ts';

export interface DistinctiveRow {
  /** Comparison form of the word. */
  readonly form: string;
  /** One use in the text, without a capital where it has such a one: the word as the text prints it. */
  readonly at: Span;
  /** Uses in the text, and in all the others together. */
  readonly here: number;
  readonly elsewhere: number;
  /** Of the uses in the text, those inside quotation marks. */
  readonly quoted: number;
  /** How many of the other texts have it. */
  readonly texts: number;
  readonly logLikelihood: number;
  /** Binary logarithm of the ratio of the two rates, each count smoothed. */
  readonly logRatio: number;
}

/** What is added to every count before two rates are divided: without it a word that the others lack has no ratio. */
export const SMOOTHING = 0.5;

/** Uses a word needs to be listed: one use says where a word stands, not how a text is worded. */
export const LEAST_USES = 2;

/** Where words are not counted, by id of the text: names that are masked. */
export type Hidden = Readonly<Record<string, readonly Span[]>>;

/**
 * Words of `of` with a higher rate there than in the other `texts` together, most telling first. Headlines and running
 * text count, in quotation marks or not; captions and other furniture do not. Words of grammar are not listed, but are
 * part of the lengths.
 */
export function distinctiveWords(
  texts: readonly Segmented[],
  of: string,
  hidden: Hidden = {},
): readonly DistinctiveRow[] {
  const text = texts.find(({ id }) => id === of);
  const others = texts.filter(({ id }) => id !== of).map((other) => tallyOf(other, hidden[other.id] ?? []));
  if (!text || others.length === 0) return [];
  const own = tallyOf(text, hidden[of] ?? []);
  const words = others.reduce((sum, { length }) => sum + length, 0);
  return [...own.uses]
    .flatMap(([form, use]): DistinctiveRow[] => {
      const elsewhere = others.reduce((sum, { uses }) => sum + (uses.get(form)?.here ?? 0), 0);
      const isMore = use.here * words > elsewhere * own.length;
      if (use.here < LEAST_USES || !isMore || isFunctionWord(form)) return [];
      const counts = [use.here, own.length, elsewhere, words] as const;
      const texts = others.filter(({ uses }) => uses.has(form)).length;
      return [
        { form, ...use, elsewhere, texts, logLikelihood: logLikelihood(...counts), logRatio: logRatio(...counts) },
      ];
    })
    .sort((x, y) => y.logLikelihood - x.logLikelihood || y.here - x.here || (x.form < y.form ? -1 : 1));
}

/**
 * G2 of Dunning (1993) over two counts, as Rayson and Garside (2000) have it: how far both are from what one common rate
 * would give. `a` of `n` words, and `b` of `m`.
 */
export function logLikelihood(a: number, n: number, b: number, m: number): number {
  const rate = (a + b) / (n + m);
  const part = (count: number, expected: number) => (count === 0 ? 0 : count * Math.log(count / expected));
  return rounded(2 * (part(a, n * rate) + part(b, m * rate)));
}

/** Doublings between the two rates: 1 is twice as often, 3 eight times (Hardie 2014). */
export function logRatio(a: number, n: number, b: number, m: number): number {
  const rate = (count: number, words: number) => (count + SMOOTHING) / (words + 2 * SMOOTHING);
  return rounded(Math.log2(rate(a, n) / rate(b, m)));
}

/** Hosts differ in the last digits of a logarithm. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

interface Tally {
  /** In words. */
  readonly length: number;
  readonly uses: ReadonlyMap<string, { readonly at: Span; readonly here: number; readonly quoted: number }>;
}

/** A reader goes from document to document, and all of them are counted for each. */
const TALLIES = new WeakMap<Segmented, { readonly key: string; readonly tally: Tally }>();

function tallyOf(text: Segmented, hidden: readonly Span[]): Tally {
  const key = hidden.map(({ start, end }) => `${start}-${end}`).join(' ');
  const known = TALLIES.get(text);
  if (known?.key === key) return known.tally;
  const tally = count(text, hidden);
  TALLIES.set(text, { key, tally });
  return tally;
}

function count(text: Segmented, hidden: readonly Span[]): Tally {
  const placeOf = placeFinder(text);
  const uses = new Map<string, { at: Span; here: number; quoted: number }>();
  let length = 0;
  for (const { start, end, form } of text.tokens) {
    const place = placeOf({ start, end });
    if (place === 'furniture') continue;
    length++;
    if (!/\p{L}/u.test(form) || hidden.some((name) => name.start < end && start < name.end)) continue;
    const use = uses.get(form) ?? { at: { start, end }, here: 0, quoted: 0 };
    if (isCapital(text.text, use.at.start) && !isCapital(text.text, start)) use.at = { start, end };
    use.here++;
    if (place === 'quoted') use.quoted++;
    uses.set(form, use);
  }
  return { length, uses };
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
