/** Which documents stand side by side on the screen, and how wide. Paper is set smaller and gets every one. */

export interface WindowRequest {
  /** The documents shown, as the reader arranged them. */
  readonly order: readonly string[];
  /** Those that stay whatever the window: the base and the pinned ones. */
  readonly keep: readonly string[];
  /** Widths that the reader gave, in CSS px. */
  readonly widths: Readonly<Record<string, number>>;
  /** The least a column takes where the reader gave no width. */
  readonly least: number;
  /** For all columns together. */
  readonly room: number;
  /** The first of the others to show. */
  readonly first: number;
}

export interface ColumnWindow {
  /** Side by side now, in order. */
  readonly shown: readonly string[];
  /** Where the windows before and after this one begin; null at either end. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** Kept columns and as many others, one after the other from `first` on, as there is room for; at least two in all. */
export function windowOf({ order, keep, widths, least, room, first }: WindowRequest): ColumnWindow {
  const kept = order.filter((id) => keep.includes(id));
  const others = order.filter((id) => !keep.includes(id));
  const need = (id: string) => widths[id] ?? least;
  const left = room - kept.reduce((sum, id) => sum + need(id), 0);
  const start = Math.min(first, Math.max(0, others.length - 1));
  const end =
    others.length === 0 ? 0 : lastFitting(others.map(need), start, left, kept.length < 2 ? 2 - kept.length : 1);
  // At the end of the list the window reaches back as far as there is room.
  const begin = end === others.length ? firstFitting(others.map(need), end, left, start) : start;
  const shown = new Set([...kept, ...others.slice(begin, end)]);
  const size = Math.max(1, end - begin);
  return {
    shown: order.filter((id) => shown.has(id)),
    previous: begin > 0 ? Math.max(0, begin - size) : null,
    next: end < others.length ? end : null,
  };
}

function lastFitting(needs: readonly number[], start: number, room: number, fewest: number): number {
  let [end, left] = [start, room];
  while (end < needs.length && (left >= (needs[end] ?? 0) || end - start < fewest)) left -= needs[end++] ?? 0;
  return end;
}

function firstFitting(needs: readonly number[], end: number, room: number, latest: number): number {
  let left = room - needs.slice(latest, end).reduce((sum, need) => sum + need, 0);
  let begin = latest;
  while (begin > 0 && left >= (needs[begin - 1] ?? 0)) left -= needs[--begin] ?? 0;
  return begin;
}

/** The width of each column shown, in CSS px: given ones shrink together where the rest would get less than `least`. */
export function widthsIn(
  shown: readonly string[],
  { widths, least, room }: Pick<WindowRequest, 'widths' | 'least' | 'room'>,
): ReadonlyMap<string, number> {
  const given = shown.flatMap((id) => widths[id] ?? []).reduce((sum, width) => sum + width, 0);
  const free = shown.filter((id) => widths[id] === undefined).length;
  const forGiven = Math.max(0, room - free * Math.min(least, room / Math.max(1, shown.length)));
  const scale = given > forGiven || (free === 0 && given > 0) ? forGiven / given : 1;
  const rest = free === 0 ? 0 : (room - given * scale) / free;
  return new Map(shown.map((id) => [id, Math.round(widths[id] === undefined ? rest : widths[id] * scale)]));
}
