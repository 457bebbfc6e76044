/** From an edition to the rows of the grid: one a passage, with a cell for every witness of the corpus. */
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Absence, AbsenceState, Kind, Lacuna, Reading } from '../../engine/types.ts';
import { inOrderOfDocuments, passagesOf, readingIn } from '../../state/ordered-passages.ts';
import { KINDS, type ViewState } from '../../state/view-state.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import { changesBetween } from '../../worker/pair-key.ts';
import { compareTo, type Comparison, type Stretch } from './compare-readings.ts';
import { outsideNames, type MaskedText } from './mask-changes.ts';
import { witnessOf, type Scene } from './scene.ts';

export interface ReadingCell {
  readonly state: 'reading';
  readonly reading: Reading;
  /** Null in the reading that the others are compared with. */
  readonly comparison: Comparison | null;
}

/** No reading, in a text that is whole there. */
export interface AbsenceCell {
  readonly state: Exclude<AbsenceState, 'text-incomplete'>;
  /** Null where the set is so large that it is worked out for one passage at a time, on request. */
  readonly absence: Absence | null;
}

export interface LacunaCell {
  readonly state: 'text-incomplete';
  readonly lacuna: Lacuna | null;
}

export type Cell = ReadingCell | AbsenceCell | LacunaCell;

export interface Row {
  readonly passage: EditedPassage;
  /** Its name in every view, whatever is the base, shown, sorted or filtered. */
  readonly number: number;
  /** Its place in the base's order. */
  readonly order: number;
  /** The witness whose reading the others are compared with: the base, or the first one shown that has a reading. */
  readonly against: string;
  /** How many of the documents shown have it. */
  readonly found: number;
  /** The weakest kind among the readings shown; null where only one is. */
  readonly kind: Kind | null;
  /** 0 where all words are the same, towards 1 where none is: the mean over the documents compared. */
  readonly difference: number;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly voice: Voice;
}

/** Whose words: inside quotation marks in all documents shown, in none, or in some. */
export type Voice = 'quotation' | 'own words' | 'quotation and own words';

type Arrangement = Pick<ViewState, 'docs' | 'base' | 'layer'>;

/** Rows in the base's order. A passage that none of the documents shown has is left out. */
export function makeRows(scene: Scene, { docs, base, layer }: Arrangement): readonly Row[] {
  const order = [base, ...docs.filter((id) => id !== base)];
  const passages = passagesOf(scene.edition, layer);
  const numbers = passageNumbers(passages, scene.corpus.witnesses);
  return inOrderOfDocuments(passages, order).map(({ passage, reading }, index) => ({
    ...makeRow(scene, passage, reading.witness, docs),
    number: numbers.get(passage.id) ?? 0,
    order: index,
  }));
}

function makeRow(scene: Scene, passage: EditedPassage, against: string, docs: readonly string[]) {
  const base = readingIn(passage, against);
  const cells = new Map<string, Cell>();
  for (const reading of passage.readings)
    cells.set(reading.witness, { state: 'reading', reading, comparison: base ? compared(scene, base, reading) : null });
  for (const absence of passage.absences)
    cells.set(
      absence.witness,
      absence.state === 'text-incomplete'
        ? { state: 'text-incomplete', lacuna: lacunaFor(scene, absence.witness, passage) }
        : { state: absence.state, absence },
    );
  for (const { id } of scene.corpus.witnesses) if (!cells.has(id)) cells.set(id, { state: 'not-found', absence: null });
  const shares = docs.flatMap((id) => shareIn(cells.get(id)));
  const shown = passage.readings.filter((reading) => docs.includes(reading.witness));
  return {
    passage,
    against,
    found: shown.length,
    kind: kindAmong(passage, shown),
    difference: shares.length ? 1 - shares.reduce((sum, share) => sum + share, 0) / shares.length : 0,
    cells,
    voice: voiceOf(scene, shown),
  };
}

function kindAmong(passage: EditedPassage, shown: readonly Reading[]): Kind | null {
  if (shown.length < 2) return null;
  if (shown.length === passage.readings.length) return passage.kind;
  const ids = shown.map((reading) => reading.witness);
  const kinds = passage.links
    .filter(({ a, b }) => ids.includes(a.witness) && ids.includes(b.witness))
    .map((link) => link.kind);
  return KINDS.findLast((kind) => kinds.includes(kind)) ?? passage.kind;
}

function compared(scene: Scene, base: Reading, reading: Reading): Comparison | null {
  const changes = reading.witness === base.witness ? null : changesBetween(scene.edition, base, reading);
  const [there, here] = [stretch(scene, base), stretch(scene, reading)];
  return changes && compareTo(there, here, outsideNames(changes, there, here));
}

function stretch(scene: Scene, reading: Reading): Stretch & MaskedText {
  const { witness, names } = witnessOf(scene, reading.witness);
  return { text: witness.text, names, span: reading };
}

function shareIn(cell: Cell | undefined): readonly number[] {
  return cell?.state === 'reading' && cell.comparison ? [cell.comparison.share] : [];
}

/** The lacuna that may hold the passage: the missing list for a list entry, else the first one that is not a headline. */
function lacunaFor(scene: Scene, id: string, passage: EditedPassage): Lacuna | null {
  const { lacunae } = witnessOf(scene, id).witness;
  const list = passage.kind === 'entry' ? lacunae.find((lacuna) => lacuna.lacks === 'list') : undefined;
  return list ?? lacunae.find((lacuna) => lacuna.lacks !== 'headline') ?? lacunae[0] ?? null;
}

function voiceOf(scene: Scene, readings: readonly Reading[]): Voice {
  const quoted = readings.map((reading) => quotationAt(scene, reading) !== null);
  if (quoted.every(Boolean)) return 'quotation';
  return quoted.some(Boolean) ? 'quotation and own words' : 'own words';
}

/** The quotation a reading stands in: its middle lies between the marks. */
export function quotationAt(scene: Scene, reading: Reading) {
  const middle = (reading.start + reading.end) / 2;
  const quotations = witnessOf(scene, reading.witness).layout?.quotations ?? [];
  return quotations.find((quotation) => quotation.pieces.some((p) => p.start <= middle && middle <= p.end)) ?? null;
}
