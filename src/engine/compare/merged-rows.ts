/** Which pieces of a merged text are read together: what shares a sentence on either side. */
import type { MergedItem } from './merged.ts';
import type { Piece } from './merged-pieces.ts';

/** Items in order, cut where no sentence goes on; what only one text has stays together, its headline apart. */
export function rowsOf(items: readonly MergedItem[]): MergedItem[][] {
  const sentences = new Groups();
  const keyOf = (side: 'left' | 'right', { from, to }: Piece) => {
    const keys = Array.from({ length: to - from + 1 }, (_, i) => `${side} ${from + i}`);
    return keys.reduce((key, other) => sentences.join(key, other));
  };
  const keys = items.map((item) => {
    if (item.kind === 'shared') {
      const here = keyOf('left', item.left);
      // A moved passage stands in the left text's sentence; its sentence of the right text is elsewhere.
      return item.moved ? here : sentences.join(here, keyOf('right', item.right));
    }
    return item.kind === 'pointer' ? null : keyOf(item.kind, item.piece);
  });
  const rootOf = (key: string | null | undefined) => (key == null ? null : sentences.rootOf(key));
  const shared = new Set(items.map((item, i) => (isOfPassage(item) ? rootOf(keys[i]) : null)));
  const rows: MergedItem[][] = [];
  items.forEach((item, i) => {
    const root = rootOf(keys[i]);
    const goesOn = root !== null && root === rootOf(keys[i - 1]);
    const row = rows.at(-1);
    if (row && (goesOn || (!shared.has(root) && row.every((each) => isOneText(each, item))))) row.push(item);
    else rows.push([item]);
  });
  return rows;
}

function isOfPassage(item: MergedItem): boolean {
  return item.kind === 'shared' || item.piece.within !== undefined;
}

function isOneText(x: MergedItem, y: MergedItem): boolean {
  if (x.kind !== y.kind || !('piece' in x) || !('piece' in y) || y.kind === 'pointer') return false;
  const isHead = (piece: Piece) => piece.role === 'headline';
  return isHead(x.piece) === isHead(y.piece) && !x.piece.again && !y.piece.again;
}

/** Keys that belong together. */
class Groups {
  readonly #above = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above;
    if (root !== key) this.#above.set(key, root);
    return root;
  }

  /** One of the two. */
  join(x: string, y: string): string {
    const [a, b] = [this.rootOf(x), this.rootOf(y)];
    if (a !== b) this.#above.set(b, a);
    return a;
  }
}
