/** Posts that a page shows whole, with the line that names who wrote them. Their words stand in no quotation marks. */
import { endsSentence, isTimeStamp } from '../text/furniture.ts';
import type { Block, Segmented, Span } from '../types.ts';
import type { Named } from './speaker-names.ts';
import { countWords } from './voices-marked.ts';

export interface Post extends Span {
  /** The line that names the writer; null where the page shows none. */
  readonly author: Span | null;
  /** Name and key of the writer where the text names that person elsewhere. */
  readonly name: string | null;
  readonly key: string | null;
  /** The words of the post. */
  readonly words: Span;
  readonly count: number;
  readonly stamp: Span | null;
}

/** A name line is short. In characters. */
const LONGEST_NAME_LINE = 80;

/** Posts in text order: embedded blocks that follow each other are one, up to its time stamp. */
export function postsIn({ text, blocks }: Pick<Segmented, 'text' | 'blocks'>, cast: readonly Named[]): readonly Post[] {
  const posts: Post[] = [];
  let lines: Block[] = [];
  const close = () => {
    const post = postOf(text, lines, cast);
    if (post) posts.push(post);
    lines = [];
  };
  for (const block of blocks) {
    if (block.role === 'embed') lines.push(block);
    if (block.role !== 'embed' || isTimeStamp(text.slice(block.start, block.end))) close();
  }
  close();
  return posts;
}

function postOf(text: string, lines: readonly Block[], cast: readonly Named[]): Post | null {
  const at = ({ start, end }: Span) => text.slice(start, end);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const stamp = isTimeStamp(at(last)) ? last : null;
  const named = lines.length > 1 && at(first).length <= LONGEST_NAME_LINE && !endsSentence(at(first)) ? first : null;
  const body = lines.slice(named ? 1 : 0, stamp ? -1 : undefined);
  const [from, to] = [body[0], body.at(-1)];
  if (!from || !to) return null;
  const words = { start: from.start, end: to.end };
  const author = named && { start: named.start, end: named.end };
  const person = author
    ? cast.find(({ kind, name }) => kind === 'person' && at(author).includes(lastWord(name)))
    : undefined;
  return {
    start: first.start,
    end: last.end,
    author,
    name: person?.name ?? null,
    key: person?.key ?? null,
    words,
    count: countWords(at(words)),
    stamp: stamp && { start: stamp.start, end: stamp.end },
  };
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
