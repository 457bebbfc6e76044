/** The figures of the documents shown, in rows of what speaks of the same. */
import { relateFigures, type FigureRow } from '../../engine/words/figure-relations.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { passagesOf } from '../../state/ordered-passages.ts';
import type { Layer } from '../../state/view-state.ts';
import type { Evidence } from '../../worker/desk-protocol.ts';

/** As the worker has them; related anew where the reader shows some of the documents only. */
export function relatedRows(
  scene: Scene,
  { texts, figureRows }: Evidence,
  docs: readonly string[],
  layer: Layer,
): readonly FigureRow[] {
  if (texts.every(({ id }) => docs.includes(id))) return figureRows;
  const chosen = texts
    .filter(({ id }) => docs.includes(id))
    .map(({ id, figures }) => {
      const { witness, layout } = witnessOf(scene, id);
      return { id, text: witness.text, sentences: layout?.sentences ?? [], figures };
    });
  return relateFigures(chosen, passagesOf(scene.edition, layer));
}
