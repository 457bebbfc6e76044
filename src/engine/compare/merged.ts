/**
 * Two texts as one: the left one's order, with what only it has and what only the right one has where they stand.
 * Read without what is only right it is the left text, word for word; what is right stands in it once.
 */
import { tokenize } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { inOneOrder, type Flowing, type Moved } from './merged-flow.ts';
import { cutAtClaims, type Claim, type MergedSide, type Piece } from './merged-pieces.ts';
import { mergeWords, type FixedWord, type MergedPart } from './merged-words.ts';
import { rowsOf } from './merged-rows.ts';
import { judge } from './relation.ts';

/** One of the two texts. */
export interface MergedText extends MergedSide {
  /** What must not be cut: names that are masked. */
  readonly fixed?: readonly FixedWord[];
}

/** A passage that both texts have. */
export interface MergedPassage {
  readonly id: string;
  readonly left: Span;
  readonly right: Span;
  /** The words once more on one side. */
  readonly again: readonly (Span & { readonly side: 'left' | 'right' })[];
}

export type MergedItem =
  | {
      readonly kind: 'shared';
      /** Null for words beside a passage that are mostly the same: "said Ann Lee". */
      readonly id: string | null;
      readonly left: Piece;
      readonly right: Piece;
      /** `reworded`: so little is the same that the two are better read one after the other. */
      readonly relation: 'identical' | 'edited' | 'reworded';
      readonly parts: readonly MergedPart[];
      readonly moved: Moved | null;
    }
  /** `piece.again`: the words of passage `piece.id` once more, or `piece.within`: which the other has inside another. */
  | { readonly kind: 'left' | 'right'; readonly piece: Piece }
  /** Where a moved passage stands in the right text. */
  | { readonly kind: 'pointer'; readonly id: string; readonly piece: Piece };

export interface Merged {
  /** Items that share a sentence stand in one row; so do sentences of one paragraph that only one text has. */
  readonly rows: readonly (readonly MergedItem[])[];
  /** Passages that one text, or both, have only inside others: they have no item of their own. */
  readonly inside: readonly string[];
  /** What stands around each account. */
  readonly around: { readonly left: readonly Span[]; readonly right: readonly Span[] };
}

/** Merges two texts by the passages that both have. */
export function merge(left: MergedText, right: MergedText, passages: readonly MergedPassage[]): Merged {
  const claims = claimsOf(left, right, passages);
  const [a, b] = [cutAtClaims(left, claims.left), cutAtClaims(right, claims.right)];
  const items = inOneOrder(a.pieces, b.pieces).flatMap((flowing) => toItems(flowing, left, right));
  return { rows: rowsOf(items), inside: claims.inside, around: { left: a.around, right: b.around } };
}

function toItems(flowing: Flowing, left: MergedText, right: MergedText): MergedItem[] {
  if (flowing.kind !== 'shared' && flowing.kind !== 'beside') return [flowing];
  const { parts, matched, words } = mergeWords(excerpt(left, flowing.left), excerpt(right, flowing.right));
  const relation = judge(matched, ...words).kind;
  if (flowing.kind === 'shared') return [{ ...flowing, parts, relation }];
  if (relation !== 'reworded') return [{ ...flowing, kind: 'shared', id: null, moved: null, parts, relation }];
  return [
    { kind: 'left', piece: flowing.left },
    { kind: 'right', piece: flowing.right },
  ];
}

function excerpt({ text, fixed = [] }: MergedText, { start, end }: Span) {
  return { text, span: { start, end }, fixed };
}

/** Claims of both texts, each word claimed once: longer passages first, a repeat last. */
function claimsOf(left: MergedText, right: MergedText, passages: readonly MergedPassage[]) {
  const taken = { left: [] as Claim[], right: [] as Claim[] };
  const size = ({ left: a, right: b }: MergedPassage) => Math.min(a.end - a.start, b.end - b.start);
  const strongest = passages.toSorted((x, y) => size(y) - size(x) || x.left.start - y.left.start);
  const inside: MergedPassage[] = [];
  for (const passage of strongest) {
    const { id } = passage;
    const here = free(left, taken.left, passage.left);
    const there = free(right, taken.right, passage.right);
    if (!here || !there) {
      inside.push(passage);
      continue;
    }
    taken.left.push({ ...here, id });
    taken.right.push({ ...there, id });
  }
  const known = new Set(taken.left.map(({ id }) => id));
  for (const passage of inside) claimWithin(left, right, passage, taken);
  for (const { id, again } of passages) {
    for (const { side, start, end } of known.has(id) ? again : []) {
      const here = free(side === 'left' ? left : right, taken[side], { start, end });
      if (here) taken[side].push({ ...here, id, again: true });
    }
  }
  const inOrder = (claims: readonly Claim[]) => claims.toSorted((x, y) => x.start - y.start);
  return { left: inOrder(taken.left), right: inOrder(taken.right), inside: inside.map(({ id }) => id) };
}

/** Words that one side has apart, and the other inside a longer passage. */
function claimWithin(
  left: MergedText,
  right: MergedText,
  { id, ...passage }: MergedPassage,
  taken: Record<'left' | 'right', Claim[]>,
): void {
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    const here = free(side === 'left' ? left : right, taken[side], passage[side]);
    const { start, end } = passage[other];
    const around = taken[other].find((claim) => claim.start < end && claim.end > start && claim.again !== true);
    if (here && around) taken[side].push({ ...here, id, again: true, within: around.id });
  }
}

/** The longest stretch of `span` that nothing has taken; null where it has no word. */
function free({ text, fixed = [] }: MergedText, taken: readonly Span[], span: Span): Span | null {
  const cut = (at: number) => fixed.find(({ start, end }) => start < at && at < end);
  const whole = { start: cut(span.start)?.start ?? span.start, end: cut(span.end)?.end ?? span.end };
  let best: Span | null = null;
  let start = whole.start;
  const offer = (end: number) => {
    if (end - start > (best ? best.end - best.start : 0)) best = { start, end };
  };
  for (const other of taken.filter((each) => each.start < whole.end && each.end > whole.start).toSorted(byStart)) {
    offer(Math.min(other.start, whole.end));
    start = Math.max(start, other.end);
  }
  offer(whole.end);
  const found = best as Span | null;
  return found && tokenize(text.slice(found.start, found.end)).length > 0 ? found : null;
}

function byStart(x: Span, y: Span): number {
  return x.start - y.start;
}
