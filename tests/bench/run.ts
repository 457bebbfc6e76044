/**
 * `npm run bench [-- COUNT...]`: the five bundled texts against other tools, then invented corpora of COUNT articles.
 * `npm run bench -- grid`: the grid of Passages alone; `-- words`: Words, Voices and Figures alone. Prints, and fails
 * nothing: what is slow on one machine is not on another.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { articles } from './articles.ts';
import { bundle } from './bundle.ts';
import type { Measurement } from './scale.bench.ts';
import { table } from './table.ts';

/** 5,000 are for those who ask for them: that takes minutes. */
const COUNTS = [100, 1000, 2000];

const GRID = 'grid';
const GRID_DOCUMENTS = 200;
const WORDS = 'words';
const WORDS_DOCUMENTS = 200;
/** Words of each of them. */
const LENGTH = 1000;

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== GRID && word !== WORDS).map(Number);
if (asked.some((count) => !Number.isSafeInteger(count) || count < 1)) throw new RangeError('counts are whole numbers');

process.stdout.write(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})\n\n`);
const results = new Map<number, Measurement>();
if (words.includes(GRID))
  process.exitCode = await run('tests/bench/grid.bench.ts', JSON.stringify(articles(GRID_DOCUMENTS)));
else if (words.includes(WORDS))
  process.exitCode = await run('tests/bench/words.bench.ts', JSON.stringify(ofOneLength(WORDS_DOCUMENTS)));
else await runEngine(asked.length > 0 ? asked : COUNTS);

/** Two articles made one, and cut. */
function ofOneLength(count: number) {
  const all = articles(2 * count);
  return all.slice(0, count).map(({ id, text }, i) => {
    const words = `${text}\n\n${all[count + i]?.text ?? ''}`.split(/(?<=\s)(?=\S)/);
    return { id, text: words.slice(0, LENGTH).join('') };
  });
}

async function run(entry: string, input = ''): Promise<number> {
  const { status } = spawnSync(process.execPath, [await bundle(entry)], {
    input,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return status ?? 1;
}

async function runEngine(counts: readonly number[]): Promise<void> {
  process.exitCode = await run('tests/bench/align.bench.ts');
  const program = await bundle('tests/bench/scale.bench.ts');
  for (const count of counts) {
    const result = measure(program, count);
    if (result) results.set(count, result);
    else process.exitCode = 1;
  }
  process.stdout.write(`\nInvented articles of 500 to 1,000 words; s, and MB\n\n${table(totals())}`);
  process.stdout.write(`\nStages, s\n\n${table(stages())}\n${growth().join('')}`);
}

/** Null where the process did not end well, as it does where memory is not enough. */
function measure(program: string, count: number): Measurement | null {
  const input = JSON.stringify(articles(count + 1));
  const { stdout, status, signal } = spawnSync(process.execPath, [program], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status === 0) return JSON.parse(stdout) as Measurement;
  process.stderr.write(`${grouped(count)} articles: ended with ${signal ?? status}\n`);
  return null;
}

function totals(): readonly (readonly string[])[] {
  const head = ['articles', 'passages', 'total', 'processor', 'draft', 'one more', 'longest silence', 'peak memory'];
  const rows = [...results].map(([count, { passages, total, cpu, draft, added, silence, peak }]) => [
    grouped(count),
    grouped(passages),
    ...[total, cpu, draft, added, silence].map(seconds),
    grouped(Math.round(peak / 1024)),
  ]);
  return [head, ...rows];
}

function stages(): readonly (readonly string[])[] {
  const names = [...new Set([...results.values()].flatMap(({ stages: found }) => Object.keys(found)))];
  const rows = [...results].map(([count, { stages: found }]) => [
    grouped(count),
    ...names.map((name) => seconds(found[name] ?? 0)),
  ]);
  return [['articles', ...names], ...rows];
}

/** How time grows where the number of articles doubles; of the processor, for a machine that others use too. */
function growth(): readonly string[] {
  return [...results].flatMap(([count, { total, cpu }]) => {
    const double = results.get(2 * count);
    if (!double) return [];
    const [time, processor] = [double.total / total, double.cpu / cpu].map((ratio) => ratio.toFixed(2));
    return [`time(${grouped(2 * count)}) / time(${grouped(count)}) = ${time}, processor ${processor}\n`];
  });
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
