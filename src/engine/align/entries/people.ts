/**
 * Who is who: the different names of all lists, gathered into people. Every two names of one person are alike, and no
 * text uses two of them: a text that spells two names apart means two people.
 */
import type { Entry } from './find-entries.ts';
import { nearWords } from './near-words.ts';
import { sameName } from './same-name.ts';

/** The entries of each person, by side and place; people in the order of their first name by letters. */
export function peopleOf(entries: readonly Entry[]): Entry[][] {
  const names = distinctNames(entries);
  const groups = names.map((_, n) => [n]);
  const groupOf = names.map((_, n) => groups[n] as number[]);
  for (const { x, y } of likelyPairs(names)) {
    const [left, right] = [groupOf[x] as number[], groupOf[y] as number[]];
    if (left === right || !left.every((n) => right.every((m) => isSamePerson(names[n], names[m])))) continue;
    left.push(...right);
    for (const n of right) groupOf[n] = left;
  }
  return [...new Set(groupOf)].map((group) =>
    group.flatMap((n) => names[n]?.entries ?? []).sort((x, y) => x.side - y.side || x.span.start - y.span.start),
  );
}

interface Name {
  readonly words: readonly string[];
  readonly entries: Entry[];
  readonly sides: Set<number>;
}

/** By their words. */
function distinctNames(entries: readonly Entry[]): Name[] {
  const byWords = new Map<string, Name>();
  for (const entry of entries) {
    const key = entry.name.join(' ');
    let name = byWords.get(key);
    if (!name) byWords.set(key, (name = { words: entry.name, entries: [], sides: new Set() }));
    name.entries.push(entry);
    name.sides.add(entry.side);
  }
  return [...byWords.keys()].sort().map((key) => byWords.get(key) as Name);
}

function isSamePerson(x: Name | undefined, y: Name | undefined): boolean {
  if (!x || !y || sameName(x.words, y.words) === null) return false;
  const [few, many] = x.sides.size < y.sides.size ? [x, y] : [y, x];
  return [...few.sides].every((side) => !many.sides.has(side));
}

/**
 * Pairs of names that are alike, most alike first. Each name is looked up by its rarest word alone: whoever shares
 * the whole name shares that one, give or take a letter.
 */
function likelyPairs(names: readonly Name[]): { x: number; y: number; likeness: number }[] {
  const byWord = new Map<string, number[]>();
  names.forEach(({ words }, n) => {
    for (const word of new Set(words)) {
      const known = byWord.get(word);
      if (known) known.push(n);
      else byWord.set(word, [n]);
    }
  });
  const near = nearWords([...new Set(names.flatMap(({ words }) => words.slice(1)))].sort());
  const listsOf = (word: string) => [word, ...(near.get(word) ?? [])].map((form) => byWord.get(form) ?? []);
  const pairs = new Map<number, { x: number; y: number; likeness: number }>();
  names.forEach(({ words }, n) => {
    const rarest = words
      .filter((word) => word.length > 1)
      .map(listsOf)
      .map((lists) => ({ lists, size: lists.reduce((sum, list) => sum + list.length, 0) }))
      .sort((p, q) => p.size - q.size)[0];
    const joined = joinedWords(words).flatMap((word) => byWord.get(word) ?? []);
    for (const m of new Set([...(rarest?.lists.flat() ?? []), ...joined])) {
      const [x, y] = [Math.min(n, m), Math.max(n, m)];
      const key = x * names.length + y;
      const found = x === y || pairs.has(key) ? null : sameName(names[x]?.words ?? [], names[y]?.words ?? []);
      if (found) pairs.set(key, { x, y, likeness: found.likeness });
    }
  });
  return [...pairs.values()].sort((p, q) => q.likeness - p.likeness || p.x - q.x || p.y - q.y);
}

/** Two and three words written as one, as somebody else may write them. */
function joinedWords(words: readonly string[]): string[] {
  return [2, 3].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join('')),
  );
}
