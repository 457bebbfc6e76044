/** Reads TypeScript as syntax, for the tests that hold rules about the code itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

/** A file of the project by its path from the top, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One piece of syntax: its type, its place, and whatever else that type has. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Syntax {
  readonly root: SyntaxNode;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
}

/** Every .ts and .tsx file under these folders of the project, by path. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Every text file of the project, by path: neither what is installed or built, nor the source texts of a corpus. */
export function projectFiles(): readonly string[] {
  const foreign = ['.git', 'node_modules', 'dist', 'coverage', '.vitest', '.vitest-attachments'];
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !foreign.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]))
    .filter((path) => statSync(path).isFile() && !/^public\/corpora\/.*\.txt$|\.(?:png|woff2)$/.test(path))
    .toSorted();
}

/** Throws where the text is not TypeScript: a file that cannot be read must not pass for one without faults. */
export function parse({ path, text }: SourceFile): Syntax {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return { root: program as unknown as SyntaxNode, comments };
}

/** Visits a node and everything in it. Where `visit` answers 'skip', what is inside that node is left out. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null) => void | 'skip'): void {
  const step = (current: SyntaxNode, parent: SyntaxNode | null): void => {
    if (visit(current, parent) === 'skip') return;
    for (const value of Object.values(current)) {
      for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) step(item, current);
    }
  };
  step(node, null);
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name).split(sep).join('/'),
  );
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
