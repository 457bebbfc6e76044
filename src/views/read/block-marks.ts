/** Which marks a document carries in Read. */
import type { Defect, Witness } from '../../corpus/schema.ts';
import type { Reading, Span } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import type { Mark } from '../../ui/marks.ts';
import { type Heated, shadeOf } from './heat.ts';
import type { Line } from './lines.ts';
import { absenceIn, type Numbered } from './numbered.ts';

const NONE: readonly never[] = [];

/** The marks of shared passages and their repeats. */
export function passageMarks(witness: Witness, passages: readonly Numbered[]): readonly Mark[] {
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
  return [...shared, ...repeated].sort((a, b) => a.start - b.start);
}

/** The marks of sentences by how many documents have them, with a number in the margin of each. */
export function heatMarks(heated: readonly Heated[], others: number): readonly Mark[] {
  return heated.flatMap(({ start, end, others: found, passage }, index): Mark[] => [
    { kind: 'anchor', id: `sentence-${index}`, start, end: start },
    { kind: 'heat', level: shadeOf(found.length, others), id: passage, start, end },
  ]);
}

/** The marks of known errors. */
export function errorMarks(witness: Witness): readonly Mark[] {
  return witness.defects
    .filter((defect, index, all) => !repeatsInFurniture(witness, defect, all[index - 1]))
    .map(({ start, end, note, kind = 'sic' }) => ({ kind: 'defect', start, end, note, of: kind }));
}

/** A number before each line. */
export function lineMarks(lines: readonly Line[]): readonly Mark[] {
  return lines.map(({ number, first, start }) => ({
    kind: 'anchor',
    id: `${first ? 'first' : 'line'}-${number}`,
    start,
    end: start,
  }));
}

/** The words that a link or a step leads to. Their button stands before the first word, wherever the stretch begins. */
export function spotMarks({ text, id }: Witness, spot: Reading | null): readonly Mark[] {
  if (spot?.witness !== id) return NONE;
  const words = text.slice(spot.start, spot.end);
  const start = spot.start + (words.length - words.trimStart().length);
  return [
    { kind: 'anchor', id: 'spot', start, end: start },
    { kind: 'found', start, end: spot.end },
  ];
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

/** The pieces that touch a block. The same empty list every time, so that an untouched block need not render again. */
export function touching<T extends Span>(pieces: readonly T[], block: Span): readonly T[] {
  const found = pieces.filter(
    (piece) => piece.start < block.end && (block.start < piece.end || (block.start === piece.start && isEmpty(piece))),
  );
  return found.length ? found : NONE;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
