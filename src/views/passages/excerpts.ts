/** The stretches of a reading that differ, each with a few words around it. */
import type { Span } from '../../engine/types.ts';
import type { Comparison } from '../../ui/changes/compare-readings.ts';
import { wordSpans } from '../../ui/changes/count-words.ts';

/** Words kept on each side of a difference: enough to find the place in the base beside it. */
const AROUND = 3;

/** In order, none overlapping, each from a word's first letter to a word's last. */
export function excerptsOf(text: string, reading: Span, comparison: Comparison): readonly Span[] {
  const words = wordSpans(text, reading);
  const parts: Span[] = [];
  for (const place of placesOf(comparison)) {
    // A place between two words touches neither.
    const from = words.findIndex(({ end }) => end > place.start);
    const to = words.findLastIndex(({ start }) => start < place.end);
    const first = from < 0 ? words.length : from;
    const start = words[Math.max(0, first - AROUND)]?.start ?? reading.start;
    const end = words[Math.min(words.length - 1, Math.max(to, first - 1) + AROUND)]?.end ?? reading.end;
    const part = { start: Math.min(start, place.start), end: Math.max(end, place.end) };
    const last = parts.at(-1);
    if (last && !hasWordBetween(words, last, part)) parts[parts.length - 1] = joined(last, part);
    else parts.push(part);
  }
  return parts;
}

function placesOf({ notes, added, signs, dropped }: Comparison): readonly Span[] {
  return [
    ...notes.map(({ here }) => here),
    ...added,
    ...signs.map(({ here }) => here),
    ...dropped.map(({ at }) => ({ start: at, end: at })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An ellipsis for no word would say that something is left out. */
function hasWordBetween(words: readonly Span[], before: Span, after: Span): boolean {
  return words.some(({ start, end }) => start >= before.end && end <= after.start);
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
