/** What a passage is called, and how its readings stand to each other: the same words in every view. */
import { findNames, maskText, type NameSpan } from '../corpus/people.ts';
import type { EditedPassage, PrivatePerson } from '../corpus/schema.ts';
import type { Kind, Span } from '../engine/types.ts';

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  identical: 'same words',
  edited: 'small changes',
  reworded: 'reworded',
  entry: 'list entry',
};

/** How many words of a reading stand for a passage that nobody has named. */
const TITLE_WORDS = 6;

export interface TitleSource {
  /** The reading that stands for a passage without a label, in its text. */
  readonly text: string;
  readonly reading: Span;
  /** Names to mask in the text; empty where they are shown. */
  readonly names: readonly NameSpan[];
  /** Whose names to mask in a label; empty where they are shown. */
  readonly people: readonly PrivatePerson[];
}

/** The reviewers' label, or the first words of a reading in quotation marks. */
export function passageTitle(passage: EditedPassage, { text, reading, names, people }: TitleSource): string {
  const label = passage.review?.label;
  if (label) return maskWords(label, people).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const words = maskText(text, reading, names).trim().split(/\s+/);
  const first = words.slice(0, TITLE_WORDS).join(' ');
  return `“${first.replace(/[,.;:]$/, '')}${words.length > TITLE_WORDS ? ' …' : ''}”`;
}

/** Words that reviewers wrote, with the names of `people` masked. */
export function maskWords(words: string, people: readonly PrivatePerson[]): string {
  return maskText(words, { start: 0, end: words.length }, findNames(words, people));
}
