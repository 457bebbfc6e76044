/** Who is who: the full names of all texts gathered into people. */
import { nameLikeness, type FullName } from './names-same.ts';

/**
 * Names of one person each, as indexes of `names`. Every two names of a person are alike. A name that fits two people
 * ("Maria Garcia" beside "Maria Lopez Garcia" and "Maria Ruiz Garcia") stays by itself. `names` have distinct words.
 */
export function groupNames(names: readonly FullName[]): readonly (readonly number[])[] {
  const pairs = likelyPairs(names);
  const like = new Map<number, Map<number, number>>();
  const note = (x: number, y: number, likeness: number) => {
    const known = like.get(x);
    if (known) known.set(y, likeness);
    else like.set(x, new Map([[y, likeness]]));
  };
  for (const { x, y, likeness } of pairs) {
    note(x, y, likeness);
    note(y, x, likeness);
  }
  const isTorn = (n: number) => {
    const others = [...(like.get(n)?.keys() ?? [])];
    return others.some((x, i) => others.slice(i + 1).some((y) => like.get(x)?.get(y) === undefined));
  };
  const torn = new Set([...names.keys()].filter(isTorn));
  const groups = names.map((_, n) => [n]);
  const groupOf = groups.map((group) => group);
  for (const { x, y } of pairs) {
    const [left, right] = [groupOf[x] as number[], groupOf[y] as number[]];
    if (left === right || torn.has(x) || torn.has(y)) continue;
    if (!left.every((n) => right.every((m) => like.get(n)?.get(m) !== undefined))) continue;
    left.push(...right);
    for (const n of right) groupOf[n] = left;
  }
  return [...new Set(groupOf)];
}

interface Pair {
  readonly x: number;
  readonly y: number;
  readonly likeness: number;
}

/** More names than this share a given name only in a very large corpus; then the rarer words find the pairs. */
const MOST_SHARING = 500;

/** Pairs that are alike, most alike first: two spellings of one name have a word in common. */
function likelyPairs(names: readonly FullName[]): readonly Pair[] {
  const byWord = new Map<string, number[]>();
  names.forEach(({ words }, n) => {
    for (const word of new Set(words)) {
      if (word.length < 2) continue;
      const known = byWord.get(word);
      if (known) known.push(n);
      else byWord.set(word, [n]);
    }
  });
  // "De la Cruz" and "Delacruz" may share the given name alone; no other key finds them sooner.
  const pairs = new Map<number, Pair>();
  for (const sharing of byWord.values()) {
    if (sharing.length > MOST_SHARING) continue;
    sharing.forEach((x, i) => {
      for (const y of sharing.slice(i + 1)) {
        const key = x * names.length + y;
        if (pairs.has(key)) continue;
        const likeness = nameLikeness(names[x] as FullName, names[y] as FullName);
        if (likeness !== null) pairs.set(key, { x, y, likeness });
      }
    });
  }
  return [...pairs.values()].sort((p, q) => q.likeness - p.likeness || p.x - q.x || p.y - q.y);
}
