/**
 * The five bundled texts: all that the page asks its worker for, against a word difference of each of the ten pairs,
 * which is what one would use without it. All in one process and by turns, so that a busy machine slows each alike.
 */
import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { publishedOn } from '../../src/corpus/published-on.ts';
import { parseCorpus } from '../../src/corpus/parse.ts';
import { align, prepare } from '../../src/engine/index.ts';
import { handle } from '../../src/worker/handle.ts';
import type { AlignRequest } from '../../src/worker/protocol.ts';
import { table } from './table.ts';

const CORPUS = 'public/corpora/ice-detainers-2019/corpus.json';

/** Rounds that count, after some in which the machine code is made. Few: jsdiff takes seconds for each. */
const ROUNDS = 7;
const WARMUP = 2;

const request = bundledRequest();
const texts = request.witnesses.map(({ text }) => text);
const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));
const watcher = { report: () => {}, draft: () => {} };

const ours = 'Same Story, draft, passages, review, all changes';
const theirs = ['jsdiff diffWords, ten pairs', 'diff-match-patch on words, ten pairs'] as const;
const contestants: Readonly<Record<string, () => unknown>> = {
  [ours]: () => handle(request, watcher),
  'Same Story, passages alone': () => align(prepare(request.witnesses)),
  [theirs[0]]: () => pairs.map(([a, b]) => diffWords(a, b)),
  [theirs[1]]: () => pairs.map(([a, b]) => diffOnWords(a, b)),
};

const names = Object.keys(contestants);
const times = new Map(names.map((name) => [name, [] as number[]]));
for (let round = 0; round < WARMUP + ROUNDS; round++) for (const name of names) times.get(name)?.push(time(name));

const rows = names.map((name) => [name, ms(times.get(name)?.[0]), ms(medianOf(name)), ms(fastestOf(name))]);
process.stdout.write(`Five bundled texts, ${ROUNDS} rounds, ms\n\n`);
process.stdout.write(table([['', 'first', 'median', 'fastest'], ...rows]));
process.stdout.write('\nSame Story with everything, ratio to the other\n\n');
process.stdout.write(table([['', 'of medians', 'of fastest'], ...theirs.map((name) => [name, ...ratiosTo(name)])]));

function ratiosTo(other: string): readonly string[] {
  const ratios = [medianOf(ours) / medianOf(other), fastestOf(ours) / fastestOf(other)];
  return ratios.map((ratio) => ratio.toFixed(2));
}

function time(name: string): number {
  const start = performance.now();
  contestants[name]?.();
  return performance.now() - start;
}

function counted(name: string): readonly number[] {
  return (times.get(name) ?? []).slice(WARMUP);
}

function medianOf(name: string): number {
  return counted(name).toSorted((x, y) => x - y)[ROUNDS >> 1] as number;
}

function fastestOf(name: string): number {
  return Math.min(...counted(name));
}

function ms(value = NaN): string {
  return value.toFixed(1);
}

/** Each distinct word stands for one character, as the library's documentation advises for lines. */
function diffOnWords(a: string, b: string): readonly unknown[] {
  const dmp = new DiffMatchPatch();
  dmp.Diff_Timeout = 0;
  const codes = new Map<string, string>();
  const encode = (text: string) =>
    (text.match(/\S+\s*/g) ?? [])
      .map((word) => codes.get(word) ?? codes.set(word, String.fromCharCode(0xe000 + codes.size)).get(word))
      .join('');
  return dmp.diff_main(encode(a), encode(b), false);
}

/** What the page sends when it opens. */
function bundledRequest(): AlignRequest {
  const parsed = parseCorpus(JSON.parse(readFileSync(CORPUS, 'utf8')));
  if (!parsed.ok) throw new Error(`${CORPUS} has ${parsed.problems.length} problems`);
  const witnesses = parsed.value.witnesses.map((witness) => {
    const { id, text, blocks, lacunae } = witness;
    const date = publishedOn(witness);
    return { id, text, blocks, lacunae, ...(date !== undefined && { date }) };
  });
  return { kind: 'align', witnesses, review: parsed.value.review, compare: true };
}
