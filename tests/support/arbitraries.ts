/** Random texts: stories recombined from a pool of sentences, and strings that break careless code. */
import fc from 'fast-check';
import type { WitnessInput } from '../../src/engine/types.ts';
import { fixture, storyNames } from './fixtures.ts';
import { edited, longer, POOL, reworded } from './story-pool.ts';

/** A pool sentence by number: as printed, with a word put in, with a clause of other words after it, or in other words. */
export interface Told {
  readonly sentence: number;
  readonly as: 'printed' | 'edited' | 'longer' | 'reworded' | 'hinted';
}

/** Ways to tell a sentence that leave a copy of it. */
const COPIES = ['printed', 'edited', 'longer'] as const;

const ALL_WAYS = [...COPIES, 'reworded', 'hinted'] as const;

/** Distinct sentences of the pool in any order. */
export function tellings(least = 1, most = 10, ways: readonly Told['as'][] = COPIES): fc.Arbitrary<readonly Told[]> {
  const told = fc.record({ sentence: fc.nat({ max: POOL.length - 1 }), as: fc.constantFrom(...ways) });
  return fc.uniqueArray(told, { minLength: least, maxLength: most, selector: ({ sentence }) => sentence });
}

/** The text of a telling, one sentence a paragraph. */
export function tell(told: readonly Told[]): string {
  return told.map(({ sentence, as }) => CHANGED[as](pool(sentence))).join('\n\n');
}

const CHANGED: Readonly<Record<Told['as'], (sentence: string) => string>> = {
  printed: (sentence) => sentence,
  edited,
  longer,
  reworded,
  hinted: (sentence) => reworded(sentence, 2),
};

export function pool(sentence: number): string {
  return POOL[sentence] as string;
}

/**
 * Two to `most` witnesses that tell overlapping parts of one story, each in its own order; some repeat themselves.
 * Few sentences, of which two witnesses soon have the same: what goes wrong with twenty goes wrong with six.
 */
export function stories(most = 4): fc.Arbitrary<WitnessInput[]> {
  const telling = fc.oneof({ weight: 3, arbitrary: ofFew() }, { weight: 1, arbitrary: repetition() });
  return fc
    .array(telling, { minLength: 2, maxLength: most })
    .map((all) => all.map((told, i) => ({ id: IDS[i] as string, text: tell(told) })));
}

/** One to four of the first six sentences of the pool, told in any way. */
function ofFew(): fc.Arbitrary<readonly Told[]> {
  const told = fc.record({ sentence: fc.nat({ max: 5 }), as: fc.constantFrom(...ALL_WAYS) });
  return fc.uniqueArray(told, { minLength: 1, maxLength: 4, selector: ({ sentence }) => sentence });
}

/** A few sentences of the pool, over and over. */
function repetition(): fc.Arbitrary<readonly Told[]> {
  const told = fc.record({ sentence: fc.nat({ max: 2 }), as: fc.constantFrom(...ALL_WAYS) });
  return fc.array(told, { minLength: 1, maxLength: 5 });
}

const MOST_PARAGRAPHS = 4;

/** Two or three accounts of one invented story, in the words of a person, each cut to a few of its paragraphs. */
export function accounts(): fc.Arbitrary<WitnessInput[]> {
  const cut = ({ id, text }: WitnessInput) =>
    fc.subarray(text.split('\n\n')).map((parts) => ({ id, text: parts.slice(0, MOST_PARAGRAPHS).join('\n\n') }));
  return fc.constantFrom(...storyNames()).chain((name) => {
    const { witnesses } = fixture(name);
    return fc
      .subarray([...witnesses], { minLength: 2, maxLength: 3 })
      .chain((chosen) => fc.tuple(...chosen.map(cut)))
      .map((texts) => [...texts]);
  });
}

/** What any law of alignment must stand: stories, accounts and texts that break careless code. */
export function anyTold(): fc.Arbitrary<WitnessInput[]> {
  return fc.oneof(
    { weight: 3, arbitrary: stories() },
    { weight: 2, arbitrary: accounts() },
    { weight: 2, arbitrary: anyWitnesses() },
  );
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
  return ANY_TEXT;
}

/** Made once: all of Unicode takes a fifth of a second to set up. */
const ANY_TEXT = fc.oneof(
  fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  nasty(),
  tellings(0, 6).map(tell),
  fc.tuple(tellings(1, 4).map(tell), nasty(10), tellings(1, 4).map(tell)).map((parts) => parts.join('')),
);

/** Witnesses of any texts at all. */
export function anyWitnesses(most = 3): fc.Arbitrary<WitnessInput[]> {
  return fc
    .array(anyText(), { minLength: 1, maxLength: most })
    .map((texts) => texts.map((text, i) => ({ id: IDS[i] as string, text })));
}
