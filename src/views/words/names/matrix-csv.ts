/** Every list as rows of CSV: one for each word and document, zeros included. */
import { outletOf, type Scene } from '../../../state/scene.ts';
import { NO_USE, PLACES, type Matrix } from './matrix.ts';
import { maskedWords, PLACE_WORDS, variantName } from './variant-words.ts';

export function matrixCsv(scene: Scene, matrices: readonly Matrix[]): readonly (readonly (string | number)[])[] {
  const head = ['stands for', 'words', 'document', ...PLACES.map((place) => PLACE_WORDS[place]), 'uses', 'of words'];
  return [
    head,
    ...matrices.flatMap(({ concept, documents, rows }) =>
      rows.flatMap(({ variant, own }) =>
        documents.map(({ id, words }) => {
          const { by, total } = own.get(id) ?? NO_USE;
          const said = [maskedWords(scene, concept.gloss), variantName(scene, variant), outletOf(scene, id)];
          return [...said, ...PLACES.map((place) => by[place]), total, words];
        }),
      ),
    ),
  ];
}
