/** Shared passages as Read names them: a number and a title. */
import type { NameSpan } from '../../corpus/people.ts';
import type { Corpus, EditedPassage, PrivatePerson } from '../../corpus/schema.ts';
import type { Absence } from '../../engine/types.ts';
import { inOrderOfDocuments, passagesOf, readingIn } from '../../state/ordered-passages.ts';
import type { ViewState } from '../../state/view-state.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import { passageTitle } from '../../ui/passage-words.ts';
import type { Edition } from '../../worker/protocol.ts';

export interface Numbered {
  readonly passage: EditedPassage;
  /** 1 upwards, the same in every view and arrangement. */
  readonly number: number;
  /** The reviewers' label, or the first words of a reading in quotation marks; names masked unless they are shown. */
  readonly title: string;
}

type Arrangement = Pick<ViewState, 'base' | 'docs' | 'layer'>;

/** Every passage of the layer, in the base's order, then in that of the other documents. The order leaves the numbers alone. */
export function numberPassages(
  corpus: Corpus,
  edition: Edition,
  { base, docs, layer }: Arrangement,
  names: ReadonlyMap<string, readonly NameSpan[]>,
  people: readonly PrivatePerson[],
): readonly Numbered[] {
  const order = [...new Set([base, ...docs, ...corpus.witnesses.map(({ id }) => id)])];
  const texts = new Map(corpus.witnesses.map(({ id, text }) => [id, text]));
  const all = passagesOf(edition, layer);
  const numbers = passageNumbers(all, corpus.witnesses);
  return inOrderOfDocuments(all, order).map(({ passage, reading }) => {
    const source = { text: texts.get(reading.witness) ?? '', reading, names: names.get(reading.witness) ?? [], people };
    return { passage, number: numbers.get(passage.id) ?? 0, title: passageTitle(passage, source) };
  });
}

/** What is known of a document that lacks the passage: nothing where details come on request. */
export function absenceIn({ absences }: EditedPassage, witness: string): Absence | undefined {
  return absences.find((absence) => absence.witness === witness);
}

/** The passages that a document has, in its order. */
export function inOrderOf(passages: readonly Numbered[], witness: string): readonly Numbered[] {
  return passages
    .flatMap((entry) => {
      const reading = readingIn(entry.passage, witness);
      return reading ? [{ entry, reading }] : [];
    })
    .sort((a, b) => a.reading.start - b.reading.start || a.reading.end - b.reading.end)
    .map(({ entry }) => entry);
}
