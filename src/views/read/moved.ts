/** Passages that stand in another order here than in the document they are compared with. */
import { movedPassages } from '../../engine/index.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { inOrderOf, type Numbered } from './numbered.ts';

export type Move = 'earlier' | 'later';

/**
 * Which way each moved passage went, by passage id: `earlier` where more of the passages that both have and that did
 * not move follow it here than there.
 */
export function movesOf(passages: readonly Numbered[], from: string, witness: string): ReadonlyMap<string, Move> {
  if (from === witness) return NONE;
  const both = passages.filter(({ passage }) => readingIn(passage, from) && readingIn(passage, witness));
  const moved = movedPassages(
    both.map(({ passage }) => passage),
    from,
    witness,
  );
  if (moved.size === 0) return NONE;
  const there = ranksAmong(inOrderOf(both, from), moved);
  const here = ranksAmong(inOrderOf(both, witness), moved);
  return new Map([...moved].map((id) => [id, (here.get(id) ?? 0) < (there.get(id) ?? 0) ? 'earlier' : 'later']));
}

const NONE: ReadonlyMap<string, Move> = new Map();

/** How many unmoved passages stand before each. */
function ranksAmong(order: readonly Numbered[], moved: ReadonlySet<string>): ReadonlyMap<string, number> {
  let before = 0;
  return new Map(
    order.map(({ passage: { id } }) => {
      const rank = before;
      if (!moved.has(id)) before += 1;
      return [id, rank];
    }),
  );
}
