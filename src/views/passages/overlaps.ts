/** Words of a passage that a document has in another passage. Part of the explanation's code, not of the first view's. */
import type { EditedPassage } from '../../corpus/schema.ts';
import { tokenize } from '../../engine/index.ts';
import type { Span } from '../../engine/types.ts';
import { passagesOf } from '../../state/ordered-passages.ts';
import type { Layer } from '../../state/view-state.ts';
import type { Row } from './rows.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';

/** Fewer same words in a row than this recur by chance. */
const TELLING = 6;

/** A run that two readings of one passage share and a third document has in another passage. */
export interface Overlap {
  /** The document that has the words elsewhere. */
  readonly witness: string;
  readonly passage: EditedPassage;
  /** Where the words stand in a reading of the passage explained. */
  readonly run: Span & { readonly witness: string };
}

/** One for each document and other passage: the longest run, in order of the passages. */
export function overlapsOf(scene: Scene, row: Row, docs: readonly string[], layer: Layer): readonly Overlap[] {
  const runs = sharedRuns(scene, row, docs);
  if (runs.length === 0) return [];
  return passagesOf(scene.edition, layer)
    .filter((passage) => passage.id !== row.passage.id)
    .flatMap((passage) =>
      passage.readings
        .filter(({ witness }) => docs.includes(witness))
        .flatMap(({ witness, start, end }) => {
          const words = padded(scene, witness, { start, end });
          const own = row.passage.readings.find((reading) => reading.witness === witness);
          const ownWords = own ? padded(scene, witness, own) : '';
          const found = runs.find(({ form }) => words.includes(form) && !ownWords.includes(form));
          return found ? [{ witness, passage, run: found.run }] : [];
        }),
    );
}

/** Longest first. */
function sharedRuns(scene: Scene, row: Row, docs: readonly string[]) {
  return row.passage.links
    .filter(({ a, b }) => docs.includes(a.witness) && docs.includes(b.witness))
    .flatMap(({ a, explanation }) =>
      explanation.matched.map((run) => ({
        run: { witness: a.witness, ...run.a },
        form: padded(scene, a.witness, run.a),
      })),
    )
    .filter(({ form }) => form.split(' ').length - 2 >= TELLING)
    .sort((x, y) => y.form.length - x.form.length);
}

/** Comparison forms with a space around each, so that only whole words are found. */
function padded(scene: Scene, id: string, { start, end }: Span): string {
  const forms = tokenize(witnessOf(scene, id).witness.text.slice(start, end)).map((token) => token.form);
  return ` ${forms.join(' ')} `;
}
