/**
 * A ledger of two directions: how many words of each text another one has too, and how. Every word counts once, in one
 * class, inside or outside quotation marks; the classes of a text add up to all words of its account.
 */
import type { Passage, Span } from '../types.ts';
import { classesOf, WORD_CLASSES, type SharedPair, type WordClass } from './ledger-classes.ts';
import { wordsIn, type LedgerText } from './ledger-words.ts';

/** Words of one class. */
export interface Count {
  /** Inside quotation marks. */
  readonly inside: number;
  readonly outside: number;
}

export interface Account {
  readonly classes: Readonly<Record<WordClass, Count>>;
  /** Words of headline, running text and lists. */
  readonly words: number;
  /** Words around them: captions, bylines, page furniture. Counted, not classed. */
  readonly around: number;
}

export interface LedgerEntry {
  readonly witness: string;
  /** The witness's own words, by how the base has them. */
  readonly of: Account;
  /** The base's words, by how the witness has them. */
  readonly ofBase: Account;
  /** The same word by word of the base: places in WORD_CLASSES. */
  readonly baseClasses: Uint8Array;
}

/** A sentence of the base's account. */
export interface BaseSentence extends Span {
  /** Its words as `[from, to)` of the base. */
  readonly from: number;
  readonly to: number;
  /** Who has words of it, in the order of the entries. */
  readonly uses: readonly SentenceUse[];
}

export interface SentenceUse {
  readonly witness: string;
  /** Words of the sentence that lie in passages the witness has. */
  readonly words: number;
  /** The class that most of those words are in; the stronger on a tie. */
  readonly class: WordClass;
}

export interface Ledger {
  readonly base: LedgerText;
  readonly entries: readonly LedgerEntry[];
  /** The base's words by how any of the others has them, the strongest class of each. */
  readonly together: Account;
  readonly sentences: readonly BaseSentence[];
}

type Shared = Pick<Passage, 'readings' | 'repeats'>;

/** `sentences` are the base's; `others` are counted in the order given. */
export function ledger(
  base: LedgerText,
  others: readonly LedgerText[],
  passages: readonly Shared[],
  sentences: readonly Span[],
): Ledger {
  const strongest = new Uint8Array(base.words.length);
  const shared = pairsByText(passages, base.id);
  const entries = others.map((text): LedgerEntry => {
    const pairs = shared.get(text.id) ?? [];
    const baseClasses = classesOf(base, text, pairs.map(turned));
    baseClasses.forEach((found, i) => {
      if (found > (strongest[i] as number)) strongest[i] = found;
    });
    const of = accountOf(text, classesOf(text, base, pairs));
    return { witness: text.id, of, ofBase: accountOf(base, baseClasses), baseClasses };
  });
  return {
    base,
    entries,
    together: accountOf(base, strongest),
    sentences: sentences.flatMap((sentence) => toBaseSentence(base, sentence, entries)),
  };
}

/** Words by class. */
export function accountOf(text: LedgerText, classes: Uint8Array): Account {
  const counts = WORD_CLASSES.map(() => ({ inside: 0, outside: 0 }));
  let words = 0;
  classes.forEach((found, i) => {
    if (text.around[i]) return;
    words++;
    (counts[found] as { inside: number; outside: number })[text.quoted[i] ? 'inside' : 'outside']++;
  });
  const byClass = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, counts[i]])) as unknown as Account['classes'];
  return { classes: byClass, words, around: classes.length - words };
}

/** Words of a class, inside and outside quotation marks. */
export function totalOf({ inside, outside }: Count): number {
  return inside + outside;
}

/** Words that the other text has too, in whatever way. */
export function sharedOf({ classes, words }: Account): number {
  return words - totalOf(classes.own);
}

/** What each text and the base have at the passages of both; words that one prints twice count there too. */
function pairsByText(passages: readonly Shared[], base: string): ReadonlyMap<string, readonly SharedPair[]> {
  const pairs = new Map<string, SharedPair[]>();
  for (const { readings, repeats } of passages) {
    const there = [...readings, ...repeats].filter(({ witness }) => witness === base);
    // A repeat of a text that has no reading is none of a passage's.
    if (!readings.some(({ witness }) => witness === base)) continue;
    const texts = new Set(readings.map(({ witness }) => witness));
    for (const own of [...readings, ...repeats]) {
      if (own.witness === base || !texts.has(own.witness)) continue;
      const known = pairs.get(own.witness) ?? [];
      pairs.set(own.witness, known);
      for (const other of there) known.push({ own, other });
    }
  }
  return pairs;
}

function turned({ own, other }: SharedPair): SharedPair {
  return { own: other, other: own };
}

/** Nothing for a sentence without words in the account. */
function toBaseSentence(base: LedgerText, sentence: Span, entries: readonly LedgerEntry[]): BaseSentence[] {
  const [from, to] = wordsIn(base.words, sentence);
  if (from === to || base.around[from]) return [];
  const uses = entries.flatMap(({ witness, baseClasses }) => {
    const counts = WORD_CLASSES.map(() => 0);
    for (let i = from; i < to; i++) counts[baseClasses[i] as number] = (counts[baseClasses[i] as number] as number) + 1;
    const words = to - from - (counts[0] as number);
    const most = counts.lastIndexOf(Math.max(...counts.slice(1)));
    return words === 0 ? [] : [{ witness, words, class: WORD_CLASSES[most] as WordClass }];
  });
  return [{ start: sentence.start, end: sentence.end, from, to, uses }];
}
