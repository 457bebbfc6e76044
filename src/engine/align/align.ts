/** The one entry to alignment: texts in, passages out. Pure; the order of texts changes nothing. */
import type { Alignment, Kind, Link, Passage, Reading, Strength } from '../types.ts';
import { absencesOf } from './absences.ts';
import { linkOf, round } from './explain.ts';
import { sideOf, type Frame, type Report } from './frame.ts';
import { linkByRuns, type CopyLink } from './links.ts';
import { paraphraseLink } from './paraphrase/explain-paraphrase.ts';
import type { Part } from './paraphrase/model.ts';
import { paraphrase, type Paraphrases } from './paraphrase/paraphrase.ts';
import { passageId } from './passage-id.ts';
import { cluster, pairKey, toReadings, Together, type Cluster } from './passages.ts';
import { findRuns } from './runs.ts';

/** Changes whenever a rule or constant does: results of two versions may differ. */
export const ENGINE_VERSION = '2.0.0';

/** Stages and their parts that a measurement may leave out, to see what each adds. */
export interface AlignOptions {
  readonly without?: ReadonlySet<'paraphrase' | Part>;
}

/** Aligns all witnesses of `frame`. Stages reported: link, paraphrase, describe. */
export function align(frame: Frame, report?: Report, { without = new Set() }: AlignOptions = {}): Alignment {
  const ids = frame.sides.map(({ witness }) => witness.id);
  const copied = linkCopies(frame, report);
  const reworded = without.has('paraphrase') ? null : findParaphrases(frame, copied.links, without, report);
  const copies = reworded?.copies ?? copied.links;
  const clusters = cluster(copies, reworded?.links, without.has('closure') ? [] : reworded?.support);
  const passages = clusters.map((found, i) => {
    report?.({ stage: 'describe', done: i, total: clusters.length });
    return describe(frame, found, ids, reworded);
  });
  const links = copies.length + (reworded?.links.length ?? 0);
  return {
    engine: ENGINE_VERSION,
    witnesses: frame.sides.map(({ witness }) => witness),
    passages: withDistinctIds(passages),
    possible: possibleLinks(frame, reworded, clusters, ids),
    counts: { ...copied.counts, compared: reworded?.compared ?? 0, links, passages: passages.length },
  };
}

function linkCopies(
  frame: Frame,
  report?: Report,
): { links: CopyLink[]; counts: Readonly<Record<'seeds' | 'runs' | 'refused', number>> } {
  const links: CopyLink[] = [];
  let refused = 0;
  const counts = findRuns(frame, (left, right, runs) => {
    report?.({ stage: 'link', done: left, total: frame.sides.length });
    const found = linkByRuns(frame, left, right, runs);
    links.push(...found.links);
    refused += found.refused;
  });
  return { links, counts: { ...counts, refused } };
}

function findParaphrases(
  frame: Frame,
  copies: readonly CopyLink[],
  without: ReadonlySet<string>,
  report?: Report,
): Paraphrases {
  return paraphrase(frame, copies, without as ReadonlySet<Part>, (done) =>
    report?.({ stage: 'paraphrase', done, total: frame.sides.length }),
  );
}

/** Pairs too weak to link, whose readings no passage holds together already. Likeliest first. */
function possibleLinks(
  frame: Frame,
  reworded: Paraphrases | null,
  clusters: readonly Cluster[],
  ids: readonly string[],
): Link[] {
  const together = new Together(clusters);
  return (reworded?.possible ?? [])
    .filter((pair) => !together.holds(pair))
    .toSorted((x, y) => y.score - x.score || x.left - y.left || x.right - y.right || x.a.start - y.a.start)
    .map((pair) => {
      const [a, b] = [pair.left, pair.right].map((side) => ids[side] as string) as [string, string];
      return paraphraseLink(frame, { witness: a, ...pair.a }, { witness: b, ...pair.b }, pair);
    });
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

function describe(frame: Frame, found: Cluster, ids: readonly string[], reworded: Paraphrases | null): Passage {
  const readings = toReadings(found.members, ids);
  const links = pairsOf(readings).map(([a, b]) => {
    const evidence = found.evidence.get(pairKey(ids.indexOf(a.witness), ids.indexOf(b.witness)));
    if (evidence && 'score' in evidence) return paraphraseLink(frame, a, b, evidence);
    // Not linked itself, but at least half of the passage vouches for it.
    return linkOf(frame, a, b, { stage: 'runs', rule: evidence?.rule ?? 'through-the-passage' });
  });
  const id = passageId(
    readings.map(({ witness, start, end }) => sideOf(frame, witness).witness.text.slice(start, end)),
  );
  return toPassage(frame, { id, readings, links, repeats: toReadings(found.repeats, ids) }, reworded);
}

function toPassage(
  frame: Frame,
  found: Pick<Passage, 'id' | 'readings' | 'links' | 'repeats'>,
  reworded: Paraphrases | null = null,
): Passage {
  const { readings, links } = found;
  const summary = summarize(links);
  return { ...found, ...summary, absences: absencesOf(frame, readings, summary.kind, reworded) };
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

/** Every pair of readings, or of very many each one's pair with the first. */
function pairsOf(readings: readonly Reading[]): [Reading, Reading][] {
  if (readings.length > MOST_PAIRED) return readings.slice(1).map((b) => [readings[0] as Reading, b]);
  return readings.flatMap((a, i) => readings.slice(i + 1).map((b): [Reading, Reading] => [a, b]));
}

const STRONGEST_LAST: readonly Strength[] = ['possible', 'reworded', 'edited', 'verbatim'];

const FROM_WEAKEST: readonly Kind[] = ['entry', 'reworded', 'edited', 'identical'];

/** The same words at two passages (a template printed twice) give one id; the later ones get a number. */
function withDistinctIds(passages: readonly Passage[]): Passage[] {
  const seen = new Map<string, number>();
  return passages.map((passage) => {
    const count = (seen.get(passage.id) ?? 0) + 1;
    seen.set(passage.id, count);
    return count === 1 ? passage : { ...passage, id: `${passage.id}-${count}` };
  });
}
