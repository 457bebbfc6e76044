/** Reads WordNet's database files and gathers which words are related, and how. */
import { readFileSync } from 'node:fs';

/** Marks of relations, as the engine's table has them (align/paraphrase/related-words.ts). */
export type Mark = '=' | '~' | '?' | '<';

/** Called once for each relation of two words found in WordNet; the same two may be related in several ways. */
export type Relate = (a: string, b: string, mark: Mark) => void;

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

/** From the third sense on a synonym counts less, from the fifth not at all; broader words only in the first two. */
const FIRST_SENSES = 2;
const SENSES = 4;

interface Synset {
  /** Part of speech and offset, which names it. */
  readonly key: string;
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly symbol: string;
    readonly to: string;
    readonly from: number;
    readonly at: number;
  }[];
}

/** Visits the relations of the WordNet database in `folder`, a path that ends in a slash. */
export function eachRelation(folder: string, relate: Relate): void {
  const synsets = new Map(Object.entries(FILES).flatMap(([part, name]) => readSynsets(`${folder}data.${name}`, part)));
  const senses = new Map(Object.entries(FILES).flatMap(([part, name]) => readSenses(`${folder}index.${name}`, part)));
  const rank = (word: string, { key }: Synset) => (senses.get(`${word}/${key[0]}`) ?? []).indexOf(key);
  for (const synset of synsets.values()) {
    relateSynonyms(synset, (word) => rank(word, synset), relate);
    for (const pointer of synset.pointers) {
      const other = synsets.get(pointer.to);
      if (!other) continue;
      if (pointer.symbol === '+' || pointer.symbol === '\\') {
        const [a, b] = [synset.words[pointer.from - 1], other.words[pointer.at - 1]];
        if (a && b) relate(a, b, '=');
      } else if (pointer.symbol === '@' || pointer.symbol === '&' || pointer.symbol === '$') {
        const near = (words: Synset) => words.words.filter((word) => rank(word, words) < FIRST_SENSES);
        for (const a of near(synset)) for (const b of near(other)) relate(a, b, pointer.symbol === '@' ? '<' : '?');
      }
    }
  }
}

function relateSynonyms({ words }: Synset, rankOf: (word: string) => number, relate: Relate): void {
  words.forEach((a, i) => {
    for (const b of words.slice(i + 1)) {
      const rank = Math.max(rankOf(a), rankOf(b));
      if (rank < SENSES) relate(a, b, rank < FIRST_SENSES ? '~' : '?');
    }
  });
}

/** Lines of data.*: `offset file type count word id ... pointers symbol offset part source/target ... | gloss`. */
function readSynsets(path: string, part: string): [string, Synset][] {
  return linesOf(path).map((line) => {
    const fields = (line.split('|')[0] ?? '').trim().split(' ');
    const field = (i: number) => fields[i] ?? '';
    const count = parseInt(field(3), 16);
    const words = Array.from({ length: count }, (_, i) =>
      field(4 + 2 * i)
        .toLowerCase()
        .replace(/\(.*\)/, ''),
    );
    const first = 5 + 2 * count;
    const pointers = Array.from({ length: Number(field(first - 1)) }, (_, i) => ({
      symbol: field(first + 4 * i),
      to: field(first + 4 * i + 2).replace('s', 'a') + field(first + 4 * i + 1),
      from: parseInt(field(first + 4 * i + 3).slice(0, 2), 16),
      at: parseInt(field(first + 4 * i + 3).slice(2), 16),
    }));
    const key = part + field(0);
    return [key, { key, words, pointers }];
  });
}

/** Lines of index.*: `word part senses pointers symbols... senses tagged offsets...`, most frequent sense first. */
function readSenses(path: string, part: string): [string, string[]][] {
  return linesOf(path).map((line) => {
    const fields = line.trim().split(' ');
    const offsets = fields.slice(6 + Number(fields[3]), 6 + Number(fields[3]) + Number(fields[2]));
    return [`${fields[0]}/${part}`, offsets.map((offset) => part + offset)];
  });
}

/** Without the licence text that opens each file. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
