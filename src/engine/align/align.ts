/** The one entry to alignment: texts in, passages out. Pure; the order of texts changes nothing. */
import type { Alignment, Passage } from '../types.ts';
import { linkCopies, type Copied } from './copies.ts';
import { describe, withAbsences, type Found } from './describe.ts';
import { linkEntries } from './entries/link-entries.ts';
import type { Frame, Report } from './frame.ts';
import type { CopyLink } from './links.ts';
import type { Part } from './paraphrase/model.ts';
import { paraphrase, type Paraphrases } from './paraphrase/paraphrase.ts';
import { LINKED } from './paraphrase/score.ts';
import { cluster, type Cluster } from './passages.ts';
import { possibleLinks } from './possible.ts';

/** Changes whenever a rule or constant does: results of two versions may differ. */
export const ENGINE_VERSION = '3.1.0';

/** What a measurement may change: stages and their parts left out, to see what each adds, and how much a link needs. */
export interface AlignOptions {
  readonly without?: ReadonlySet<'entries' | 'paraphrase' | Part>;
  /**
   * Score in logits from which on two statements in different words are linked; LINKED of score.ts unless given.
   * Raising it never adds a link between two statements. It may move a reading from one passage to another.
   */
  readonly least?: number;
}

/** An alignment, and what it did not say of its passages yet. */
export interface Collation {
  readonly alignment: Alignment;
  /** For aligning the same witnesses and more: see `CollateOptions.earlier`. */
  readonly copied: Copied;
  /** Passage `id` with links and absences, whether the alignment gives them or not. Throws RangeError for an unknown one. */
  readonly describe: (id: string) => Passage;
}

/** Up to this many passages times witnesses, every passage has its links and absences at once: some tens of µs each. */
const MOST_DETAILED = 20_000;

/** In a large corpus a passage is what its readings are beside the first one. */
const OUTLINE_PAIRED = 1;

/** Aligns all witnesses of `frame`. Stages reported: link, entries, draft if there is one, weigh, paraphrase, gather, describe. */
export function align(frame: Frame, report?: Report, options?: AlignOptions): Alignment {
  return collate(frame, report, options).alignment;
}

/** What may be known before, and who is told what before all is known. */
export interface CollateOptions extends AlignOptions {
  /** Copies of an earlier alignment of some of the same witnesses: then only pairs with a new one are searched. */
  readonly earlier?: Copied;
  /** Given the alignment of copied wording alone, before paraphrase is looked for. */
  readonly draft?: (alignment: Alignment) => void;
}

/** The same, with details on request where the corpus is large. */
export function collate(frame: Frame, report?: Report, options: CollateOptions = {}): Collation {
  const { without = new Set(), draft, earlier } = options;
  const copied = linkCopies(frame, report, earlier);
  const copies = copied.links;
  report?.({ stage: 'entries', done: 0, total: 1 });
  const listed = linkEntries(without.has('entries') ? [] : frame.sides);
  const found = { frame, copied, alike: listed.alike, counts: { ...copied.counts, ...listed.counts } };
  if (draft) {
    const drafted: Report = (progress) => report?.({ ...progress, stage: 'draft' });
    const clusters = cluster(copies, [], [], listed.groups, drafted);
    draft(toCollation({ ...found, reworded: null }, clusters, drafted).alignment);
  }
  const reworded = without.has('paraphrase') ? null : findParaphrases(frame, copies, options, report);
  const support = without.has('closure') ? [] : reworded?.support;
  const clusters = cluster(copies, reworded?.links, support, listed.groups, report);
  const links = copies.length + (reworded?.links.length ?? 0);
  const counts = { ...found.counts, compared: reworded?.compared ?? 0, links };
  return toCollation({ ...found, reworded, counts }, clusters, report);
}

function toCollation(
  found: Found & { readonly copied: Copied; readonly counts: Alignment['counts'] },
  clusters: readonly Cluster[],
  report?: Report,
): Collation {
  const { frame, reworded } = found;
  const isDetailed = clusters.length * frame.sides.length <= MOST_DETAILED;
  const passages = withDistinctIds(
    clusters.map((each, i) => {
      report?.({ stage: 'describe', done: i, total: clusters.length });
      if (isDetailed) return withAbsences(found, describe(found, each));
      return { ...describe(found, each, OUTLINE_PAIRED), links: [] };
    }),
  );
  const placeOf = new Map(passages.map(({ id }, i) => [id, i]));
  return {
    copied: found.copied,
    alignment: {
      engine: ENGINE_VERSION,
      details: isDetailed ? 'all' : 'on-request',
      witnesses: frame.sides.map(({ witness }) => witness),
      passages,
      possible: reworded ? possibleLinks(frame, reworded, clusters) : [],
      counts: { ...found.counts, passages: passages.length },
    },
    describe(id) {
      const place = placeOf.get(id);
      if (place === undefined) throw new RangeError(`no passage "${id}" in this alignment`);
      if (isDetailed) return passages[place] as Passage;
      const { links } = describe(found, clusters[place] as Cluster);
      return withAbsences(found, { ...(passages[place] as Passage), links });
    },
  };
}

function findParaphrases(
  frame: Frame,
  copies: readonly CopyLink[],
  { without = new Set(), least = LINKED }: AlignOptions,
  report?: Report,
): Paraphrases {
  return paraphrase(frame, copies, { without: without as ReadonlySet<Part>, least }, report);
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
