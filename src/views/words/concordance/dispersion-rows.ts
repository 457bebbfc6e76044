/** Where in each document what was found stands. */
import { plateOf, witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import type { DispersionRow } from '../../../ui/charts/Dispersion.tsx';
import type { Concordance } from '../../../worker/desk-protocol.ts';

/** Rows for documents without a use are of no help beyond a page of them. */
const MOST_ROWS = 20;

/** Of more documents only those that have a use. None where nothing was found, or more than can be drawn. */
export function dispersionRows(scene: Scene, { documents, lines, more }: Concordance): readonly DispersionRow[] {
  if (lines.length === 0 || more > 0) return [];
  const shown = documents.length > MOST_ROWS ? documents.filter(({ uses }) => uses > 0) : documents;
  return shown.map(({ witness: id }) => {
    return {
      ...plateOf(scene, id),
      length: witnessOf(scene, id).witness.text.length,
      ticks: lines
        .filter((line) => line.witness === id)
        .map((line) => ({ start: line.start, end: line.end, kind: 'use', label: wordsOf(scene, id, line) }))
        .sort((a, b) => a.start - b.start),
    };
  });
}
