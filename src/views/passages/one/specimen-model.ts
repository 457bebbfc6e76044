/** The readings of a passage laid over each other: what a specimen shows, with names masked as everywhere. */
import { alignParts, type AlignedPart, type RelatedWords } from '../../../engine/compare/aligned-parts.ts';
import { collate, runsOn, type Piece, type Place, type Spans } from '../../../engine/compare/collation.ts';
import type { CollatedReading } from '../../../engine/compare/collation-lexemes.ts';
import type { Witness } from '../../../corpus/schema.ts';
import type { Span } from '../../../engine/types.ts';
import { labelFinder, type LabelUse } from '../../../engine/words/labels.ts';
import type { Lexicon } from '../../../engine/words/lexicon.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import type { Row } from '../rows.ts';

export interface Specimen {
  /** The document whose words run on; the others are compared with it. */
  readonly base: string;
  /** The documents that have it, in the reader's order. */
  readonly witnesses: readonly string[];
  /** Words that run on and places where they part; null where little is shared. */
  readonly pieces: readonly Piece[] | null;
  /** Numbered parts side by side; empty where the words run on. */
  readonly parts: readonly AlignedPart[];
}

/** The specimen of a row for the documents shown. */
export function specimenOf(scene: Scene, row: Row, docs: readonly string[]): Specimen {
  const witnesses = docs.filter((id) => row.cells.state(id) === 'reading');
  const base = row.against;
  const readings = witnesses.flatMap((id) => collatedReading(scene, row, id) ?? []);
  if (readings.length < 2) return { base, witnesses, pieces: collate(readings, base).pieces, parts: [] };
  const collation = collate(readings, base);
  if (runsOn(collation)) return { base, witnesses, pieces: collation.pieces, parts: [] };
  return { base, witnesses, pieces: null, parts: alignParts(readings, base, relatedWords(scene, row)) };
}

/** A masked name counts as one word, so that no difference shows inside it. */
function collatedReading(scene: Scene, row: Row, id: string): CollatedReading | null {
  const cell = row.cells.get(id);
  if (cell.state !== 'reading') return null;
  const { witness, names } = witnessOf(scene, id);
  const units = names.map(({ start, end, person }) => ({ start, end, form: `person ${person}` }));
  const labels = labelsIn(scene, witness);
  return { witness: id, text: witness.text, span: cell.reading, units, ...(labels && { labels }) };
}

/** A reader may change the lexicon while a text stays. */
const LABELS = new WeakMap<Lexicon, WeakMap<Witness, readonly LabelUse[]>>();

/** By the corpus's lexicon; a text is searched once. */
function labelsIn({ corpus: { lexicon } }: Scene, witness: Witness): readonly LabelUse[] | undefined {
  if (lexicon === null) return undefined;
  const known = LABELS.get(lexicon) ?? new WeakMap<Witness, readonly LabelUse[]>();
  const labels = known.get(witness) ?? labelFinder(lexicon)(witness.text);
  LABELS.set(lexicon, known.set(witness, labels));
  return labels;
}

/** Words that the engine matched by meaning; where people made the links, those of the engine's own for the same places. */
function relatedWords(scene: Scene, { passage }: Row): readonly RelatedWords[] {
  const touches = (span: Span & { readonly witness: string }) =>
    passage.readings.some((each) => each.witness === span.witness && each.start < span.end && span.start < each.end);
  const alone = passagesOf(scene.edition, 'engine')
    .filter(({ readings }) => readings.filter(touches).length > 1)
    .flatMap(({ links }) => links);
  return [...passage.links, ...alone].flatMap(({ a, b, explanation }) =>
    (explanation.words ?? []).map((words) => ({
      a: { witness: a.witness, ...words.a },
      b: { witness: b.witness, ...words.b },
      similarity: words.similarity,
    })),
  );
}

/** One line of a bracket or a table: documents whose words are printed alike there. */
export interface Line {
  /** In the reader's order. */
  readonly witnesses: readonly string[];
  readonly hasBase: boolean;
  /** Whose words are shown: the first. */
  readonly witness: string;
  readonly span: Span;
}

/** The lines of a place, in the reader's order: one for each way it is printed. */
export function linesAt(scene: Scene, { base, witnesses }: Specimen, place: Place): readonly Line[] {
  return grouped(witnesses, (id) => printed(scene, id, place.spans)).map((ids) => lineOf(ids, place.spans, base));
}

/** The rows of a table of parts: documents that are printed alike in all of them are one row. */
export function rowsOfParts(scene: Scene, { witnesses, parts }: Specimen): readonly (readonly string[])[] {
  const whole = (id: string) => parts.map(({ spans }) => printed(scene, id, spans)).join('\n');
  return grouped(witnesses, whole);
}

/** How many places of the specimen have words that differ, and not signs alone. */
export function countPlaces(pieces: readonly Piece[]): { readonly places: number; readonly ofWords: number } {
  const places = pieces.filter((piece) => piece.kind === 'place');
  return { places: places.length, ofWords: places.filter(({ groups }) => groups.length > 1).length };
}

function grouped(witnesses: readonly string[], keyOf: (id: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const id of witnesses) groups.set(keyOf(id), [...(groups.get(keyOf(id)) ?? []), id]);
  return [...groups.values()];
}

function lineOf(witnesses: readonly string[], spans: Spans, base: string): Line {
  const hasBase = witnesses.includes(base);
  const witness = hasBase ? base : (witnesses[0] ?? base);
  return { witnesses, hasBase, witness, span: spans.get(witness) ?? { start: 0, end: 0 } };
}

/** As a reader sees it, but for kinds of space and curls of marks. */
function printed(scene: Scene, id: string, spans: Spans): string {
  const span = spans.get(id) ?? { start: 0, end: 0 };
  return wordsOf(scene, id, span).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

/** Whether the document has space, and not nothing, before a piece that is not its first. */
export function spacedBefore(
  scene: Scene,
  id: string,
  pieces: readonly { readonly spans: Spans }[],
  at: number,
): boolean {
  const [before, here] = [pieces[at - 1]?.spans.get(id), pieces[at]?.spans.get(id)];
  if (!before || !here) return false;
  return witnessOf(scene, id).witness.text.slice(before.end, here.start) !== '';
}
