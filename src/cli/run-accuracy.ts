/** Measures the engine, prints the figures, and stores them for the Method view or says that they are out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accuracy, Figures } from '../corpus/accuracy.ts';
import { readSets } from './accuracy-sets.ts';
import type { Io } from './io.ts';
import { measureAccuracy } from './measure-accuracy.ts';
import { toStoredJson } from './stored-json.ts';
import { reasonOf } from './text-file.ts';

/** Where the Method view looks, in the repository. */
export const STORED = 'src/views/method/accuracy.json';

const USAGE = `usage: npm run accuracy [-- --out FILE | --check]

Measures the engine alone against hand-made alignments and prints the figures.
Stores them in ${STORED}, which the Method view shows, or in FILE.
--check stores nothing and fails where that file is not what is measured now.
`;

/** Exit code 0; 1 where `--check` finds the stored figures out of date; 2 for misuse. `root` is the repository. */
export function runAccuracy(args: readonly string[], root: string, io: Io): number {
  const order = readArguments(args, root);
  if (order === null) {
    io.err(USAGE);
    return 2;
  }
  const accuracy = measureAccuracy(readSets(root), ({ set, without }) => io.err(progress(set.id, without)));
  io.out(toTable(accuracy));
  const content = toStoredJson(accuracy);
  if (order.check) return check(existsSync(order.file) && readFileSync(order.file, 'utf8') === content, io);
  try {
    writeFileSync(order.file, content);
  } catch (error) {
    io.err(`${order.file}: ${reasonOf(error)}.\n`);
    return 2;
  }
  return 0;
}

function readArguments(args: readonly string[], root: string): { file: string; check: boolean } | null {
  const [option, file, ...rest] = args;
  const stored = join(root, STORED);
  if (option === undefined) return { file: stored, check: false };
  if (option === '--check' && file === undefined) return { file: stored, check: true };
  return option === '--out' && file !== undefined && rest.length === 0 ? { file, check: false } : null;
}

function check(isCurrent: boolean, io: Io): number {
  if (isCurrent) io.out(`${STORED} is up to date.\n`);
  else io.err(`${STORED}: is not what the engine now measures; run "npm run accuracy".\n`);
  return isCurrent ? 0 : 1;
}

function progress(id: string, without: string | null): string {
  return `measured ${id}${without === null ? '' : `, without ${without}`}\n`;
}

/** The figures as lines of text. */
export function toTable({ engine, sets, ablation }: Accuracy): string {
  const head = `${''.padEnd(40)}pairs  prec.  recall   F1   verb.  para.  joined`;
  const measured = sets.map((set) => {
    const name = set.sets > 1 ? `${set.id}, all ${set.sets} together` : set.id;
    const joined = `${set.joined} of ${set.distractors}`;
    return `${name.padEnd(40)}${String(set.pairs).padStart(5)}  ${figures(set)}  ${joined}`;
  });
  const parts = ablation.map(
    ({ without, set, precision, recall, f1, joined }) =>
      `${`${set}, without ${without}`.padEnd(47)}${[precision, recall, f1].map(share).join('  ')}  ${joined} joined`,
  );
  return [`Engine ${engine}`, head, ...measured, '', ...parts, ''].join('\n');
}

function figures({ precision, recall, f1, recallVerbatim, recallParaphrase }: Figures): string {
  return [precision, recall, f1, recallVerbatim, recallParaphrase].map(share).join('  ');
}

function share(value: number | null): string {
  return value === null ? '  -  ' : value.toFixed(3);
}
