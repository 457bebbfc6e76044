/**
 * Whether two names are of one person. The order of their words does not matter, nor does a hyphen; a middle name or a
 * second surname may be missing, an initial may stand for a name, and a longer word may be misspelt.
 */
import { editDistance } from './edit-distance.ts';

/** Two words of a name tell a person; one tells only what is called exactly the same. */
export const LEAST_NAME = 2;

export interface SameName {
  /** 0 to 1: how much of the longer name the other has. */
  readonly likeness: number;
  /** Words that differ by a letter or two. */
  readonly misspelt: readonly (readonly [x: string, y: string])[];
}

/** How alike names `x` and `y` are, words given name first; null where they are of different people. */
export function sameName(x: readonly string[], y: readonly string[]): SameName | null {
  if (isEqual(x, y)) return { likeness: 1, misspelt: [] };
  const [left, right] = [joinedLike(x, y), joinedLike(y, x)];
  if (isEqual(left, right)) return { likeness: 1, misspelt: [] };
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const matches = match(short, long);
  if (!matches || matches.filter(({ full }) => full).length < LEAST_NAME) return null;
  const likeness = matches.reduce((sum, { value }) => sum + value, 0) / long.length;
  const misspelt = matches
    .filter(({ full, value }) => full && value < 1)
    .map(({ i, j }) => [short[i] as string, long[j] as string] as const);
  const turned = misspelt.map(([p, q]) => (short === left ? ([p, q] as const) : ([q, p] as const)));
  return { likeness: Math.round(likeness * 1e4) / 1e4, misspelt: turned };
}

/** Whether two words, both no given names, are one word that somebody misspelt. */
export function isMisspelt(x: string, y: string): boolean {
  const most = toleranceOf(x, y);
  return x !== y && most > 0 && editDistance(x, y, most) <= most;
}

/** Letters that may differ: a shorter name a letter off is another name ("Lee", "Lea"). */
export function toleranceOf(x: string, y: string): 0 | 1 | 2 {
  const length = Math.min(x.length, y.length);
  // Two case numbers a digit apart are two cases.
  if (length > MOST_LETTERS || DIGIT.test(x) || DIGIT.test(y)) return 0;
  return length >= VERY_TOLERANT ? 2 : length >= LEAST_TOLERANT ? 1 : 0;
}

/** From these lengths on, one letter of a name may differ, and two. */
export const LEAST_TOLERANT = 5;
export const VERY_TOLERANT = 8;

const DIGIT = /\p{N}/u;

/** No name is longer; a broken file may have a word of a million letters. */
const MOST_LETTERS = 40;

interface Match {
  readonly i: number;
  readonly j: number;
  readonly value: number;
  /** False for an initial, which stands for many names. */
  readonly full: boolean;
}

/** A match for every word of `short`, equal words first; null where one has none. */
function match(short: readonly string[], long: readonly string[]): Match[] | null {
  const matches: Match[] = [];
  for (const rule of [same, misspelt, initial]) {
    short.forEach((_, i) => {
      if (matches.some((known) => known.i === i)) return;
      const j = long.findIndex((_, k) => !matches.some((known) => known.j === k) && rule(short, i, long, k) !== null);
      const found = j < 0 ? null : rule(short, i, long, j);
      if (found) matches.push({ i, j, ...found });
    });
  }
  return matches.length === short.length ? matches : null;
}

type Rule = (x: readonly string[], i: number, y: readonly string[], j: number) => Omit<Match, 'i' | 'j'> | null;

const same: Rule = (x, i, y, j) => (x[i] === y[j] ? { value: 1, full: (x[i]?.length ?? 0) > 1 } : null);

/** Not the first word: Maria is not Mario. */
const misspelt: Rule = (x, i, y, j) => {
  const [p, q] = [x[i] as string, y[j] as string];
  if (i === 0 || j === 0 || !isMisspelt(p, q)) return null;
  return { value: 1 - editDistance(p, q, 2) / Math.max(p.length, q.length), full: true };
};

const initial: Rule = (x, i, y, j) => {
  const [p, q] = [x[i] as string, y[j] as string];
  return (p.length === 1 || q.length === 1) && p[0] === q[0] ? { value: 0.5, full: false } : null;
};

/** `x` with words joined that `y` writes as one: "de la cruz", "delacruz". */
function joinedLike(x: readonly string[], y: readonly string[]): readonly string[] {
  for (const length of [2, 3]) {
    for (let i = 0; i + length <= x.length; i++) {
      const joined = x.slice(i, i + length).join('');
      if (y.includes(joined)) return [...x.slice(0, i), joined, ...x.slice(i + length)];
    }
  }
  return x;
}

function isEqual(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((word, i) => word === y[i]);
}
