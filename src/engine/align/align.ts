/** The one entry to alignment: texts in, passages out. Pure; the order of texts changes nothing. */
import type { Alignment, Kind, Link, Passage, Reading } from '../types.ts';
import { absencesOf } from './absences.ts';
import { linkOf, round, type Origin } from './explain.ts';
import { sideOf, type Frame, type Report } from './frame.ts';
import { linkByRuns, type CopyLink } from './links.ts';
import { passageId } from './passage-id.ts';
import { cluster, pairKey, toReadings, type Cluster } from './passages.ts';
import { findRuns } from './runs.ts';

/** Changes whenever a rule or constant does: results of two versions may differ. */
export const ENGINE_VERSION = '1.0.0';

/** Aligns all witnesses of `frame`. Stages reported: link, describe. */
export function align(frame: Frame, report?: Report): Alignment {
  const ids = frame.sides.map(({ witness }) => witness.id);
  const links: CopyLink[] = [];
  let refused = 0;
  const { seeds, runs } = findRuns(frame, (left, right, runs) => {
    report?.({ stage: 'link', done: left, total: ids.length });
    const found = linkByRuns(frame, left, right, runs);
    links.push(...found.links);
    refused += found.refused;
  });
  const clusters = cluster(links);
  const passages = clusters.map((found, i) => {
    report?.({ stage: 'describe', done: i, total: clusters.length });
    return describe(frame, found, ids);
  });
  return {
    engine: ENGINE_VERSION,
    witnesses: frame.sides.map(({ witness }) => witness),
    passages: withDistinctIds(passages),
    counts: { seeds, runs, links: links.length, refused, passages: passages.length },
  };
}

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
  return toPassage(frame, { id, readings, links, repeats: [] });
}

function describe(frame: Frame, found: Cluster, ids: readonly string[]): Passage {
  const readings = toReadings(found.members, ids);
  const origin = (a: Reading, b: Reading): Origin => ({
    stage: 'runs',
    // Not linked itself, but at least half of the passage vouches for it.
    rule: found.rules.get(pairKey(ids.indexOf(a.witness), ids.indexOf(b.witness))) ?? 'through-the-passage',
  });
  const links = pairsOf(readings).map(([a, b]) => linkOf(frame, a, b, origin(a, b)));
  const id = passageId(
    readings.map(({ witness, start, end }) => sideOf(frame, witness).witness.text.slice(start, end)),
  );
  return toPassage(frame, { id, readings, links, repeats: toReadings(found.repeats, ids) });
}

function toPassage(frame: Frame, found: Pick<Passage, 'id' | 'readings' | 'links' | 'repeats'>): Passage {
  const { readings, links } = found;
  const kind = weakest(links);
  const score = links.length > 0 ? round(links.reduce((sum, link) => sum + link.score, 0) / links.length) : 0;
  return { ...found, kind, score, absences: absencesOf(frame, readings, kind) };
}

/** Every pair is linked up to this many readings; 200 readings would have 19,900 pairs that say the same. */
const MOST_PAIRED = 12;

/** Every pair of readings, or of very many each one's pair with the first. */
function pairsOf(readings: readonly Reading[]): [Reading, Reading][] {
  if (readings.length > MOST_PAIRED) return readings.slice(1).map((b) => [readings[0] as Reading, b]);
  return readings.flatMap((a, i) => readings.slice(i + 1).map((b): [Reading, Reading] => [a, b]));
}

const FROM_WEAKEST: readonly Kind[] = ['entry', 'reworded', 'edited', 'identical'];

function weakest(links: readonly Link[]): Kind {
  return FROM_WEAKEST.find((kind) => links.some((link) => link.kind === kind)) ?? 'reworded';
}

/** The same words at two passages (a template printed twice) give one id; the later ones get a number. */
function withDistinctIds(passages: readonly Passage[]): Passage[] {
  const seen = new Map<string, number>();
  return passages.map((passage) => {
    const count = (seen.get(passage.id) ?? 0) + 1;
    seen.set(passage.id, count);
    return count === 1 ? passage : { ...passage, id: `${passage.id}-${count}` };
  });
}
