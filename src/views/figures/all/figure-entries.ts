/** Every figure of the documents shown, with who says it and how it stands to the others. */
import { findNames } from '../../../corpus/people.ts';
import { isAmount } from '../../../engine/words/arithmetic.ts';
import type { FigureRelation, FigureRow } from '../../../engine/words/figure-relations.ts';
import type { Figure } from '../../../engine/words/figures.ts';
import type { Span } from '../../../engine/types.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import type { Evidence } from '../../../worker/desk-protocol.ts';
import { sentenceAt } from '../figure-place.ts';
import { keyOf } from '../figure-key.ts';
import { saidBy, type SaidBy } from '../said-by.ts';

export interface FigureEntry {
  readonly key: string;
  readonly witness: string;
  readonly figure: Figure;
  readonly sentence: Span;
  readonly said: SaidBy;
  readonly relation: FigureRelation;
  /** Key of its row in the comparison. */
  readonly row: string;
  /**
   * Whether readers can calculate with it. Not with ages and dates, nor where the sentence names a private person: no
   * statistics about people who were only accused.
   */
  readonly isOffered: boolean;
}

/** In the order of `docs`, and of each text. */
export function figureEntries(
  scene: Scene,
  { texts }: Evidence,
  rows: readonly FigureRow[],
  docs: readonly string[],
): readonly FigureEntry[] {
  const rowOf = new Map(
    rows.flatMap((row) => row.figures.map(({ witness, figure }) => [keyOf(witness, figure), row] as const)),
  );
  return docs.flatMap((id) => {
    const text = texts.find((each) => each.id === id);
    if (!text) return [];
    const item = witnessOf(scene, id);
    const names = namesIn(scene, id);
    return text.figures.map((figure): FigureEntry => {
      const key = keyOf(id, figure);
      const row = rowOf.get(key);
      const first = row?.figures[0];
      const sentence = sentenceAt(item, figure);
      return {
        key,
        witness: id,
        figure,
        sentence,
        said: saidBy(item.witness.text, text.voices, figure, sentence),
        relation: row?.relation ?? 'only-here',
        row: first ? keyOf(first.witness, first.figure) : key,
        isOffered: isAmount(figure) && !touches(names, sentence),
      };
    });
  });
}

/** Of private people, also where their names are shown. */
export function namesIn(scene: Scene, id: string): readonly Span[] {
  return findNames(witnessOf(scene, id).witness.text, scene.corpus.people);
}

export function touches(names: readonly Span[], sentence: Span): boolean {
  return names.some(({ start, end }) => start < sentence.end && sentence.start < end);
}
