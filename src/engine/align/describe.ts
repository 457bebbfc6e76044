/** Passages in full: the links between their readings, and what the witnesses without one have instead. */
import type { Kind, Link, Passage, Reading, Strength } from '../types.ts';
import { absencesOf } from './absences.ts';
import { entryLink } from './entries/explain-entry.ts';
import type { EntryLinks } from './entries/link-entries.ts';
import { linkOf, round } from './explain.ts';
import { numberOf, sideOf, tokenRange, type Frame } from './frame.ts';
import { paraphraseLink } from './paraphrase/explain-paraphrase.ts';
import type { Paraphrases } from './paraphrase/paraphrase.ts';
import { passageId } from './passage-id.ts';
import { pairKey, toReadings, type Cluster } from './passages.ts';

/**
 * A passage of readings that a person chose, measured as the engine measures its own.
 * `kinds` gives the kind of a pair that the person settled.
 */
export function passageOf(
  frame: Frame,
  id: string,
  readings: readonly Reading[],
  kinds?: (a: Reading, b: Reading) => Kind | undefined,
): Passage {
  const links = pairsOf(readings).map(([a, b]) =>
    linkOf(frame, a, b, { stage: 'review', rule: 'checked-by-hand' }, kinds?.(a, b)),
  );
  const { kind, ...rest } = summarize(links);
  return { id, kind, ...rest, readings, links, repeats: [], absences: absencesOf(frame, readings, kind) };
}

/** What the stages found, as far as passages need it to explain themselves. */
export interface Found {
  readonly frame: Frame;
  readonly alike: EntryLinks['alike'];
  readonly reworded: Paraphrases | null;
}

/** The passage that a cluster is; its absences are left out, as they take longest. Up to `most` readings are linked all with all. */
export function describe({ frame, alike }: Found, found: Cluster, most = MOST_PAIRED): Passage {
  const readings = toReadings(found.members, frame.ids);
  const links = pairsOf(readings, most).map(([a, b]) => {
    const [left, right] = [numberOf(frame, a.witness), numberOf(frame, b.witness)];
    const evidence = found.evidence.get(pairKey(left, right));
    const [x, y] = [found.entries.get(left), found.entries.get(right)];
    if (x && y && x.group === y.group && !(evidence && 'rule' in evidence))
      return entryLink(frame, alike, [a, x.entry], [b, y.entry]);
    if (evidence && 'score' in evidence) return paraphraseLink(frame, a, b, evidence);
    // Not linked itself, but at least half of the passage vouches for it.
    return linkOf(frame, a, b, { stage: 'runs', rule: evidence?.rule ?? 'through-the-passage' });
  });
  const id = passageId(
    readings.map((reading) => {
      const side = sideOf(frame, reading.witness);
      return Array.from(side.words.subarray(...tokenRange(side, reading)), (word) => frame.forms[word] as string);
    }),
  );
  return { id, ...summarize(links), readings, links, repeats: toReadings(found.repeats, frame.ids), absences: [] };
}

/** The passage with its absences. */
export function withAbsences({ frame, reworded }: Found, passage: Passage): Passage {
  return { ...passage, absences: absencesOf(frame, passage.readings, passage.kind, reworded) };
}

/** What a passage is, by its links: the weakest kind and strength among them, and their mean score. */
export function summarize(links: readonly Link[]): { kind: Kind; strength: Strength; score: number } {
  return {
    kind: FROM_WEAKEST.find((kind) => links.some((link) => link.kind === kind)) ?? 'reworded',
    strength: STRONGEST_LAST.find((least) => links.some((link) => link.strength === least)) ?? 'reworded',
    score: links.length > 0 ? round(links.reduce((sum, link) => sum + link.score, 0) / links.length) : 0,
  };
}

/** Every pair is linked up to this many readings; 200 readings would have 19,900 pairs that say the same. */
const MOST_PAIRED = 12;

/** Every pair of readings, or of more than `most` each one's pair with the first. */
function pairsOf(readings: readonly Reading[], most = MOST_PAIRED): [Reading, Reading][] {
  if (readings.length > most) return readings.slice(1).map((b) => [readings[0] as Reading, b]);
  return readings.flatMap((a, i) => readings.slice(i + 1).map((b): [Reading, Reading] => [a, b]));
}

const STRONGEST_LAST: readonly Strength[] = ['possible', 'reworded', 'edited', 'verbatim'];

const FROM_WEAKEST: readonly Kind[] = ['entry', 'reworded', 'edited', 'identical'];
