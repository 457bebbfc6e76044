/** What the menu, the drag and the keys of a column change in the address. */
import { GREATEST_WIDTH, LEAST_WIDTH } from '../../state/resolve.ts';
import type { ViewState } from '../../state/view-state.ts';

type Columns = Pick<ViewState, 'docs' | 'pins' | 'widths'>;
type Patch = Partial<ViewState>;

/** Where a column goes among those beside it; pinned columns are apart from the others. */
export type Step = 'first' | 'left' | 'right' | 'last';

/** Null where the column stands there already. */
export function movedBy(columns: Columns, id: string, step: Step): Patch | null {
  const peers = peersOf(columns, id);
  const at = peers.indexOf(id);
  const to = { first: 0, left: at - 1, right: at + 1, last: peers.length - 1 }[step];
  return to === at || to < 0 || to >= peers.length ? null : placed(columns, id, to);
}

/** To the place of another column; null where one of them is pinned and the other is not. */
export function movedTo(columns: Columns, id: string, target: string): Patch | null {
  const to = peersOf(columns, id).indexOf(target);
  return to < 0 || id === target ? null : placed(columns, id, to);
}

function peersOf({ docs, pins }: Columns, id: string): readonly string[] {
  return pins.includes(id) ? pins : docs.filter((other) => !pins.includes(other));
}

function placed(columns: Columns, id: string, to: number): Patch {
  const rest = peersOf(columns, id).filter((other) => other !== id);
  const peers = rest.toSpliced(to, 0, id);
  if (columns.pins.includes(id)) return { pins: peers };
  // Pinned documents keep their place in the order, for when they are unpinned.
  let next = 0;
  return { docs: columns.docs.map((other) => (columns.pins.includes(other) ? other : (peers[next++] ?? other))) };
}

export function pinned({ pins }: Columns, id: string): Patch {
  return { pins: pins.includes(id) ? pins.filter((other) => other !== id) : [...pins, id] };
}

/** Null for the last one: a grid without documents has nothing to show. */
export function hidden({ docs }: Columns, id: string): Patch | null {
  return docs.length < 2 ? null : { docs: docs.filter((other) => other !== id) };
}

/** `width` in CSS px, kept within what a link can carry; null gives the column what the others leave. */
export function sized({ widths }: Columns, id: string, width: number | null): Patch {
  const { [id]: _before, ...others } = widths;
  if (width === null) return { widths: others };
  return { widths: { ...others, [id]: Math.round(Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, width))) } };
}
