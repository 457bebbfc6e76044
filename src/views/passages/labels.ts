import type { EditedPassage } from '../../corpus/schema.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { KIND_WORDS, passageTitle } from '../../ui/passage-words.ts';
import type { Row } from './rows.ts';
import { peopleMasked, witnessOf, type Scene } from '../../state/scene.ts';

/** What a row is called: by the reading that the others are compared with, where nobody has named it. */
export function labelOf(scene: Scene, { passage, against }: Row): string {
  return titleOf(scene, passage, against);
}

/** Labels of these rows, each worked out when it is first shown or searched. */
export function labelsOf(scene: Scene, rows: readonly Row[]): (row: Row) => string {
  const known: string[] = Array.from({ length: rows.length });
  return (row) => (known[row.order] ??= labelOf(scene, row));
}

/** What a passage is called; `id` is the document that stands for it where nobody has named it. */
export function titleOf(scene: Scene, passage: EditedPassage, id: string): string {
  const reading = readingIn(passage, id) ?? { start: 0, end: 0 };
  const { witness, names } = witnessOf(scene, id);
  return passageTitle(passage, { text: witness.text, reading, names, people: peopleMasked(scene) });
}

/** Whose words they are and how the readings shown stand to each other: `quotation, small changes`. */
export function describe({ voice, kind }: Row): string {
  return kind === null ? voice : `${voice}, ${KIND_WORDS[kind]}`;
}
