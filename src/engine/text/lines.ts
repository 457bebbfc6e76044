/** Lines of a text and the groups that blank lines part. The first cut of a page into blocks. */
import type { Span } from '../types.ts';

export interface Line extends Span {
  readonly text: string;
}

/** Lines that hold more than space, trimmed, in groups parted by blank lines. */
export function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const line = trimmed(text, match.index, match.index + match[0].length);
    if (line) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** `text[start, end)` without the space at its ends, or null where there is nothing else. */
export function trimmed(text: string, start: number, end: number): Line | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? null : { start, end, text: text.slice(start, end) };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit > 8 && unit < 14) || (unit >= 0x80 && /\s/.test(String.fromCharCode(unit)));
}
