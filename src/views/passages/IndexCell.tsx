import { witnessOf } from '../../state/scene.ts';
import { GAP_WORDS } from '../../ui/absence-words.ts';
import { hueOf } from '../../ui/Siglum.tsx';
import type { CellViewProps } from './CellView.tsx';
import type { Cell } from './rows.ts';

/** How one document has one passage, as a mark and two words. */
export function IndexCell({ scene, row, id, base }: CellViewProps) {
  const { witness, index } = witnessOf(scene, id);
  const cell = row.cells.get(id);
  const words = id === base && cell.state === 'reading' ? 'base' : wordsFor(cell, scene.edition.draft);
  return (
    <p className={`index-cell ${hueOf(index)}`} title={`${witness.outlet}: ${words}`}>
      <span className={`index-mark ${markFor(cell)}`} aria-hidden="true">
        {cell.state === 'reading' ? witness.siglum : ''}
      </span>
      <span className="index-words">{words}</span>
    </p>
  );
}

/** Filled where the words are the same, half where few differ, an outline where the wording is another. */
function markFor(cell: Cell): string {
  if (cell.state !== 'reading') return cell.state === 'text-incomplete' ? 'lacking' : 'none';
  const { comparison } = cell;
  if (comparison === null) return 'same';
  if (!comparison.isMarked) return 'reworded';
  return comparison.notes.length + comparison.added.length + comparison.dropped.length > 0 ? 'edited' : 'same';
}

function wordsFor(cell: Cell, draft: boolean): string {
  if (cell.state === 'unknown') return draft ? 'not found yet' : 'no reading';
  if (cell.state !== 'reading') return draft && cell.state === 'not-found' ? 'not found yet' : GAP_WORDS[cell.state];
  return cell.comparison?.status ?? 'compared with';
}
