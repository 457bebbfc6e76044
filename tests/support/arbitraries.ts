/** Random texts: stories recombined from a pool of sentences, and strings that break careless code. */
import fc from 'fast-check';
import type { WitnessInput } from '../../src/engine/types.ts';
import { edited, longer, POOL } from './story-pool.ts';

/** Cases a law is tried on. */
export const CASES = { numRuns: 100 } as const;

/** Where one case aligns several texts twice or more. */
export const SLOW_CASES = { numRuns: 100 } as const;

/** A pool sentence by number: as printed, with a word put in, or with a clause of other words after it. */
export interface Told {
  readonly sentence: number;
  readonly as: 'printed' | 'edited' | 'longer';
}

const TOLD_AS = fc.constantFrom('printed', 'edited', 'longer');

/** Distinct sentences of the pool in any order. */
export function tellings(least = 1, most = 10): fc.Arbitrary<readonly Told[]> {
  return fc.uniqueArray(fc.record({ sentence: fc.nat({ max: POOL.length - 1 }), as: TOLD_AS }), {
    minLength: least,
    maxLength: most,
    selector: ({ sentence }) => sentence,
  });
}

/** The text of a telling, one sentence a paragraph. */
export function tell(told: readonly Told[]): string {
  return told.map(({ sentence, as }) => (as === 'printed' ? pool(sentence) : CHANGED[as](pool(sentence)))).join('\n\n');
}

const CHANGED = { edited, longer } as const;

export function pool(sentence: number): string {
  return POOL[sentence] as string;
}

/** Two to `most` witnesses that tell overlapping parts of one story, each in its own order; some repeat themselves. */
export function stories(most = 5): fc.Arbitrary<WitnessInput[]> {
  const telling = fc.oneof({ weight: 3, arbitrary: tellings() }, { weight: 1, arbitrary: repetition() });
  return fc
    .array(telling, { minLength: 2, maxLength: most })
    .map((all) => all.map((told, i) => ({ id: IDS[i] as string, text: tell(told) })));
}

/** A few sentences of the pool, over and over. */
function repetition(): fc.Arbitrary<readonly Told[]> {
  return fc.array(fc.record({ sentence: fc.nat({ max: 2 }), as: TOLD_AS }), { minLength: 1, maxLength: 8 });
}

/** Ids whose order of code units is not their order in the list. */
const IDS = ['m', 'Z', 'a', 'é', 'b', 'A'] as const;

/** Pieces that break careless code, each for a reason. */
const NASTY = [
  '😀',
  '👩🏽‍🚀', // surrogate pairs, joined by a zero-width joiner
  '\ud83d',
  '\ude00', // lone surrogates
  'e\u0301',
  'n\u0303',
  'ÅÅ',
  '\u0301', // combining marks, one without its letter
  'שָׁלוֹם',
  'مرحبا',
  '\u200f',
  '\u202e', // right to left
  'กิ',
  '東京',
  'हिन्दी',
  '한국어', // scripts without spaces, or whose vowels are marks
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\u00ad',
  '\u2028', // spaces and invisible marks
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  ' ',
  ' ',
  ' ',
  '½',
  '№',
  'ﬁ',
  'ß',
  'İ',
  '²',
  '…', // characters that fold to several
  '.',
  '. ',
  '!',
  '?',
  ',',
  ';',
  ':',
  '-',
  '--',
  '—',
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '[',
  ']',
  '/',
  '*',
  '•',
  '[W]hen',
  'U.S.',
  'N.C.',
  'Mr.',
  '1,172',
  '3.5',
  'The',
  'ICE',
  'the',
  'said',
  'boat',
  'said Ann',
  'By Ann Lee',
  'Getty',
  'Read More',
  'Nov 5, 2019',
] as const;

/** Text of those pieces. */
export function nasty(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...NASTY), { maxLength }).map((pieces) => pieces.join(''));
}

/** Any string of UTF-16 units, nasty text, or a story. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    nasty(),
    tellings(0, 6).map(tell),
    fc.tuple(tellings(1, 4).map(tell), nasty(10), tellings(1, 4).map(tell)).map((parts) => parts.join('')),
  );
}

/** Witnesses of any texts at all. */
export function anyWitnesses(most = 3): fc.Arbitrary<WitnessInput[]> {
  return fc
    .array(anyText(), { minLength: 1, maxLength: most })
    .map((texts) => texts.map((text, i) => ({ id: IDS[i] as string, text })));
}
