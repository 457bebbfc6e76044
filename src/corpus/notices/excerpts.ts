/** How much of a reading a notice shows. */
import { isFunctionWord } from '../../engine/text/function-words.ts';
import type { Reading, Span, Token } from '../../engine/types.ts';
import type { Evidence, Excerpt } from './notice.ts';
import { byCodeUnits, type Story } from './story.ts';

/** Words kept before and after the words that a notice is about: enough to find them by. */
const BEFORE = 3;
const AFTER = 5;

/** Words shown of a reading that nothing is marked in: about two lines of a card. */
const OPENING = 14;

/** The words around `marks`, within the reading. Without marks its first words. */
export function excerptOf(story: Story, reading: Reading, marks: readonly Span[] = []): Excerpt {
  const { witness } = reading;
  const words = story.wordsIn(reading);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return { witness, start: reading.start, end: endAfter(reading, words, OPENING), marks: [] };
  const before = words.filter((word) => word.end <= first.start);
  const after = words.filter((word) => word.start >= last.end);
  const start = before.length > BEFORE ? (before.at(-BEFORE)?.start ?? reading.start) : reading.start;
  const end = endAfter(reading, after, AFTER);
  return { witness, start: Math.min(start, first.start), end: Math.max(end, last.end), marks };
}

/** Where the first words end; a cut does not leave "that" or "and" behind. The reading's end where there are no more. */
function endAfter(reading: Reading, words: readonly Token[], count: number): number {
  if (words.length <= count) return reading.end;
  const kept = words.slice(0, count);
  return (kept.findLast(({ form }) => !isFunctionWord(form)) ?? kept[0])?.end ?? reading.end;
}

export function evidenceOf(excerpts: readonly Excerpt[]): Evidence {
  return { excerpts: [...excerpts].sort((a, b) => byCodeUnits(a.witness, b.witness)) };
}
