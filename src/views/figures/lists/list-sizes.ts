/** How long the lists of a document are, and how long it says they are. */
import type { NameList } from '../../../engine/words/people-lists-rows.ts';
import type { StatedSize } from '../../../engine/words/people-lists-sizes.ts';
import type { People } from '../../../engine/words/people-lists.ts';
import type { PersonEntry } from '../people/person-entries.ts';

export interface ListSize {
  readonly witness: string;
  readonly lists: readonly NameList[];
  readonly rows: number;
  /** Different names in all of them. */
  readonly names: number;
  /** In two rows or more. */
  readonly twice: readonly PersonEntry[];
  readonly stated: readonly StatedSize[];
}

/** One for each document, in the reader's order. */
export function listSizes(
  people: People,
  entries: readonly PersonEntry[],
  docs: readonly string[],
): readonly ListSize[] {
  return docs.map((witness) => {
    const lists = people.lists.filter((list) => list.witness === witness);
    const rows = lists.flatMap((list) => list.rows);
    const isIn = ({ persons }: PersonEntry) => rows.some(({ person }) => persons.includes(person));
    return {
      witness,
      lists,
      rows: rows.length,
      names: entries.filter(isIn).length,
      twice: entries.filter(({ twice }) => twice.includes(witness)),
      stated: people.sizes.filter((size) => size.witness === witness),
    };
  });
}
