/** How each document stands to a passage, as one small mark. */
import { listWords, outletOf, type Scene } from '../../../state/scene.ts';
import type { Row } from '../rows.ts';

/** Marks of more documents leave no room for the passage's name: then their number stands for them. */
export const MARKED_DOCUMENTS = 6;

/** `same`: with small changes at most. `gap`: not found. `unknown`: the text is incomplete there. */
export type DocumentMark = 'same' | 'reworded' | 'gap' | 'unknown';

/** By the kind of the link to the reading compared with; by their words where there is none, or one of two lists. */
export function markOf(row: Row, id: string): DocumentMark {
  const cell = row.cells.get(id);
  if (cell.state === 'text-incomplete') return 'unknown';
  if (cell.state !== 'reading') return 'gap';
  const kind = row.passage.links.find(({ a, b }) => isPair([a.witness, b.witness], [id, row.against]))?.kind;
  if (kind !== undefined && kind !== 'entry') return kind === 'reworded' ? 'reworded' : 'same';
  return cell.comparison?.isMarked === false ? 'reworded' : 'same';
}

function isPair([a, b]: readonly [string, string], [x, y]: readonly [string, string]): boolean {
  return (a === x && b === y) || (a === y && b === x);
}

const MARK_WORDS: Readonly<Record<DocumentMark, string>> = {
  same: 'same words or small changes in',
  reworded: 'reworded in',
  gap: 'not found in',
  unknown: 'text incomplete in',
};

/** The marks in words: `same words or small changes in Fox News; not found in Newsweek`. */
export function marksInWords(scene: Scene, row: Row, docs: readonly string[]): string {
  return (Object.keys(MARK_WORDS) as DocumentMark[])
    .flatMap((mark) => {
      const ids = docs.filter((id) => markOf(row, id) === mark);
      return ids.length ? [`${MARK_WORDS[mark]} ${listWords(ids.map((id) => outletOf(scene, id)))}`] : [];
    })
    .join('; ');
}
