/** Which marks a document carries in Read. */
import type { Defect, Witness } from '../../corpus/schema.ts';
import type { Span } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import type { Mark } from '../../ui/marks.ts';
import { absenceIn, type Numbered } from './numbered.ts';

/** The marks that stay while passages are chosen: shared passages, their repeats, and known errors. */
export function standingMarks(witness: Witness, passages: readonly Numbered[]): readonly Mark[] {
  const shared = passages.flatMap(({ passage }): Mark[] => {
    const reading = readingIn(passage, witness.id);
    return reading ? [{ kind: 'passage', id: passage.id, start: reading.start, end: reading.end }] : [];
  });
  const repeated = passages.flatMap(({ passage: { id, repeats }, number, title }) =>
    repeats
      .filter((repeat) => repeat.witness === witness.id)
      .map(({ start, end }): Mark => ({
        kind: 'repeat',
        id,
        start,
        end,
        note: `passage ${number} once more: ${title}`,
      })),
  );
  const errors = witness.defects
    .filter((defect, index, all) => !repeatsInFurniture(witness, defect, all[index - 1]))
    .map(({ start, end, note, kind = 'sic' }): Mark => ({ kind: 'defect', start, end, note, of: kind }));
  return [...shared, ...repeated, ...errors].sort((a, b) => a.start - b.start);
}

/** Boilerplate may carry the same remark on every row; the first says it all. */
function repeatsInFurniture(witness: Witness, defect: Defect, before: Defect | undefined): boolean {
  const block = witness.blocks.find(({ start, end }) => start <= defect.start && defect.start < end);
  return block?.role === 'boilerplate' && before?.note === defect.note;
}

/** The marks of the passage in hand in one document: its reading, or the nearest sentence once that is asked for. */
export function passingMarks(witness: string, chosen: Numbered | null, nearestShown: boolean): readonly Mark[] {
  if (!chosen) return [];
  const reading = readingIn(chosen.passage, witness);
  if (reading) return [{ kind: 'selected', start: reading.start, end: reading.end }];
  const nearest = absenceIn(chosen.passage, witness)?.nearest;
  return nearest && nearestShown ? [{ kind: 'layer', layer: 'nearest', start: nearest.start, end: nearest.end }] : [];
}

const NONE: readonly never[] = [];

/** The pieces that touch a block. The same empty list every time, so that an untouched block need not render again. */
export function touching<T extends Span>(pieces: readonly T[], block: Span): readonly T[] {
  const found = pieces.filter((piece) => piece.start < block.end && block.start < piece.end);
  return found.length ? found : NONE;
}
