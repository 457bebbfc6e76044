/** Where a reading stands in its document, and what stands right before and after it. */
import type { Block, Span } from '../../../engine/types.ts';
import type { SceneWitness } from '../../../state/scene.ts';

/** 1 upwards among the paragraphs of the account itself; null in a part around the text, such as a caption. */
export function paragraphOf(blocks: readonly Block[], at: number): number | null {
  const paragraphs = blocks.filter(({ role }) => role === 'body' || role === 'list-item');
  const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  return index < 0 ? null : index + 1;
}

export interface Surroundings {
  /** The sentence before, or the rest of the reading's own; null at the beginning of the text. */
  readonly before: Excerpt | null;
  readonly after: Excerpt | null;
}

export interface Excerpt extends Span {
  /** Whether only the end that is next to the reading is shown. */
  readonly isCut: boolean;
  /** Whether a new paragraph begins between it and the reading. */
  readonly apart: boolean;
}

/** Longer sentences, in characters, are shown by the end next to the reading: two lines on a wide screen. */
const LONGEST = 220;

export function surroundings({ witness, layout }: SceneWitness, shown: Span): Surroundings {
  const { text } = witness;
  const sentences = layout?.sentences ?? [];
  const isApart = (from: number, to: number) => text.slice(from, to).includes('\n');
  const ahead = sentences.findLast(({ start }) => start < shown.start && hasWords(text, start, shown.start));
  const behind = sentences.find(({ end }) => end > shown.end && hasWords(text, shown.end, end));
  const before = ahead && trimmed(text, { start: ahead.start, end: Math.min(ahead.end, shown.start) });
  const after = behind && trimmed(text, { start: Math.max(behind.start, shown.end), end: behind.end });
  return {
    before: before ? { ...tail(text, before), apart: isApart(before.end, shown.start) } : null,
    after: after ? { ...head(text, after), apart: isApart(shown.end, after.start) } : null,
  };
}

function hasWords(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function tail(text: string, { start, end }: Span): Span & { readonly isCut: boolean } {
  if (end - start <= LONGEST) return { start, end, isCut: false };
  const space = text.indexOf(' ', end - LONGEST);
  return { start: space < 0 || space >= end ? end - LONGEST : space + 1, end, isCut: true };
}

function head(text: string, { start, end }: Span): Span & { readonly isCut: boolean } {
  if (end - start <= LONGEST) return { start, end, isCut: false };
  const space = text.lastIndexOf(' ', start + LONGEST);
  return { start, end: space <= start ? start + LONGEST : space, isCut: true };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
