/** How many other documents have each sentence of one. */
import type { EditedPassage } from '../../corpus/schema.ts';
import { isFurniture } from '../../engine/index.ts';
import type { Block, Reading, Span } from '../../engine/types.ts';

export interface Heated extends Span {
  /** Ids of the other documents that have it, in the order of `order`. */
  readonly others: readonly string[];
  /** The passage that covers most of it; null where no other document has it. */
  readonly passage: string | null;
}

/** Shades, without that of a sentence found in one document only. */
export const SHADES = 4;

/**
 * The sentences of the account, without page furniture. A sentence is in another document where the two share a passage
 * that covers half of the sentence, or lies in it by half: the rule by which a reading is the place a person named.
 */
export function heatOf(
  witness: string,
  { sentences, blocks }: { readonly sentences: readonly Span[]; readonly blocks: readonly Block[] },
  passages: readonly EditedPassage[],
  order: readonly string[],
): readonly Heated[] {
  const places = placesIn(witness, passages);
  const furniture = blocks.filter(({ role }) => isFurniture(role));
  let from = 0;
  return sentences
    .filter((sentence) => !furniture.some((block) => overlap(block, sentence) > 0))
    .map((sentence) => {
      // Places are in order of their ends: those that end before this sentence end before every later one.
      while ((places[from]?.place.end ?? Infinity) <= sentence.start) from += 1;
      const sharing = places.slice(from).filter(({ place }) => isShared(place, sentence));
      const found = new Set(sharing.flatMap(({ passage }) => passage.readings.map((reading) => reading.witness)));
      const [widest] = sharing.toSorted((a, b) => overlap(b.place, sentence) - overlap(a.place, sentence));
      const others = order.filter((id) => id !== witness && found.has(id));
      const passage = others.length > 0 && widest ? widest.passage.id : null;
      return { start: sentence.start, end: sentence.end, others, passage };
    });
}

/** 0 where no other document has a sentence, SHADES where all have it. */
export function shadeOf(count: number, others: number): number {
  return others === 0 ? 0 : Math.ceil((SHADES * count) / others);
}

/** What a group of sentences is called. What a draft does not find elsewhere may be found yet. */
export function groupTitle(group: {
  readonly count: number;
  readonly others: number;
  readonly outlet: string;
  readonly draft: boolean;
}): string {
  const { count, others, outlet, draft } = group;
  if (count > 0) return `Found in ${count} of ${others} ${others === 1 ? 'other' : 'others'}`;
  return draft ? 'Not found elsewhere yet' : `Only in ${outlet}`;
}

export interface HeatGroup {
  readonly count: number;
  readonly sentences: readonly Heated[];
}

/** Sentences by how many documents have them, most first; groups without a sentence are left out. */
export function byCount(heated: readonly Heated[]): readonly HeatGroup[] {
  const groups = new Map<number, Heated[]>();
  for (const sentence of heated) {
    const group = groups.get(sentence.others.length);
    if (group) group.push(sentence);
    else groups.set(sentence.others.length, [sentence]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([count, sentences]) => ({ count, sentences }));
}

/** What a legend says of each shade: the counts it stands for, of so many other documents. */
export function shadeCounts(others: number): readonly { readonly shade: number; readonly counts: string }[] {
  const counts = Array.from({ length: others + 1 }, (_, count) => count);
  return Array.from({ length: SHADES + 1 }, (_, shade) => {
    const mine = counts.filter((count) => shadeOf(count, others) === shade);
    const [first, last] = [mine[0], mine.at(-1)];
    return { shade, counts: first === last ? `${first ?? ''}` : `${first} to ${last}` };
  }).filter((entry) => entry.counts !== '');
}

interface Placed {
  readonly passage: EditedPassage;
  readonly place: Span;
}

/** Where the document has passages, their repeats included, in order of the ends. */
function placesIn(witness: string, passages: readonly EditedPassage[]): readonly Placed[] {
  const here = ({ witness: id }: Reading) => id === witness;
  return passages
    .flatMap((passage) => [
      ...passage.readings.filter(here).map((place) => ({ passage, place })),
      ...passage.repeats.filter(here).map((place) => ({ passage, place })),
    ])
    .sort((a, b) => a.place.end - b.place.end);
}

function isShared(place: Span, sentence: Span): boolean {
  return 2 * overlap(place, sentence) >= Math.min(sizeOf(place), sizeOf(sentence)) && overlap(place, sentence) > 0;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sizeOf({ start, end }: Span): number {
  return end - start;
}
