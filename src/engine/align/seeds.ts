/**
 * The seeds of all sides, so that the places of equal ones are found at once.
 *
 * Each seed is one double, its hash above its place (30 + 23 bits): a numeric sort of one typed
 * array does the grouping. 2^23 words are a corpus of about 8,000 articles.
 */
import type { Frame, Side } from './frame.ts';

/** Words in a row that make a seed. 5 lost a true copy in the bundled texts, 3 gives three times the work for none. */
export const K = 4;

/** Above this many pairs of one seed's places in two witnesses, its n-th place pairs with the n-th only. */
const MOST_PLACES = 64;

const PLACES = 2 ** 23;

export interface SeedIndex {
  /** Visits the places in later sides of the seed that begins at word `a` of side `left`. */
  readonly eachPlaceAfter: (left: number, a: number, visit: (right: number, b: number) => void) => void;
}

/** Indexes every seed that has a word with content of its own: "and said to the" tells nothing. */
export function indexSeeds(frame: Frame): SeedIndex {
  const { sides } = frame;
  const starts = offsetsOf(sides);
  const total = starts.at(-1) as number;
  if (total > PLACES) throw new RangeError(`${total} words in one alignment (limit ${PLACES})`);
  const keys = sortedKeys(frame, starts);
  const sideOf = new Uint32Array(total);
  sides.forEach((_, s) => sideOf.fill(s, starts[s], starts[s + 1]));
  const placeAt = (r: number) => (keys[r] as number) % PLACES;
  const hashAt = (r: number) => Math.floor((keys[r] as number) / PLACES);

  // Ranks of one hash and one side lie together: a stretch [from[r], to[r]).
  const rank = new Int32Array(total).fill(-1);
  const from = new Int32Array(keys.length);
  const to = new Int32Array(keys.length);
  for (let r = 0, first = 0; r < keys.length; r++) {
    rank[placeAt(r)] = r;
    const opens = r === 0 || hashAt(r) !== hashAt(r - 1) || sideOf[placeAt(r)] !== sideOf[placeAt(r - 1)];
    if (opens) {
      to.fill(r, first, r);
      first = r;
    }
    from[r] = first;
    if (r === keys.length - 1) to.fill(r + 1, first);
  }

  return {
    eachPlaceAfter(left, a, visit) {
      const r = rank[(starts[left] as number) + a] as number;
      if (r < 0) return;
      const nth = r - (from[r] as number);
      const here = (to[r] as number) - (from[r] as number);
      for (let low = to[r] as number; low < keys.length && hashAt(low) === hashAt(r); low = to[low] as number) {
        const right = sideOf[placeAt(low)] as number;
        const there = (to[low] as number) - low;
        const all = here * there <= MOST_PLACES;
        for (let i = all ? 0 : nth; i < (all ? there : Math.min(nth + 1, there)); i++) {
          const b = placeAt(low + i) - (starts[right] as number);
          if (isSeed(sides[left] as Side, a, sides[right] as Side, b)) visit(right, b);
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

function sortedKeys({ sides, index }: Frame, starts: readonly number[]): Float64Array {
  const keys = new Float64Array(starts.at(-1) as number);
  let count = 0;
  sides.forEach(({ words }, s) => {
    for (let i = 0; i + K <= words.length; i++) {
      if (hasContent(words, i, index.stemOf)) keys[count++] = seedHash(words, i) * PLACES + (starts[s] as number) + i;
    }
  });
  return keys.subarray(0, count).sort();
}

function hasContent(words: Int32Array, at: number, stemOf: Int32Array): boolean {
  for (let i = at; i < at + K; i++) if ((stemOf[words[i] as number] as number) >= 0) return true;
  return false;
}

/** 30 bits over K word numbers. */
function seedHash(words: Int32Array, at: number): number {
  let hash = 0x9e3779b1;
  for (let i = at; i < at + K; i++) hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b) ^ (hash >>> 13);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** A hash may lie; the words do not. */
function isSeed(left: Side, a: number, right: Side, b: number): boolean {
  for (let i = 0; i < K; i++) if (left.words[a + i] !== right.words[b + i]) return false;
  return true;
}
