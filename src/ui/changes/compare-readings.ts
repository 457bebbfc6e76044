/** One reading against another: marks for the text, notes for the line beneath, a status in two or three words. */
import type { Change, ChangeType, Span } from '../../engine/types.ts';
import type { Mark } from '../marks.ts';
import { statusOf, TYPE_WORDS } from './change-words.ts';
import { countWords, isSign } from './count-words.ts';

/** A replaced stretch: its letter, and what the base has there. */
export interface Note {
  readonly ref: string;
  readonly type: ChangeType;
  /** In the base's text. */
  readonly base: Span;
  /** In this reading's text. */
  readonly here: Span;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Without the caret marks' words: those depend on whether names are shown. */
  readonly notes: readonly Note[];
  readonly added: readonly Span[];
  readonly signs: readonly { readonly here: Span; readonly type: ChangeType }[];
  /** Where the base has words that this reading has not: offset here, span in the base. */
  readonly dropped: readonly { readonly at: number; readonly base: Span }[];
  /** False where so few words are the same that no change is marked. */
  readonly isMarked: boolean;
  /** Words in common, as a share of all words of both, 0 to 1. */
  readonly share: number;
  readonly status: string;
  readonly differs: boolean;
}

export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/**
 * Below this share of common words a diff is confetti: nearly every word would carry a mark and none would mean
 * anything, so the two readings are shown bare as "reworded". At 0.6 three words of five on both sides stand
 * unmarked; list entries and paraphrases of the bundled texts fall under it, edited sentences over it.
 */
export const MARKED_SHARE = 0.6;

export function compareTo(base: Stretch, here: Stretch, changes: readonly Change[]): Comparison {
  const share = sharedWords(base, here, changes);
  if (share < MARKED_SHARE) return { changes, ...UNMARKED, share };
  const words = changes.filter((change) => !isSign(change));
  const replaced = words.filter((change) => !isEmpty(change.a) && !isEmpty(change.b));
  return {
    changes,
    notes: replaced.map((change, index) => ({
      ref: letter(index),
      type: change.type,
      base: trimmed(base.text, change.a),
      here: trimmed(here.text, change.b),
    })),
    added: words.filter((change) => isEmpty(change.a)).map((change) => trimmed(here.text, change.b)),
    signs: changes.filter((change) => isSign(change) && !isEmpty(change.b)).map(({ b, type }) => ({ here: b, type })),
    dropped: changes
      .filter((change) => isEmpty(change.b))
      .map((change) => ({ at: change.b.start, base: trimmed(base.text, change.a) })),
    isMarked: true,
    share,
    ...statusOf(base.text, here.text, changes),
  };
}

const UNMARKED = {
  notes: [],
  added: [],
  signs: [],
  dropped: [],
  isMarked: false,
  status: 'reworded',
  differs: true,
} as const;

/** The marks of a comparison; `baseWords` gives the base's words as they may be shown. */
export function marksOf(comparison: Comparison, baseWords: (span: Span) => string): readonly Mark[] {
  return [
    ...comparison.added.map((span): Mark => ({ kind: 'added', ...span })),
    ...comparison.notes.map(({ here, ref, type }): Mark => ({
      kind: 'replaced',
      ...here,
      ref,
      says: TYPE_WORDS[type],
    })),
    ...comparison.signs.map(({ here, type }): Mark => ({ kind: 'punctuation', ...here, says: TYPE_WORDS[type] })),
    ...comparison.dropped.map(({ at, base }): Mark => ({ kind: 'caret', start: at, end: at, words: baseWords(base) })),
  ];
}

/** Words in common, as a share of all words of both, 0 to 1; `count` counts the words of a whole side. */
export function sharedWords(
  base: Stretch,
  here: Stretch,
  changes: readonly Change[],
  count = ({ text, span }: Stretch) => countWords(text, span),
): number {
  let own = 0;
  for (const change of changes)
    if (!isSign(change)) own += countWords(base.text, change.a) + countWords(here.text, change.b);
  if (own === 0) return 1;
  const all = count(base) + count(here);
  return all === 0 ? 1 : Math.max(0, 1 - own / all);
}

function isEmpty(span: Span): boolean {
  return span.start === span.end;
}

/** A mark ends where its words end. */
export function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}

/** a to z, then aa, ab: a long list entry can differ in more than 26 places. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
