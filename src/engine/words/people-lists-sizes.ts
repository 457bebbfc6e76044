/** How many a text says that a list holds: "a list of 25 people", "the mugshots of 20 men", "The 25 men include:". */
import type { Segmented, Span } from '../types.ts';
import type { Figure } from './figures.ts';
import type { NameList } from './people-lists-rows.ts';

/** The number with what is counted. */
export interface StatedSize extends Span {
  readonly witness: string;
  readonly sentence: Span;
  readonly value: number;
  /** Where the list of names that the sentence leads in to begins; null where no names follow. */
  readonly list: number | null;
}

/** Nouns for a list of people. */
const LIST_NOUN = /\b(?:list|roster|poster|register|registry|mug ?shots?|names)\b/giu;

/** In characters between the noun and the number: "mugshots of 20", "list, which ICE released on Friday, of 25". */
const FARTHEST = 40;

/** At most one a sentence: the first number near the noun; where a colon ends the sentence, its first number. */
export function sizesIn(
  { id, text, sentences }: Segmented,
  figures: readonly Figure[],
  lists: readonly NameList[],
): readonly StatedSize[] {
  const counting = figures.filter(
    ({ kind, value, counted }) =>
      (kind === 'number' || kind === 'count-word') && value !== null && value > 1 && counted,
  );
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const inside = counting.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    if (inside.length === 0) return [];
    const nouns = [...words.matchAll(LIST_NOUN)].map(({ index, 0: noun }) => sentence.start + index + noun.length);
    const near = inside.find(({ start }) => nouns.some((end) => start >= end && start - end <= FARTHEST));
    const size = near ?? (/\binclud\w+:$/iu.test(words) ? inside[0] : undefined);
    if (!size || size.value === null) return [];
    const list = lists.find(({ leadIn }) => leadIn?.start === sentence.start)?.start ?? null;
    return [{ witness: id, start: size.start, end: size.counted?.end ?? size.end, sentence, value: size.value, list }];
  });
}
