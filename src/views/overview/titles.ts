/** What passages are called in sentences of ours, names masked. */
import type { EditedPassage } from '../../corpus/schema.ts';
import { peopleMasked, witnessOf, type Scene } from '../../state/scene.ts';
import { passageTitle } from '../../ui/passage-words.ts';

export type TitleOf = (passage: EditedPassage) => string;

/** The reviewers' label, or the first words as the first document of the reader's order has them. */
export function titlesOf(scene: Scene, docs: readonly string[]): TitleOf {
  const people = peopleMasked(scene);
  return (passage) => {
    const reading =
      docs.map((id) => passage.readings.find(({ witness }) => witness === id)).find((each) => each !== undefined) ??
      passage.readings[0];
    if (!reading) return '';
    const { witness, names } = witnessOf(scene, reading.witness);
    return passageTitle(passage, { text: witness.text, reading, names, people });
  };
}
