/** Numbers that name passages: the same in every view, whatever is the base, shown, sorted or filtered. */
import type { EditedPassage } from '../corpus/schema.ts';

/**
 * 1 upwards for all passages of a layer: those that the corpus's first document has come first, in its order; then
 * those of the next, and so on. `documents` are the corpus's witnesses as it lists them.
 */
export function passageNumbers(
  passages: readonly Pick<EditedPassage, 'id' | 'readings'>[],
  documents: readonly { readonly id: string }[],
): ReadonlyMap<string, number> {
  const ranks = new Map(documents.map(({ id }, rank) => [id, rank]));
  const rankOf = (witness: string) => ranks.get(witness) ?? documents.length;
  return new Map(
    passages
      .map(({ id, readings }) => {
        const [first] = [...readings].sort((a, b) => rankOf(a.witness) - rankOf(b.witness));
        return { id, rank: rankOf(first?.witness ?? ''), start: first?.start ?? 0 };
      })
      .sort((a, b) => a.rank - b.rank || a.start - b.start)
      .map(({ id }, index) => [id, index + 1]),
  );
}
