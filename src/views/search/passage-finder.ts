/** Which shared passage a place of a text lies in. */
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Reading, Span } from '../../engine/types.ts';
import { inOrderOfDocuments, passagesOf } from '../../state/ordered-passages.ts';
import { peopleMasked, witnessOf, type Scene } from '../../state/scene.ts';
import type { Layer } from '../../state/view-state.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import { passageTitle } from '../../ui/passage-words.ts';
import { readingAt } from './hit-context.ts';

interface Placed extends Reading {
  readonly passage: EditedPassage;
}

export type PassageFinder = (witness: string, hit: Span) => { readonly id: string; readonly name: string } | null;

/** Number and title are those of every other view. */
export function passageFinder(scene: Scene, layer: Layer): PassageFinder {
  const passages = passagesOf(scene.edition, layer);
  const numbers = passageNumbers(passages, scene.corpus.witnesses);
  const readings = new Map<string, Placed[]>();
  for (const passage of passages)
    for (const reading of [...passage.readings, ...passage.repeats]) {
      const list = readings.get(reading.witness) ?? [];
      list.push({ ...reading, passage });
      readings.set(reading.witness, list);
    }
  const names = new Map<string, { readonly id: string; readonly name: string }>();
  return (witness, hit) => {
    const passage = readingAt(readings.get(witness) ?? [], hit)?.passage;
    if (!passage) return null;
    const { id } = passage;
    const named = names.get(id) ?? { id, name: `${numbers.get(id) ?? 0}. ${titleOf(scene, passage)}` };
    names.set(id, named);
    return named;
  };
}

function titleOf(scene: Scene, passage: EditedPassage): string {
  const ids = scene.corpus.witnesses.map(({ id }) => id);
  const [first] = inOrderOfDocuments([passage], ids);
  const reading = first?.reading ?? passage.readings[0];
  if (!reading) return '';
  const { witness, names } = witnessOf(scene, reading.witness);
  return passageTitle(passage, { text: witness.text, reading, names, people: peopleMasked(scene) });
}
