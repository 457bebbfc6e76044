/** Where passages stand in a column's text. */

/** In CSS px from the text's top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** By passage id; of a passage whose words are marked in pieces, from the first to the last. */
export function extentsIn(scroller: HTMLElement): ReadonlyMap<string, Extent> {
  const zero = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const extents = new Map<string, Extent>();
  for (const piece of scroller.querySelectorAll<HTMLElement>('[data-passage]')) {
    const id = piece.dataset['passage'];
    if (id === undefined || piece.getClientRects().length === 0) continue;
    const box = piece.getBoundingClientRect();
    const before = extents.get(id);
    extents.set(id, {
      top: Math.min(before?.top ?? Infinity, box.top - zero),
      bottom: Math.max(before?.bottom ?? -Infinity, box.bottom - zero),
    });
  }
  return extents;
}
