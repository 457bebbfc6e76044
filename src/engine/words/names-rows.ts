/** The rows of a text's lists that open with a person's name: "* Ann Roe -- theft", "NORTH COUNTY Lee-Roe, Ann". */
import { namedItems } from '../align/entries/named-items.ts';
import type { EntryName } from '../align/entries/entry-name.ts';
import { findUnits } from '../text/units.ts';
import type { Block, Segmented, Span, Token } from '../types.ts';
import { partsOf, type FoundName } from './names-parts.ts';
import { roleOfOrganization } from './roles.ts';

export interface NamedRow extends FoundName {
  readonly row: Span;
}

/** In text order. An item whose second sentence names somebody is no row, and neither is one that names a firm. */
export function nameRows(text: Segmented): readonly NamedRow[] {
  if (!text.blocks.some(({ role }) => role === 'list-item')) return [];
  const names = namedItems(text, findUnits(text));
  let block = 0;
  return [...names].flatMap(([first, name]) => {
    const from = text.tokens[first]?.start ?? 0;
    while ((text.blocks[block]?.end ?? Infinity) <= from) block++;
    const item = text.blocks[block];
    const opens = item && item.start <= from && /^\P{L}*$/u.test(text.text.slice(item.start, from));
    const row = opens ? rowOf(text, item, name) : null;
    return row ? [row] : [];
  });
}

/** In words: "Ana Maria de la Cruz" has five. One word opens headings too. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;

function rowOf(text: Segmented, { start, end }: Block, name: EntryName): NamedRow | null {
  const { words, from, to } = name;
  const [first, last] = [text.tokens[from] as Token, text.tokens[to - 1] as Token];
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS || roleOfOrganization(words)) return null;
  const printed = text.text.slice(first.start, last.end);
  const comma = printed.indexOf(',');
  const parts = partsOf(printed);
  // Without a mark after it only a name that is all of the row is one.
  if (!name.marked && !/^\P{L}*$/u.test(text.text.slice(last.end, end))) return null;
  if (parts.length < LEAST_WORDS || /\d/.test(printed)) return null;
  return {
    witness: text.id,
    start: first.start,
    end: last.end,
    words,
    surname: comma < 0 ? (parts.at(-1) ?? '') : partsOf(printed.slice(0, comma)).join(' '),
    inverted: comma >= 0,
    parts: parts.length,
    sure: true,
    row: { start, end },
  };
}
