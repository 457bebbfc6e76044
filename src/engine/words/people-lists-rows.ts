/** Lists of names in a text, and the sentence that leads in to each. */
import type { Segmented, Span } from '../types.ts';
import type { NamedHere } from './people-lists.ts';

export interface NameList extends Span {
  readonly witness: string;
  /** "The list of names includes:"; null where nothing leads in. */
  readonly leadIn: Span | null;
  /** In text order. */
  readonly rows: readonly ListRow[];
}

export interface ListRow extends Span {
  readonly person: number;
  readonly name: Span;
}

/** One name after a bullet is no list. */
const LEAST_ROWS = 2;

/** Lists in text order. Running text between two rows parts two lists. */
export function listsIn({ id, text, blocks, sentences }: Segmented, named: readonly NamedHere[]): readonly NameList[] {
  const rows = named.flatMap(({ row, person, start, end }) => (row ? [{ ...row, person, name: { start, end } }] : []));
  const parts: ListRow[][] = [];
  for (const row of rows) {
    const before = parts.at(-1)?.at(-1);
    const isParted = blocks.some(
      ({ start, role }) =>
        start >= (before?.end ?? 0) && start < row.start && role !== 'list-item' && role !== 'boilerplate',
    );
    if (before && !isParted) parts.at(-1)?.push(row);
    else parts.push([row]);
  }
  return parts
    .filter((part) => part.length >= LEAST_ROWS)
    .map((part) => {
      const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
      return { witness: id, start, end, leadIn: leadInTo(start), rows: part };
    });

  function leadInTo(start: number): Span | null {
    const block = blocks.findLast(({ end, role }) => end <= start && (role === 'body' || role === 'subhead'));
    const sentence = block && sentences.findLast((each) => each.start >= block.start && each.end <= block.end);
    return sentence && text.slice(sentence.start, sentence.end).endsWith(':') ? sentence : null;
  }
}
