/** Rebuilds every corpus of a folder, or says which built files no longer match their sources. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, type BuiltCorpus } from './build-corpus.ts';
import type { Io } from './io.ts';
import { toStoredJson } from './stored-json.ts';

const USAGE = 'usage: npm run corpus [-- --check]\n';

interface BuiltFile {
  /** Relative to the root. */
  readonly path: string;
  readonly content: string;
}

/** Exit code 0: written, or all up to date. 1: problems in the sources, or (with `--check`) stale files. 2: misuse. */
export function runCorpus(args: readonly string[], root: string, io: Io): number {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    io.err(`${unknown}: no such option.\n${USAGE}`);
    return 2;
  }
  const files = buildAll(root, io);
  if (files === null) return 1;
  const stale = files.filter(({ path, content }) => stored(join(root, path)) !== content);
  if (args.includes('--check')) return reportStale(stale, files.length, io);
  for (const { path, content } of stale) {
    writeFileSync(join(root, path), content);
    io.out(`${path}: written\n`);
  }
  io.out(`${files.length - stale.length} of ${files.length} files were up to date.\n`);
  return 0;
}

/** Every built file, or null after reporting every problem of every folder. */
function buildAll(root: string, io: Io): readonly BuiltFile[] | null {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const built: BuiltCorpus[] = [];
  for (const folder of folders) {
    const result = buildCorpus(root, folder);
    if (result.ok) built.push(result.value);
    else for (const { path, message } of result.problems) io.err(`${folder}/${path}: ${message}\n`);
  }
  if (folders.length === 0) io.err(`${root}: holds no corpus folder.\n`);
  return built.length === folders.length && built.length > 0 ? toFiles(built) : null;
}

function toFiles(built: readonly BuiltCorpus[]): readonly BuiltFile[] {
  // Folders come sorted by name, and sorting keeps that order among equals.
  const listed = [...built].sort((a, b) => (a.position === b.position ? 0 : a.position - b.position));
  const corpora = listed.map(({ corpus: { id, title } }) => ({ id, title }));
  return [
    ...built.map(({ corpus }) => ({ path: `${corpus.id}/corpus.json`, content: toStoredJson(corpus) })),
    { path: 'index.json', content: toStoredJson({ schema: 'same-story-index/1', corpora }) },
  ];
}

function reportStale(stale: readonly BuiltFile[], count: number, io: Io): number {
  for (const { path } of stale) io.err(`${path}: does not match its sources; run "npm run corpus".\n`);
  if (stale.length === 0) io.out(`${count} files are up to date.\n`);
  return stale.length === 0 ? 0 : 1;
}

function stored(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
