/** The pieces of two texts in one order: the left one's, with what only the right one has where its neighbours stand. */
import { movedPassages } from './moved.ts';
import type { Piece } from './merged-pieces.ts';

/** A passage that stands elsewhere in the right text: behind this passage there, or before all. */
export interface Moved {
  readonly after: string | null;
}

export type Flowing =
  | {
      readonly kind: 'shared';
      readonly id: string;
      readonly left: Piece;
      readonly right: Piece;
      readonly moved: Moved | null;
    }
  /** The rests of two sentences that begin, or end, with one passage. */
  | { readonly kind: 'beside'; readonly left: Piece; readonly right: Piece }
  | { readonly kind: 'left' | 'right'; readonly piece: Piece }
  | { readonly kind: 'pointer'; readonly id: string; readonly piece: Piece };

/**
 * Every piece of `left` in its order, every piece of `right` that is not shared in its own. Passages in the same order
 * on both sides hold the two together; between two of them the left text comes first.
 */
export function inOneOrder(left: readonly Piece[], right: readonly Piece[]): Flowing[] {
  const there = new Map(right.flatMap((piece) => (isShared(piece) ? [[piece.id, piece] as const] : [])));
  const moved = movedIn(left, there);
  const flow: Flowing[] = [];
  const after = neighboursBefore(right);
  const shown = (piece: Piece): Flowing => {
    const other = isShared(piece) ? there.get(piece.id) : undefined;
    if (!isShared(piece) || !other) return { kind: 'left', piece };
    const isMoved = moved.has(piece.id);
    return {
      kind: 'shared',
      id: piece.id,
      left: piece,
      right: other,
      moved: isMoved ? { after: after.get(piece.id) ?? null } : null,
    };
  };
  const added = (piece: Piece): Flowing =>
    isShared(piece) ? { kind: 'pointer', id: piece.id, piece } : { kind: 'right', piece };
  const isAnchor = (piece: Piece) => isShared(piece) && !moved.has(piece.id);

  const [heads, bodies] = [headOf(left), headOf(right)];
  flow.push(...left.slice(0, heads).map(shown), ...right.slice(0, bodies).map(added));
  let [i, j] = [heads, bodies];
  let before: Flowing | undefined;
  for (;;) {
    const [nextI, nextJ] = [indexFrom(left, i, isAnchor), indexFrom(right, j, isAnchor)];
    const anchor = left[nextI];
    const behind = anchor && shown(anchor);
    const here = inThree(left.slice(i, nextI), before && sideOf(before, 'left'), anchor);
    const other = inThree(right.slice(j, nextJ), before && sideOf(before, 'right'), right[nextJ]);
    here.forEach((part, n) => {
      const rest = other[n] ?? [];
      const [x, y] = [part[0], rest[0]];
      const areRests = n !== WHOLE && part.length === 1 && rest.length === 1 && x?.id === null && y?.id === null;
      if (areRests) flow.push({ kind: 'beside', left: x, right: y });
      else flow.push(...part.map(shown), ...rest.map(added));
    });
    if (!behind) return flow;
    flow.push(behind);
    before = behind;
    [i, j] = [nextI + 1, nextJ + 1];
  }
}

function isShared(piece: Piece): piece is Piece & { readonly id: string } {
  return piece.id !== null && !piece.again;
}

function movedIn(left: readonly Piece[], there: ReadonlyMap<string, Piece>): ReadonlySet<string> {
  const both = left.filter(isShared).flatMap(({ id, start, end }) => {
    const other = there.get(id);
    if (!other) return [];
    const readings = [
      { witness: LEFT, start, end },
      { witness: RIGHT, start: other.start, end: other.end },
    ];
    return [{ id, readings }];
  });
  return movedPassages(both, LEFT, RIGHT);
}

const LEFT = 'left';
const RIGHT = 'right';

/** For each passage the one that stands before it. */
function neighboursBefore(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const shared = pieces.filter(isShared);
  return new Map(shared.flatMap(({ id }, i) => (i > 0 ? [[id, (shared[i - 1] as { id: string }).id] as const] : [])));
}

/** How many pieces of a headline that nothing shares the text begins with: two headlines belong together. */
function headOf(pieces: readonly Piece[]): number {
  return indexFrom(pieces, 0, ({ role, id }) => role !== 'headline' || id !== null);
}

function indexFrom(pieces: readonly Piece[], from: number, test: (piece: Piece) => boolean): number {
  let i = from;
  while (i < pieces.length && !test(pieces[i] as Piece)) i++;
  return i;
}

function sideOf(flowing: Flowing, side: 'left' | 'right'): Piece | undefined {
  return flowing.kind === 'shared' ? flowing[side] : undefined;
}

/** Where whole sentences stand among the three. */
const WHOLE = 1;

/** The rest of the sentence before, whole sentences, and the beginning of the sentence behind. */
function inThree(
  pieces: readonly Piece[],
  before: Piece | undefined,
  behind: Piece | undefined,
): readonly (readonly Piece[])[] {
  let from = 0;
  while (before && pieces[from]?.from === before.to) from++;
  let to = pieces.length;
  while (behind && to > from && pieces[to - 1]?.to === behind.from) to--;
  return [pieces.slice(0, from), pieces.slice(from, to), pieces.slice(to)];
}
