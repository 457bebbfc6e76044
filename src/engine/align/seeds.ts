/**
 * The seeds of all sides, so that the places of equal ones are found at once.
 *
 * Each seed is one double, its hash above its place (30 + 23 bits): a numeric sort of one typed
 * array does the grouping. 2^23 words are a corpus of about 8,000 articles.
 */
import { isStopWord } from '../text/common-words.ts';
import type { Frame, Side } from './frame.ts';

/** Words in a row that make a seed. 5 lost a true copy in the bundled texts, 3 gives three times the work for none. */
export const K = 4;

/**
 * In more texts than this a seed has one word more: rows of four that mean nothing grow with the square of the texts.
 * Of a thousand articles five words leave a quarter of the runs, and a copy with an edit in every four words is reworded.
 */
export const FEW_TEXTS = 50;

/** Above this many pairs of one seed's places in two witnesses, its n-th place pairs with the n-th only. */
const MOST_PLACES = 64;

const PLACES = 2 ** 23;

/** Words in a seed where so many texts are aligned. */
export function seedLength(texts: number): number {
  return texts > FEW_TEXTS ? K + 1 : K;
}

export interface SeedIndex {
  /** Words in a seed. */
  readonly k: number;
  /** Visits the places in later sides of the seed that begins at word `a` of side `left`. */
  readonly eachPlaceAfter: (left: number, a: number, visit: (right: number, b: number) => void) => void;
}

/** Indexes every seed that has a word with content of its own: "and said to the" tells nothing. */
export function indexSeeds(frame: Frame): SeedIndex {
  const { sides } = frame;
  const k = seedLength(sides.length);
  const starts = offsetsOf(sides);
  const total = starts.at(-1) as number;
  if (total > PLACES) throw new RangeError(`${total} words in one alignment (limit ${PLACES})`);
  const keys = sortedKeys(frame, starts, k);
  const sideOf = new Uint32Array(total);
  sides.forEach((_, s) => sideOf.fill(s, starts[s], starts[s + 1]));

  // Places in order of their seeds' hashes, and each one's rank in that order.
  const places = new Int32Array(keys.length);
  const rank = new Int32Array(total).fill(-1);
  // Ranks of one hash and one side lie together: a stretch [from[r], to[r]). Those of one hash end at last[r].
  const from = new Int32Array(keys.length);
  const to = new Int32Array(keys.length);
  const last = new Int32Array(keys.length);
  let [firstOfSide, firstOfHash, hash, side] = [0, 0, -1, -1];
  for (let r = 0; r <= keys.length; r++) {
    const key = keys[r] ?? -1;
    const place = r < keys.length ? key % PLACES : -1;
    const nextHash = r < keys.length ? (key - place) / PLACES : -2;
    const nextSide = sideOf[place] ?? -2;
    if (nextHash !== hash || nextSide !== side) {
      to.fill(r, firstOfSide, r);
      firstOfSide = r;
    }
    if (nextHash !== hash) {
      last.fill(r, firstOfHash, r);
      firstOfHash = r;
    }
    [hash, side] = [nextHash, nextSide];
    if (r === keys.length) break;
    places[r] = place;
    rank[place] = r;
    from[r] = firstOfSide;
  }

  return {
    k,
    eachPlaceAfter(left, a, visit) {
      const r = rank[(starts[left] as number) + a] as number;
      if (r < 0) return;
      const end = last[r] as number;
      let low = to[r] as number;
      if (low === end) return;
      const nth = r - (from[r] as number);
      const here = low - (from[r] as number);
      for (; low < end; low = to[low] as number) {
        const right = sideOf[places[low] as number] as number;
        const there = (to[low] as number) - low;
        const all = here * there <= MOST_PLACES;
        for (let i = all ? 0 : nth; i < (all ? there : Math.min(nth + 1, there)); i++) {
          const b = (places[low + i] as number) - (starts[right] as number);
          if (isSeed(sides[left] as Side, a, sides[right] as Side, b, k)) visit(right, b);
        }
      }
    },
  };
}

/** Where each side's words begin in one numbering of all words; last, how many there are. */
function offsetsOf(sides: readonly Side[]): number[] {
  const starts = [0];
  for (const { words } of sides) starts.push((starts.at(-1) as number) + words.length);
  return starts;
}

function sortedKeys({ sides, forms }: Frame, starts: readonly number[], k: number): Float64Array {
  const hasContent = Uint8Array.from(forms, (form) => Number(!isStopWord(form)));
  const keys = new Float64Array(starts.at(-1) as number);
  let count = 0;
  sides.forEach(({ words }, s) => {
    for (let i = 0, content = -1; i < words.length; i++) {
      if (hasContent[words[i] as number]) content = i;
      const at = i + 1 - k;
      if (at >= 0 && content >= at) keys[count++] = seedHash(words, at, k) * PLACES + (starts[s] as number) + at;
    }
  });
  return keys.subarray(0, count).sort();
}

/** 30 bits over `k` word numbers. */
function seedHash(words: Int32Array, at: number, k: number): number {
  let hash = 0x9e3779b1;
  for (let i = at; i < at + k; i++) hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b) ^ (hash >>> 13);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** A hash may lie; the words do not. */
function isSeed(left: Side, a: number, right: Side, b: number, k: number): boolean {
  for (let i = 0; i < k; i++) if (left.words[a + i] !== right.words[b + i]) return false;
  return true;
}
