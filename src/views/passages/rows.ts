/** From an edition to the rows of the grid: one a passage, with a cell for every witness of the corpus. */
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Absence, AbsenceState, Kind, Lacuna, Reading } from '../../engine/types.ts';
import { passagesOf } from '../../state/ordered-passages.ts';
import type { Scene } from '../../state/scene.ts';
import { KINDS, type Layer, type ViewState } from '../../state/view-state.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import type { Edition } from '../../worker/protocol.ts';
import type { Comparison } from '../../ui/changes/compare-readings.ts';
import { LazyRow, type Voice } from './lazy-row.ts';

export type { Voice } from './lazy-row.ts';

export interface ReadingCell {
  readonly state: 'reading';
  readonly reading: Reading;
  /** Null in the reading that the others are compared with. */
  readonly comparison: Comparison | null;
}

/** No reading, in a text that is whole there. */
export interface AbsenceCell {
  readonly state: Exclude<AbsenceState, 'text-incomplete'>;
  readonly absence: Absence;
}

/** No reading; the set is so large that what stands there instead is worked out for one passage at a time. */
export interface UnknownCell {
  readonly state: 'unknown';
}

export interface LacunaCell {
  readonly state: 'text-incomplete';
  readonly lacuna: Lacuna | null;
}

export type Cell = ReadingCell | AbsenceCell | UnknownCell | LacunaCell;

/** The cells of a row, each made when it is asked for. */
export interface Cells {
  readonly get: (witness: string) => Cell;
  /** Without comparing anything. */
  readonly state: (witness: string) => Cell['state'];
}

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
  readonly cells: Cells;
  /** 0 where all words are the same, towards 1 where none is: the mean over the documents compared. */
  readonly difference: number;
  /** Types of the changes in the documents shown, a bit each: see `bitOf`. */
  readonly changeTypes: number;
  readonly voice: Voice;
  /** Documents shown whose readings have the same words, two or more together. */
  readonly alike: readonly (readonly string[])[];
}

type Arrangement = Pick<ViewState, 'docs' | 'base' | 'layer'>;

/**
 * Rows in the base's order. A passage that none of the documents shown has is left out. What a row costs to work out is
 * worked out when it is asked for: of thousands few are on the screen.
 */
export function makeRows(scene: Scene, { docs, base, layer }: Arrangement): readonly Row[] {
  const { passages, numbers } = layerOf(scene, layer);
  const ranks = new Map([base, ...docs.filter((id) => id !== base)].map((id, rank) => [id, rank]));
  return passages
    .flatMap((passage) => placed(passage, ranks))
    .sort((a, b) => a.rank - b.rank || a.against.start - b.against.start)
    .map(({ passage, against, found }, order) => {
      const kind = kindAmong(passage, found, ranks);
      const number = numbers.get(passage.id) ?? 0;
      return new LazyRow(scene, ranks, { passage, against, found, kind, number, order });
    });
}

/** A passage with the reading of the first document that has it. */
function placed(passage: EditedPassage, ranks: ReadonlyMap<string, number>) {
  let [rank, found] = [Infinity, 0];
  let against: Reading | null = null;
  for (const reading of passage.readings) {
    const at = ranks.get(reading.witness);
    if (at === undefined) continue;
    found++;
    if (at < rank) [rank, against] = [at, reading];
  }
  return against ? [{ passage, against, found, rank }] : [];
}

/** The passages of a layer, the same list whatever is the base. */
export function passagesIn(scene: Scene, layer: Layer): readonly EditedPassage[] {
  return layerOf(scene, layer).passages;
}

interface NumberedLayer {
  readonly passages: readonly EditedPassage[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** A change of base or documents leaves a layer as it is. */
const LAYERS = new WeakMap<Edition, Map<Layer, NumberedLayer>>();

function layerOf({ edition, corpus }: Scene, layer: Layer): NumberedLayer {
  const known = LAYERS.get(edition) ?? new Map<Layer, NumberedLayer>();
  LAYERS.set(edition, known);
  const found = known.get(layer);
  if (found) return found;
  const passages = passagesOf(edition, layer);
  const made = { passages, numbers: passageNumbers(passages, corpus.witnesses) };
  known.set(layer, made);
  return made;
}

function kindAmong(passage: EditedPassage, found: number, shown: ReadonlyMap<string, number>): Kind | null {
  if (found < 2) return null;
  if (found === passage.readings.length) return passage.kind;
  const kinds = passage.links
    .filter(({ a, b }) => shown.has(a.witness) && shown.has(b.witness))
    .map((link) => link.kind);
  return KINDS.findLast((kind) => kinds.includes(kind)) ?? passage.kind;
}
