/** Which part of the program may import which. The arrows of the design, as a table. */
import { posix } from 'node:path';
import { lineOf, parse, walk, type SourceFile, type SyntaxNode } from './source-code.ts';

interface Part {
  /** Other parts of src it may import; itself always, except that a view imports no other view. */
  readonly parts: readonly string[];
  /** Packages it may import, beside files of its own. */
  readonly packages: readonly RegExp[];
}

const REACT = /^react(-dom)?(\/|$)/;
const TABLES = /^@tanstack\/react-(table|virtual)$/;

const PARTS: Readonly<Record<string, Part>> = {
  engine: { parts: [], packages: [/^diff-match-patch$/, /^stemmer$/] },
  corpus: { parts: ['engine'], packages: [/^valibot$/, /^citeproc(\/|$)/] },
  worker: { parts: ['corpus', 'engine'], packages: [] },
  state: { parts: ['worker', 'corpus', 'engine'], packages: [REACT] },
  ui: { parts: ['corpus', 'engine'], packages: [REACT, TABLES] },
  views: {
    parts: ['ui', 'state', 'worker', 'corpus', 'engine'],
    packages: [REACT, TABLES],
  },
  app: { parts: ['views', 'ui', 'state', 'worker', 'corpus', 'engine'], packages: [REACT, /^@fontsource-variable\//] },
  cli: { parts: ['worker', 'corpus', 'engine'], packages: [/^node:/] },
};

/** The one file that may import diff-match-patch, whose traps it knows. */
const DIFF = 'src/engine/compare/diff.ts';

/** One line for every import in src that the table does not allow. */
export function importBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .map(({ specifier, line }) => ({ line, breach: breachOf(file.path, specifier) }))
      .filter(({ breach }) => breach !== null)
      .map(({ line, breach }) => `${file.path}:${line} ${breach}`),
  );
}

/** Static and dynamic imports, re-exports, types by import(), and files named by new URL(..., import.meta.url). */
export function importsOf(file: SourceFile): readonly { readonly specifier: string; readonly line: number }[] {
  const found: { specifier: string; line: number }[] = [];
  walk(parse(file).root, (node) => {
    const specifier = stringIn(node.source) ?? fileByUrl(node);
    if (specifier !== null) found.push({ specifier, line: lineOf(file.text, node.start) });
  });
  return found;
}

function breachOf(path: string, specifier: string): string | null {
  const from = path.split('/')[1] ?? '';
  const part = PARTS[from];
  if (part === undefined) return `is in no known part of src`;
  if (!specifier.startsWith('.')) return packageBreach(path, part, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  const to = target.split('/')[1] ?? '';
  if (!target.startsWith('src/')) return `imports ${specifier}, which is outside src`;
  if (from === 'views' && to === 'views') return viewBreach(path, target);
  return from === to || part.parts.includes(to) ? null : `imports ${specifier}: ${from} may not import ${to}`;
}

function packageBreach(path: string, part: Part, specifier: string): string | null {
  if (specifier === 'diff-match-patch') return path === DIFF ? null : `imports ${specifier}: only ${DIFF} may`;
  return part.packages.some((name) => name.test(specifier)) ? null : `imports ${specifier}, which is not for this part`;
}

function viewBreach(path: string, target: string): string | null {
  return path.split('/')[2] === target.split('/')[2] ? null : `imports ${target}: a view imports no other view`;
}

function fileByUrl(node: SyntaxNode): string | null {
  if (node.type !== 'NewExpression' || (node.callee as SyntaxNode).name !== 'URL') return null;
  const [file, base] = node.arguments as readonly (SyntaxNode | undefined)[];
  const isOwnFile = base?.type === 'MemberExpression' && (base.object as SyntaxNode).type === 'MetaProperty';
  return isOwnFile ? stringIn(file) : null;
}

function stringIn(node: unknown): string | null {
  const { type, value } = (node ?? {}) as { type?: unknown; value?: unknown };
  return type === 'Literal' && typeof value === 'string' ? value : null;
}
