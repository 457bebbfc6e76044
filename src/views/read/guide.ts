/** Which passage two columns are kept together by while one of them is scrolled. */
import type { Extent } from './extents.ts';

/** Where the eye rests, as a share of a column's height: a passage there guides the other columns. */
export const READING_LINE = 0.25;

/** How much nearer to the reading line another passage has to be before it takes over: no flutter between two. CSS px. */
const STEADY = 40;

export interface Scrolled {
  readonly scrollTop: number;
  readonly height: number;
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface Guiding {
  /** The passage in hand guides wherever it is in sight. */
  readonly chosen: string | null;
  /** What guides now. */
  readonly present: string | null;
  /** Passages that stand in another order: only the one in hand may take a column there. */
  readonly moved: Pick<ReadonlySet<string>, 'has'>;
}

/** The passage in sight of the leading column, and in the other one too, that is nearest to the reading line. */
export function guideOf(
  leader: Scrolled,
  other: ReadonlyMap<string, Extent>,
  { chosen, present, moved }: Guiding,
): string | null {
  const line = leader.scrollTop + leader.height * READING_LINE;
  const inSight = [...leader.extents].filter(
    ([id, { top, bottom }]) =>
      other.has(id) && bottom > leader.scrollTop && top < leader.scrollTop + leader.height && isFree(id),
  );
  if (inSight.some(([id]) => id === chosen)) return chosen;
  let nearest: { readonly id: string; readonly away: number } | null = null;
  for (const [id, extent] of inSight) {
    const away = distance(extent, line) - (id === present ? STEADY : 0);
    if (nearest === null || away < nearest.away) nearest = { id, away };
  }
  return nearest?.id ?? null;

  function isFree(id: string): boolean {
    return id === chosen || !moved.has(id);
  }
}

/** How far the other column has to be scrolled for the guide to stand beside itself. */
export function beside(
  leader: Scrolled,
  other: ReadonlyMap<string, Extent>,
  guide: string,
  furthest: number,
): number | null {
  const here = leader.extents.get(guide);
  const there = other.get(guide);
  if (!here || !there) return null;
  return Math.min(Math.max(0, there.top - (here.top - leader.scrollTop)), furthest);
}

function distance({ top, bottom }: Extent, line: number): number {
  if (line < top) return top - line;
  return line > bottom ? line - bottom : 0;
}
