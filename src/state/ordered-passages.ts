/** The passages of a layer in the order that numbers them, the same in every view. */
import type { EditedPassage } from '../corpus/schema.ts';
import type { Reading } from '../engine/types.ts';
import type { Edition } from '../worker/protocol.ts';
import type { Layer } from './view-state.ts';

export interface OrderedPassage {
  readonly passage: EditedPassage;
  /** What the first document of the order that has the passage has. */
  readonly reading: Reading;
}

/** Checked by hand, or what the engine found alone. */
export function passagesOf(edition: Edition, layer: Layer): readonly EditedPassage[] {
  return layer === 'reviewed' ? edition.reviewed : edition.alone.map((passage) => ({ ...passage, review: null }));
}

/**
 * Passages that the first document has come first, in its order; then those of the next, and so on.
 * A passage that none of the documents has is left out.
 */
export function inOrderOfDocuments(
  passages: readonly EditedPassage[],
  documents: readonly string[],
): readonly OrderedPassage[] {
  return passages
    .flatMap((passage) => {
      const rank = documents.findIndex((id) => readingIn(passage, id));
      const reading = readingIn(passage, documents[rank] ?? '');
      return reading ? [{ passage, reading, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.reading.start - b.reading.start);
}

/** What one document has at a passage. */
export function readingIn(passage: EditedPassage, witness: string): Reading | undefined {
  return passage.readings.find((reading) => reading.witness === witness);
}
