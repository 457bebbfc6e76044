/**
 * The five bundled texts, aligned all together by the engine, against what one would do without it: a word
 * difference of each of the ten pairs. The ratio is printed below the table.
 */
import { readFileSync, readdirSync } from 'node:fs';
import DiffMatchPatch from 'diff-match-patch';
import { bench, describe } from 'vitest';
import { align, prepare } from '../../src/engine/index.ts';

const FOLDER = 'public/corpora/ice-detainers-2019';

const inputs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name.replace(/\.txt$/, ''), text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

describe('five texts', () => {
  bench('align, all passages of all five', () => {
    align(prepare(inputs));
  });

  bench('diff-match-patch, words of the ten pairs', () => {
    inputs.forEach(({ text }, index) => {
      for (const other of inputs.slice(index + 1)) diffWords(text, other.text);
    });
  });
});

/** Line mode over words: each distinct word stands for one character, as the library's documentation advises. */
function diffWords(a: string, b: string): number {
  const dmp = new DiffMatchPatch();
  dmp.Diff_Timeout = 0;
  const codes = new Map<string, string>();
  const encode = (text: string) =>
    (text.match(/\S+\s*/g) ?? [])
      .map((word) => codes.get(word) ?? codes.set(word, String.fromCharCode(0xe000 + codes.size)).get(word))
      .join('');
  return dmp.diff_main(encode(a), encode(b), false).length;
}
