/** What can be said of two readings before one of them is shown: worked out when first asked for, then kept. */
import { CHANGE_TYPES } from '../../engine/compare/change-types.ts';
import type { Change, ChangeType, Reading } from '../../engine/types.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { changesBetween } from '../../worker/pair-key.ts';
import { compareTo, sharedWords, type Comparison, type Stretch } from '../../ui/changes/compare-readings.ts';
import { countWords } from '../../ui/changes/count-words.ts';
import { outsideNames, type MaskedText } from '../../ui/changes/mask-changes.ts';

export interface PairFacts {
  /** Words in common, as a share of all words of both, 0 to 1. */
  readonly share: number;
  /** The types of the changes, a bit each. */
  readonly types: number;
}

/** What is known in a scene, which says which names are masked. Readings are kept by an edition, so they are keys. */
interface Known {
  /** By the witness compared with, then by the reading: that a passage has one of each makes a pair of it. */
  readonly facts: Map<string, Map<Reading, PairFacts | null>>;
  readonly words: Map<Reading, number>;
}

/** Plain maps in one weak one: many thousand weak entries cost more to collect than they are worth. */
const KNOWN = new WeakMap<Scene, Known>();

/** Null where the edition has not compared the two: in one document, or in a large corpus. */
export function factsOf(scene: Scene, base: Reading, here: Reading): PairFacts | null {
  const known = KNOWN.get(scene) ?? { facts: new Map(), words: new Map() };
  KNOWN.set(scene, known);
  const beside = known.facts.get(base.witness) ?? new Map<Reading, PairFacts | null>();
  known.facts.set(base.witness, beside);
  const found = beside.get(here);
  if (found !== undefined) return found;
  const made = compareWords(scene, base, here, known.words);
  beside.set(here, made);
  return made;
}

/** All there is to show of `here` beside `base`. */
export function comparisonOf(scene: Scene, base: Reading, here: Reading): Comparison | null {
  const changes = changesShown(scene, base, here);
  return changes && compareTo(stretch(scene, base), stretch(scene, here), changes);
}

/** As a reader sees them while names are masked. */
function changesShown(scene: Scene, base: Reading, here: Reading): readonly Change[] | null {
  const found = base.witness === here.witness ? null : changesBetween(scene.edition, base, here);
  return found && outsideNames(found, stretch(scene, base), stretch(scene, here));
}

/** The bit that stands for a type in `types`. */
export function bitOf(type: ChangeType): number {
  return BITS[type];
}

const BITS = Object.fromEntries(CHANGE_TYPES.map((type, index) => [type, 1 << index])) as Readonly<
  Record<ChangeType, number>
>;

function compareWords(scene: Scene, base: Reading, here: Reading, words: Known['words']): PairFacts | null {
  const changes = changesShown(scene, base, here);
  if (changes === null) return null;
  if (changes.length === 0) return SAME;
  const [a, b] = [stretch(scene, base), stretch(scene, here)];
  const types = changes.reduce((bits, { type }) => bits | bitOf(type), 0);
  const count = (side: Stretch) => wordsIn(side === a ? base : here, side.text, words);
  return { share: sharedWords(a, b, changes, count), types };
}

const SAME: PairFacts = { share: 1, types: 0 };

function stretch(scene: Scene, reading: Reading): Stretch & MaskedText {
  const { witness, names } = witnessOf(scene, reading.witness);
  return { text: witness.text, names, span: reading };
}

/** A reading is compared with many others: its words are counted once. */
function wordsIn(reading: Reading, text: string, known: Known['words']): number {
  const count = known.get(reading) ?? countWords(text, reading);
  known.set(reading, count);
  return count;
}
