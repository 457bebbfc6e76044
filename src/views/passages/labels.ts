import { readingIn } from '../../state/ordered-passages.ts';
import { passageTitle } from '../../ui/passage-words.ts';
import type { Row } from './rows.ts';
import { peopleMasked, witnessOf, type Scene } from './scene.ts';

/** What a row is called: by the reading that the others are compared with, where nobody has named it. */
export function labelOf(scene: Scene, { passage, against }: Row): string {
  const reading = readingIn(passage, against) ?? { start: 0, end: 0 };
  const { witness, names } = witnessOf(scene, against);
  return passageTitle(passage, { text: witness.text, reading, names, people: peopleMasked(scene) });
}
