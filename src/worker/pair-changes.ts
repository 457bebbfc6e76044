/** Compares the readings of every passage, pair by pair, so that the page only has to show the changes. */
import { compareReadings, type Excerpt } from '../engine/index.ts';
import type { Change, Passage, Reading, WitnessInput } from '../engine/types.ts';
import { labelFinder, type LabelUse } from '../engine/words/labels.ts';
import type { Lexicon } from '../engine/words/lexicon.ts';
import { inOrder, pairKey } from './pair-key.ts';

/** A passage of more readings has thousands of pairs; whoever reads it asks for one. */
const MOST_COMPARED = 64;

/**
 * Changes by `pairKey`, of passages of at most MOST_COMPARED readings. A pair that two passages share is compared once.
 * With a lexicon, another word for the same sort of thing is a change of label.
 */
export function pairChanges(
  passages: readonly Passage[],
  witnesses: readonly WitnessInput[],
  lexicon: Lexicon | null = null,
): Readonly<Record<string, readonly Change[]>> {
  const texts = new Map(witnesses.map(({ id, text }) => [id, text]));
  const side = (reading: Reading) => ({ text: texts.get(reading.witness) ?? '', span: reading });
  const labels = labelsOf(texts, lexicon);
  const changes: Record<string, readonly Change[]> = {};
  const compared = (a: Reading, b: Reading): readonly Change[] => {
    // Most copies are equal, letter for letter.
    if (wordsOf(side(a)) === wordsOf(side(b))) return [];
    const [x, y] = [labels(a.witness), labels(b.witness)];
    return compareReadings(side(a), side(b), x && y ? { labels: { a: x, b: y } } : {});
  };
  for (const { readings } of passages) {
    if (readings.length > MOST_COMPARED) continue;
    for (const a of readings) for (const b of readings) if (inOrder(a, b)) changes[pairKey(a, b)] ??= compared(a, b);
  }
  return changes;
}

/** Labels by witness, found when first asked for: a passage has few of many texts. */
function labelsOf(texts: ReadonlyMap<string, string>, lexicon: Lexicon | null) {
  const find = lexicon && labelFinder(lexicon);
  const found = new Map<string, readonly LabelUse[]>();
  return (witness: string): readonly LabelUse[] | null => {
    if (!find) return null;
    const known = found.get(witness) ?? find(texts.get(witness) ?? '');
    found.set(witness, known);
    return known;
  };
}

function wordsOf({ text, span }: Excerpt): string {
  return text.slice(span.start, span.end);
}
