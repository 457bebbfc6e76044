/** The entries of one text's lists: whom each names, and the words that say something of that person. */
import { isFunctionWord } from '../../text/function-words.ts';
import { isNumber, rootOf } from '../../text/word-root.ts';
import type { Unit } from '../../text/units.ts';
import type { Span } from '../../types.ts';
import type { Side } from '../frame.ts';

export interface Entry {
  /** Index of its side. */
  readonly side: number;
  readonly span: Span;
  /** Comparison forms, given name first. */
  readonly name: readonly string[];
  /** Distinct roots of what is said of the person, by letters; and the figures, which may differ from list to list. */
  readonly said: readonly string[];
  readonly figures: readonly string[];
}

/** Words an entry may have: where the first sentence says nothing but a name, the next ones may still belong to it. */
const MOST_WORDS = 60;

/** Entries of side `s`, in order. An item that names nobody, or somebody in its second sentence only, is none. */
export function findEntries(side: Side, s: number): Entry[] {
  const { units, namedItems, witness } = side;
  const entries: Entry[] = [];
  let block = 0;
  units.forEach((unit, i) => {
    const name = namedItems.get(unit.from);
    while ((witness.blocks[block]?.end ?? Infinity) <= unit.start) block++;
    const start = witness.blocks[block]?.start ?? 0;
    if (!name || !opensItem(side, i, start)) return;
    const { last, said, figures } = whatIsSaid(side, i, name.to, witness.blocks[block]?.end ?? 0);
    // One word and nothing said of it is a heading.
    if (name.words.length === 1 && said.length === 0 && figures.length === 0) return;
    entries.push({ side: s, span: { start: unit.start, end: last.end }, name: name.words, said, figures });
  });
  return entries;
}

/** Whether unit `i` is the first of the item that begins at `start`, or the first after "1.". */
function opensItem({ units, witness: { tokens } }: Side, i: number, start: number): boolean {
  const before = units[i - 1];
  if (!before || before.start < start) return true;
  const counts = before.to - before.from === 1 && /^\p{N}+$/u.test(tokens[before.from]?.form ?? '');
  return counts && (units[i - 2]?.start ?? -1) < start;
}

/** Reads on from the name until a sentence says something, at most to the end of the item. */
function whatIsSaid({ units, witness: { tokens } }: Side, first: number, from: number, end: number) {
  const said = new Set<string>();
  const figures = new Set<string>();
  let last = units[first] as Unit;
  for (let i = first; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.end > end || (i > first && unit.to - (units[first] as Unit).from > MOST_WORDS)) break;
    if (said.size > 0 && unit.sentence !== last.sentence) break;
    last = unit;
    for (let token = Math.max(unit.from, from); token < unit.to; token++) {
      const form = tokens[token]?.form ?? '';
      if (isFunctionWord(form)) continue;
      const root = rootOf(form);
      (isNumber(root) ? figures : said).add(root);
    }
  }
  return { last, said: [...said].sort(), figures: [...figures].sort() };
}
