/** A stretch of one text that a link or a step leads to. */
import type { Reading, Span } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import type { Heated } from './heat.ts';
import type { Numbered } from './numbered.ts';

/** Whether it is a sentence that no other document has. */
export function isOwn(spot: Span, heated: readonly Heated[]): boolean {
  return heated.some(({ start, end, others }) => start === spot.start && end === spot.end && others.length === 0);
}

/** Which sentence of its document it is, so that a listener who steps through them hears that one has come. */
export function spotPlace(spot: Span, heated: readonly Heated[]): string {
  const at = heated.findIndex(({ start, end }) => start === spot.start && end === spot.end);
  return at < 0 ? '' : `: sentence ${at + 1} of ${heated.length}`;
}

/** The shared passages that reach into it. */
export function passagesAt(spot: Reading, passages: readonly Numbered[]): readonly Numbered[] {
  return passages.filter(({ passage }) => {
    const reading = readingIn(passage, spot.witness);
    return reading !== undefined && reading.start < spot.end && spot.start < reading.end;
  });
}

/** What is not found elsewhere in a draft may be found yet. */
export function spotTitle(outlet: string, own: boolean, draft: boolean): string {
  if (!own) return `Words in ${outlet}`;
  return draft ? `A sentence of ${outlet}, not found elsewhere yet` : `A sentence found only in ${outlet}`;
}
