/** What commands that read files and print one result have in common: options, exit codes, and where the result goes. */
import { writeFileSync } from 'node:fs';
import type { Io } from './io.ts';
import { reasonOf } from './text-file.ts';

/** What was wrong with the arguments or a file; always names it. */
export class InputError extends Error {}

export interface Options {
  readonly paths: readonly string[];
  /** The file that the result is written to, or null for the output. */
  readonly out: string | null;
  /** Those of the command's flags that are given. */
  readonly flags: ReadonlySet<string>;
}

export interface Command {
  readonly usage: string;
  /** Options without a value, as `--explain`. */
  readonly flags?: readonly string[];
  /** The whole result; throws an InputError for what a reader can mend. */
  readonly run: (options: Options) => string;
}

/** Exit code 0 and the result, or exit code 2 and a message on the error stream and no output at all. */
export function runCommand(command: Command, args: readonly string[], io: Io): number {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.usage);
    return 0;
  }
  try {
    const options = readOptions(command, args);
    const result = command.run(options);
    if (options.out === null) io.out(result);
    else write(options.out, result);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function readOptions({ usage, flags: known = [] }: Command, args: readonly string[]): Options {
  const paths: string[] = [];
  const flags = new Set<string>();
  let out: string | null = null;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--out' || arg.startsWith('--out=')) {
      if (out !== null) throw new InputError('--out is given twice.');
      out = arg === '--out' ? (args[++index] ?? '') : arg.slice('--out='.length);
      if (out === '') throw new InputError('--out needs the name of a file.');
    } else if (known.includes(arg)) {
      flags.add(arg);
    } else if (arg.startsWith('-')) {
      throw new InputError(`${arg}: no such option.\n${usage.trimEnd()}`);
    } else {
      paths.push(arg);
    }
  }
  return { paths, out, flags };
}

function write(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new InputError(`${path}: ${reasonOf(error)}.`);
  }
}
