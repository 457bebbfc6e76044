/**
 * Which of many words differ by a letter or two. Two words within n letters of one another have a form in common
 * after n letters are left out of each (as in SymSpell), so no two words are compared that share none. Forms are
 * 30-bit hashes, each above the number of its word in one double: a sort brings equal ones together.
 */
import { isMisspelt, toleranceOf } from './same-name.ts';

const WORDS = 2 ** 23;

/** Words with one form in common that are compared all with all. */
const MOST_ALIKE = 64;

/** For each of `words`, which are distinct, that has any: the others it may be a misspelling of, by letters. */
export function nearWords(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const keys = sortedKeys(words);
  const near = new Map<string, Set<string>>();
  const add = (x: string, y: string) => {
    const known = near.get(x);
    if (known) known.add(y);
    else near.set(x, new Set([y]));
  };
  for (let from = 0, to = 1; from < keys.length; from = to++) {
    while (to < keys.length && hashOf(keys[to]) === hashOf(keys[from])) to++;
    // Of more words alike each is compared with the first ones: what a thousand names have in common is no misspelling.
    const end = Math.min(to, from + MOST_ALIKE);
    for (let i = from; i < end; i++) {
      const x = words[(keys[i] as number) % WORDS] as string;
      for (let k = i + 1; k < end; k++) {
        const y = words[(keys[k] as number) % WORDS] as string;
        if (near.get(x)?.has(y) || !isMisspelt(x, y)) continue;
        add(x, y);
        add(y, x);
      }
    }
  }
  return new Map([...near].map(([word, others]) => [word, [...others].sort()]));
}

function hashOf(key: number | undefined): number {
  return Math.floor((key as number) / WORDS);
}

function sortedKeys(words: readonly string[]): Float64Array {
  const sizes = words.map((word) => formsOf(word.length, toleranceOf(word, word)));
  const keys = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let count = 0;
  words.forEach((word, number) => {
    eachForm(word, toleranceOf(word, word), (hash) => (keys[count++] = hash * WORDS + number));
  });
  return keys.subarray(0, count).sort();
}

/** How many forms a word has; none where no letter of it may differ. */
function formsOf(length: number, tolerance: number): number {
  if (tolerance === 0) return 0;
  return 1 + length + (tolerance > 1 ? (length * (length - 1)) / 2 : 0);
}

/** Visits the hash of the word whole, without any one letter, and without any two. */
function eachForm(word: string, tolerance: number, visit: (hash: number) => void): void {
  if (tolerance === 0) return;
  visit(hashWithout(word, -1, -1));
  for (let i = 0; i < word.length; i++) {
    visit(hashWithout(word, i, -1));
    for (let k = i + 1; tolerance > 1 && k < word.length; k++) visit(hashWithout(word, i, k));
  }
}

function hashWithout(word: string, i: number, k: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    if (at !== i && at !== k) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
