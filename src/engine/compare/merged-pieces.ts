/** One text cut where the passages it shares with another begin and end. Every sign but space is in exactly one piece. */
import { isFurniture } from '../text/blocks.ts';
import { tokenize } from '../text/tokens.ts';
import type { Block, BlockRole, Span } from '../types.ts';

/** One side of two texts that are merged. */
export interface MergedSide {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

/** A stretch that the other text has too. */
export interface Claim extends Span {
  readonly id: string;
  /** The words of the passage once more: they take no part in the order. */
  readonly again?: boolean;
  /** The passage that the other text has these words inside of; then they take no part in the order either. */
  readonly within?: string;
}

export interface Piece extends Span {
  /** The passage, or null for words that only this text has. */
  readonly id: string | null;
  readonly again: boolean;
  /** The passage inside of which the other text has the passage `id`. */
  readonly within?: string;
  /** First and last of the sentences it has words of, as numbers of this cut. */
  readonly from: number;
  readonly to: number;
  /** Number of its block. */
  readonly block: number;
  readonly role: BlockRole;
}

export interface Cut {
  /** The account in order. */
  readonly pieces: readonly Piece[];
  /** What stands around it: captions, bylines, page furniture. */
  readonly around: readonly Span[];
}

/** `claims` in order, not overlapping, each with a word. */
export function cutAtClaims(side: MergedSide, claims: readonly Claim[]): Cut {
  const { text } = side;
  const pieces: Piece[] = [];
  const around: Span[] = [];
  let next = 0;
  let done = 0;
  unitsOf(side).forEach((unit, number) => {
    const runsOn = done > unit.start && pieces.length > 0;
    const first = runsOn ? pieces.length - 1 : pieces.length;
    const of = { from: number, to: number, block: unit.block, role: unit.role };
    let at = Math.max(unit.start, done);
    if (runsOn) pieces[first] = { ...(pieces[first] as Piece), to: number };
    const own = (end: number) => {
      const left = tightened(text, at, end);
      if (!left) return;
      if (isFurniture(unit.role)) around.push(left);
      else pieces.push({ ...left, ...of, id: null, again: false });
    };
    for (let claim = claims[next]; claim && claim.start < unit.end; claim = claims[++next]) {
      const span = withSigns(text, claim, at, claims[next + 1]?.start ?? text.length);
      own(span.start);
      const inside = claim.within === undefined ? {} : { within: claim.within };
      pieces.push({ ...span, ...of, id: claim.id, again: claim.again ?? false, ...inside });
      at = span.end;
    }
    own(unit.end);
    done = Math.max(at, unit.end);
    joinSigns(text, pieces, first);
  });
  return { pieces, around };
}

interface Unit extends Span {
  readonly block: number;
  readonly role: BlockRole;
}

/** Sentences, and whatever no sentence covers: a person's blocks may leave words out. */
function unitsOf({ text, blocks, sentences }: MergedSide): Unit[] {
  const units: Unit[] = [];
  let done = 0;
  let block = 0;
  const rest = (until: number) => {
    const left = tightened(text, done, until);
    if (left) units.push({ ...left, block: -1 - units.length, role: 'body' });
  };
  for (const sentence of sentences) {
    rest(sentence.start);
    while ((blocks[block]?.end ?? Infinity) < sentence.end) block++;
    units.push({ ...sentence, block, role: blocks[block]?.role ?? 'body' });
    done = sentence.end;
  }
  rest(text.length);
  return units;
}

/** The claim with the signs that enclose it, as far as nothing else begins or ends between. */
function withSigns(text: string, claim: Span, least: number, most: number): Span {
  const { start, end } = tightened(text, claim.start, claim.end) ?? claim;
  const opening = OPENING.exec(text.slice(Math.max(least, start - MOST_SIGNS), start))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(end, Math.min(most, end + MOST_SIGNS)))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}

/** Signs that a word may carry at one end. */
const MOST_SIGNS = 6;
const OPENING = /(?<![\p{L}\p{N}])["'“‘„([]+$/u;
const CLOSING = /^[,.;:!?…"'”’)\]]+(?![\p{L}\p{N}"'”’)\]])/u;

/** Signs without a word go with the piece before them in their sentence, or with the one behind. */
function joinSigns(text: string, pieces: Piece[], first: number): void {
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.id !== null || tokenize(text.slice(piece.start, piece.end)).length > 0) continue;
    const [before, behind] = [i > first ? pieces[i - 1] : undefined, pieces[i + 1]];
    if (before) pieces[i - 1] = { ...before, end: piece.end };
    else if (behind) pieces[i + 1] = { ...behind, start: piece.start };
    else continue;
    pieces.splice(i--, 1);
  }
}

/** Without space at its ends; null where nothing is left. */
function tightened(text: string, start: number, end: number): Span | null {
  const inside = text.slice(start, end);
  const words = inside.trim();
  if (words === '') return null;
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + words.length };
}
