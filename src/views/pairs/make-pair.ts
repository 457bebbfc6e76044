/** Two documents as one text, and what a reader is told of it. */
import {
  merge,
  type Merged,
  type MergedItem,
  type MergedPassage,
  type MergedText,
} from '../../engine/compare/merged.ts';
import type { Piece } from '../../engine/compare/merged-pieces.ts';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Reading } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';

export type MergedRow = readonly MergedItem[];

/** Words of one document that the other has too, but inside another passage. */
export interface Inside {
  readonly kind: 'left' | 'right';
  readonly piece: Piece & { readonly id: string; readonly within: string };
}

export function isInside(item: MergedItem): item is Inside {
  return (item.kind === 'left' || item.kind === 'right') && item.piece.within !== undefined;
}

/** Merges two documents of a scene by the passages that both have. */
export function mergePair(scene: Scene, left: string, right: string, passages: readonly EditedPassage[]): Merged {
  const both = passages.flatMap((passage): MergedPassage[] => {
    const [here, there] = [readingIn(passage, left), readingIn(passage, right)];
    if (!here || !there) return [];
    const again = passage.repeats.flatMap(({ witness, start, end }) => {
      if (witness !== left && witness !== right) return [];
      return [{ side: witness === left ? ('left' as const) : ('right' as const), start, end }];
    });
    return [{ id: passage.id, left: here, right: there, again }];
  });
  return merge(textOf(scene, left), textOf(scene, right), both);
}

function textOf(scene: Scene, id: string): MergedText {
  const { witness, layout, names } = witnessOf(scene, id);
  return {
    text: witness.text,
    blocks: layout?.blocks ?? [],
    sentences: layout?.sentences ?? [],
    fixed: names.map(({ start, end, person }) => ({ start, end, key: String(person) })),
  };
}

/** Whether a row has anything that only one document has, or words that differ. */
export function isDifference(row: MergedRow): boolean {
  return row.some((item) => item.kind !== 'pointer' && !(item.kind === 'shared' && item.relation === 'identical'));
}

export interface PairCounts {
  /** Places with words that only one has. */
  readonly left: number;
  readonly right: number;
  readonly same: number;
  readonly edited: number;
  readonly reworded: number;
  /** Passages that one of them has only inside another passage. */
  readonly inside: number;
  readonly moved: number;
}

export function countPair({ rows, inside }: Merged): PairCounts {
  const items = rows.flat();
  const shared = items.flatMap((item) => (item.kind === 'shared' ? [item] : []));
  const passages = shared.filter(({ id }) => id !== null);
  const of = (relation: string) => passages.filter((item) => item.relation === relation).length;
  const only = (side: 'left' | 'right') => {
    const runs = rows.map((row) => row.filter((item, i) => isOnly(item, side) && !isOnly(row[i - 1], side)).length);
    const parts = shared
      .filter(({ relation }) => relation === 'edited')
      .map((item) => item.parts.filter(({ kind }) => kind === side).length);
    return [...runs, ...parts].reduce((sum, count) => sum + count, 0);
  };
  return {
    left: only('left'),
    right: only('right'),
    same: of('identical'),
    edited: of('edited'),
    reworded: of('reworded'),
    inside: inside.length,
    moved: passages.filter(({ moved }) => moved !== null).length,
  };
}

function isOnly(item: MergedItem | undefined, side: 'left' | 'right'): boolean {
  return item?.kind === side && !isInside(item);
}

/** The row that a place or spot means; -1 where none does. */
export function rowAt(
  rows: readonly MergedRow[],
  { place, spot }: Pick<ViewState, 'place' | 'spot'>,
  left: string,
  right: string,
): number {
  if (place !== null) return rows.findIndex((row) => row.some((item) => passageOf(item) === place));
  if (spot === null) return -1;
  const side = spot.witness === left ? 'left' : spot.witness === right ? 'right' : null;
  return rows.findIndex((row) =>
    row.some((item) => {
      const piece = item.kind === 'shared' ? side && item[side] : item.kind === side ? item.piece : null;
      return piece !== null && piece.start < spot.end && piece.end > spot.start;
    }),
  );
}

/** What leads to a row: its first passage, or the words that only one document has. */
export function placeOfRow(
  row: MergedRow,
  left: string,
  right: string,
): { readonly place: string } | { readonly spot: Reading } | null {
  const passage = row.map(passageOf).find((id) => id !== null);
  if (passage) return { place: passage };
  for (const item of row) {
    if (item.kind !== 'left' && item.kind !== 'right') continue;
    const { start, end } = item.piece;
    return { spot: { witness: item.kind === 'left' ? left : right, start, end } };
  }
  return null;
}

/** The passage that a row can be led to by. */
function passageOf(item: MergedItem): string | null {
  return item.kind === 'shared' ? item.id : isInside(item) ? item.piece.id : null;
}
