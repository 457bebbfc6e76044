/** The copies of all pairs of witnesses. What an earlier alignment found between two of them is not looked for again. */
import { isOtherPerson, sentenceAt } from './entries/other-person.ts';
import type { Frame, Report, Side } from './frame.ts';
import { linkByRuns, type CopyLink } from './links.ts';
import { findRuns } from './runs.ts';
import { seedLength } from './seeds.ts';

export interface Copied {
  readonly frame: Frame;
  /** By left side, then right side. */
  readonly links: readonly CopyLink[];
  readonly counts: Readonly<Record<'seeds' | 'runs' | 'refused', number>>;
}

/** Links all pairs; with `earlier`, of which nothing was changed or taken away, those of new witnesses only. */
export function linkCopies(frame: Frame, report?: Report, earlier?: Copied): Copied {
  const kept = earlier && isExtended(earlier.frame, frame) ? earlier : null;
  const links = kept ? renumbered(kept, frame) : [];
  const known = kept ? Uint8Array.from(frame.ids, (id) => Number(kept.frame.numbers.has(id))) : undefined;
  let refused = kept?.counts.refused ?? 0;
  const counts = findRuns(
    frame,
    (left, right, runs) => {
      report?.({ stage: 'link', done: left, total: frame.sides.length });
      const found = linkByRuns(frame, left, right, runs);
      for (const link of found.links) if (isAboutSame(frame, link)) links.push(link);
      refused += found.refused;
    },
    known,
  );
  if (kept) links.sort((x, y) => x.left - y.left || x.right - y.right);
  return {
    frame,
    links,
    counts: {
      seeds: counts.seeds + (kept?.counts.seeds ?? 0),
      runs: counts.runs + (kept?.counts.runs ?? 0),
      refused,
    },
  };
}

/** Whether every side of `earlier` is in `frame` as it was; seeds have to be of one length too. */
function isExtended(earlier: Frame, frame: Frame): boolean {
  if (seedLength(earlier.sides.length) !== seedLength(frame.sides.length)) return false;
  return earlier.sides.every(({ witness }) => frame.sides[frame.numbers.get(witness.id) ?? -1]?.witness === witness);
}

function renumbered({ links, frame: earlier }: Copied, { numbers }: Frame): CopyLink[] {
  const numberOf = earlier.ids.map((id) => numbers.get(id) as number);
  return links.map((link) => ({
    ...link,
    left: numberOf[link.left] as number,
    right: numberOf[link.right] as number,
  }));
}

/** The same words about two people, in two lists, are no copy of one another. */
function isAboutSame({ sides }: Frame, { left, right, a, b }: CopyLink): boolean {
  const [x, y] = [sides[left] as Side, sides[right] as Side];
  if (x.namedItems.size === 0 && y.namedItems.size === 0) return true;
  return !isOtherPerson(sentenceAt(x, a), sentenceAt(y, b));
}
