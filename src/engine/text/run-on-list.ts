/**
 * A list whose line breaks were lost: its items follow one another on one line, each ended by the
 * same link text.
 *
 *     COOK COUNTY Doe, Ann Read More KING COUNTY Roe, Bob Read More ...
 *                          ^^^^^^^^^                      ^^^^^^^^^ marker
 */
import type { Block } from '../types.ts';
import type { Line } from './lines.ts';

/** Fewer repeats than this are a turn of phrase, not a marker. */
const LEAST_ITEMS = 5;

/** Items and markers of a run-on list as blocks, or null where `line` is none. */
export function splitRunOnList(line: Line): Block[] | null {
  if (/[.!?]["”]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line.text)) return null;
  const marker = repeatedMarker(line.text);
  if (marker === null) return null;
  const blocks: Block[] = [];
  let from = 0;
  for (const match of line.text.matchAll(new RegExp(`\\s*${marker}\\s*`, 'g'))) {
    const lead = match[0].length - match[0].trimStart().length;
    if (match.index > from) blocks.push({ start: line.start + from, end: line.start + match.index, role: 'list-item' });
    const at = line.start + match.index + lead;
    blocks.push({ start: at, end: at + marker.length, role: 'boilerplate' });
    from = match.index + match[0].length;
  }
  if (from < line.text.length) blocks.push({ start: line.start + from, end: line.end, role: 'list-item' });
  return blocks;
}

/** The two capitalised words that come most often; the first such pair on a tie. */
function repeatedMarker(text: string): string | null {
  const words = text.split(' ');
  const counts = new Map<string, number>();
  for (let i = 1; i < words.length; i++) {
    const pair = `${words[i - 1] ?? ''} ${words[i] ?? ''}`;
    if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [pair, count] of counts) {
    if (count >= LEAST_ITEMS && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = pair;
  }
  return best;
}
