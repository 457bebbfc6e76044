/** Which rows hold the words a reader looks for. */
import { findHits, searchForm } from '../../corpus/find-hits.ts';
import { witnessOf, type Scene, type SceneWitness } from '../../state/scene.ts';
import { shownSpan } from '../../ui/shown-span.ts';
import type { Row } from './rows.ts';

/** Whether a row's label as shown, or any reading shown, holds the words looked for. */
export type Finder = (row: Row) => boolean;

/** Where nothing is looked for. */
export const everyRow: Finder = () => true;

/** A finder for one query; `labelIn` gives a row's label as shown. */
export function finderFor(scene: Scene, query: string, docs: readonly string[], labelIn: (row: Row) => string): Finder {
  const wanted = searchForm(query.trim());
  if (wanted === '') return everyRow;
  const shown = new Set(docs);
  return (row) =>
    row.passage.readings.some((reading) => shown.has(reading.witness) && readingHolds(scene, reading, wanted)) ||
    // A passage that nobody has named is called by words of a reading, which was searched.
    (row.passage.review?.label != null && searchForm(labelIn(row)).includes(wanted));
}

function readingHolds(scene: Scene, reading: Row['passage']['readings'][number], wanted: string): boolean {
  const item = witnessOf(scene, reading.witness);
  const { witness, names } = item;
  const span = shownSpan(witness.text, reading);
  // Where a masked name stands other words than the text's are shown: seldom, and searched with more care.
  if (names.some((name) => name.start < span.end && span.start < name.end))
    return findHits(witness.text, span, wanted, names).length > 0;
  return formOf(item).slice(span.start, span.end).includes(wanted);
}

/** A text is read once; then every letter that is typed searches it again. */
const FORMS = new WeakMap<SceneWitness, string>();

function formOf(item: SceneWitness): string {
  const form = FORMS.get(item) ?? searchForm(item.witness.text);
  FORMS.set(item, form);
  return form;
}
