/** How one document is laid out: its blocks in text order, grouped into what a page shows together. */
import type { Witness } from '../../corpus/schema.ts';
import type { Block, BlockRole, Lacuna, Span } from '../../engine/types.ts';

export type Part =
  | { readonly kind: 'headline' | 'subhead' | 'caption' | 'embed'; readonly block: Block }
  /** Byline and dateline that stand alone. */
  | { readonly kind: 'line'; readonly block: Block }
  /** `lead` is a dateline that the paragraph begins with: "(AP) --". */
  | { readonly kind: 'paragraph'; readonly block: Block; readonly lead: Block | null }
  | { readonly kind: 'list'; readonly items: readonly Block[] }
  /** What belongs to the page and not to the account, in rows. `folded` where it is long. */
  | { readonly kind: 'furniture'; readonly rows: readonly (readonly Block[])[]; readonly folded: boolean }
  | { readonly kind: 'lacuna'; readonly lacuna: Lacuna };

/** Furniture of more rows than this is folded: it would push the account off the screen. */
const FOLD_OVER = 6;

/** Every non-space character of the text is in exactly one part. */
export function partsOf({ text, blocks, lacunae }: Pick<Witness, 'text' | 'blocks' | 'lacunae'>): readonly Part[] {
  const whole = covering(text, blocks);
  const quiet = quietBlocks(text, whole);
  const parts: Part[] = [];
  const missing = [...lacunae].sort((a, b) => a.at - b.at);
  const sayMissing = (until: number) => {
    for (let next = missing[0]; next && next.at <= until; next = missing[0]) {
      parts.push({ kind: 'lacuna', lacuna: next });
      missing.shift();
    }
  };
  let index = 0;
  for (let block = whole[0]; block; block = whole[index]) {
    sayMissing(block.start);
    const count = quiet.has(block)
      ? lengthOf(whole, index, (other) => quiet.has(other))
      : sizeOf(text, block, whole, index);
    const group = whole.slice(index, index + count);
    parts.push(quiet.has(block) ? furniture(text, group) : partOf(text, group));
    index += count;
  }
  sayMissing(Infinity);
  return parts;
}

/** The blocks, and a body block for anything they leave over. */
function covering(text: string, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let end = 0;
  const rest = (until: number) => {
    const left = trimmed(text, { start: end, end: until });
    if (left) found.push({ ...left, role: 'body' });
  };
  for (const block of blocks) {
    rest(block.start);
    found.push(block);
    end = block.end;
  }
  rest(text.length);
  return found;
}

function trimmed(text: string, span: Span): Span | null {
  const slice = text.slice(span.start, span.end);
  const words = slice.trim();
  if (!words) return null;
  const start = span.start + slice.indexOf(words);
  return { start, end: start + words.length };
}

/** Boilerplate, and list rows that share one line of the text with it: names fused with "Read More". */
function quietBlocks(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const quiet = new Set<Block>();
  for (let index = 0; index < blocks.length;) {
    const count = lengthOf(blocks, index, (block, before) => !before || sameLine(text, before, block));
    const line = blocks.slice(index, index + count);
    const fused = line.some((block) => block.role === 'boilerplate');
    for (const block of line)
      if (block.role === 'boilerplate' || (fused && block.role === 'list-item')) quiet.add(block);
    index += count;
  }
  return quiet;
}

/** One row a block, but a list row keeps what stands behind it on its line. */
function furniture(text: string, blocks: readonly Block[]): Part {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const joins =
      row?.[0]?.role === 'list-item' && block.role !== 'list-item' && before && sameLine(text, before, block);
    if (joins) row.push(block);
    else rows.push([block]);
  }
  return { kind: 'furniture', rows, folded: rows.length > FOLD_OVER };
}

/** How many blocks make one part from `index` on. */
function sizeOf(text: string, block: Block, blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  if (block.role === 'list-item') return lengthOf(blocks, index, (other) => other.role === 'list-item');
  const leads = block.role === 'dateline' && next?.role === 'body' && sameLine(text, block, next);
  return leads ? 2 : 1;
}

const KINDS: Readonly<
  Record<
    Exclude<BlockRole, 'list-item' | 'boilerplate' | 'body'>,
    'headline' | 'subhead' | 'caption' | 'embed' | 'line'
  >
> = {
  headline: 'headline',
  subhead: 'subhead',
  caption: 'caption',
  embed: 'embed',
  byline: 'line',
  dateline: 'line',
};

function partOf(text: string, group: readonly Block[]): Part {
  const [first, second] = group as readonly [Block, Block | undefined];
  switch (first.role) {
    case 'list-item':
      return { kind: 'list', items: group };
    case 'body':
      return { kind: 'paragraph', block: first, lead: null };
    case 'boilerplate':
      return furniture(text, group);
    default:
      return second ? { kind: 'paragraph', block: second, lead: first } : { kind: KINDS[first.role], block: first };
  }
}

/** How many blocks from `index` on belong together by a rule; at least one. */
function lengthOf(
  blocks: readonly Block[],
  index: number,
  joins: (block: Block, before: Block | undefined) => boolean,
): number {
  let end = index + 1;
  for (let next = blocks[end]; next && joins(next, blocks[end - 1]); next = blocks[end]) end += 1;
  return end - index;
}

function sameLine(text: string, before: Span, after: Span): boolean {
  return !text.slice(before.end, after.start).includes('\n');
}
