/** What differs between two readings of a passage, as a reader sees it while names are masked. */
import type { NameSpan } from '../../corpus/people.ts';
import type { Witness } from '../../corpus/schema.ts';
import type { Change, Reading } from '../../engine/types.ts';
import type { Stretch } from '../../ui/changes/compare-readings.ts';
import { outsideNames, type MaskedText } from '../../ui/changes/mask-changes.ts';
import { changesBetween } from '../../worker/pair-key.ts';
import type { Edition } from '../../worker/protocol.ts';

export interface ReadTexts {
  readonly witnesses: readonly Pick<Witness, 'id' | 'text'>[];
  /** By witness id; empty lists where names are shown. */
  readonly names: ReadonlyMap<string, readonly NameSpan[]>;
}

/** Changes from `base` to `here`; null where the edition has not compared the two. */
export function changesShown(
  edition: Edition,
  base: Reading,
  here: Reading,
  texts: ReadTexts,
): readonly Change[] | null {
  const changes = changesBetween(edition, base, here);
  return changes && outsideNames(changes, stretchOf(texts, base), stretchOf(texts, here));
}

/** A reading in its text, with the names that are masked there. */
export function stretchOf({ witnesses, names }: ReadTexts, reading: Reading): Stretch & MaskedText {
  const text = witnesses.find(({ id }) => id === reading.witness)?.text ?? '';
  return { text, names: names.get(reading.witness) ?? [], span: reading };
}
