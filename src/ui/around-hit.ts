/** What stands around some words on a line of their own. */
import type { Span } from '../engine/types.ts';

/** Signs on each side: a line of a wide page. */
const REACH = 120;

export interface Around {
  readonly before: Span;
  readonly after: Span;
}

/** Whole words on either side, within the hit's own paragraph: a headline does not run on into a date. */
export function aroundHit(text: string, hit: Span): Around {
  const ahead = text.slice(Math.max(0, hit.start - REACH - 1), hit.start);
  const behind = text.slice(hit.end, hit.end + REACH + 1);
  const before = (/[^\n\r]*$/.exec(ahead)?.[0] ?? '').trimStart();
  const after = (/^[^\n\r]*/.exec(behind)?.[0] ?? '').trimEnd();
  return {
    before: { start: hit.start - (before.length > REACH ? fromWord(before) : before).length, end: hit.start },
    after: { start: hit.end, end: hit.end + (after.length > REACH ? toWord(after) : after).length },
  };
}

/** Whether a space parts a hit from what is beside it; set apart, a space at the edge of words is not drawn. */
export function gapsAt(text: string, { start, end }: Span): { readonly before: boolean; readonly after: boolean } {
  return { before: /\s/.test(text.charAt(start - 1)), after: /\s/.test(text.charAt(end)) };
}

/** Without its first word, of which a part may be missing; all of it where it has no space. */
function fromWord(words: string): string {
  return words.replace(/^\S*\s+(?=\S)/, '');
}

/** Without its last word. */
function toWord(words: string): string {
  return words.replace(/(?<=\S)\s+\S*$/, '');
}
