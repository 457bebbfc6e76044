/** Rules about what the code may contain, apart from its imports. */
import { lineOf, parse, walk, type SourceFile, type SyntaxNode } from './source-code.ts';

export const LONGEST_FILE = 300;

/** One line for every place in these files that breaks a rule. */
export function codeBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [...shapeBreaches(file), ...commentBreaches(file), ...syntaxBreaches(file)]);
}

/** True where a file reads or moves the address bar. */
export function touchesAddressBar(file: SourceFile): boolean {
  let touches = false;
  walk(parse(file).root, (node, parent) => {
    touches ||= noAddressBar(node, parent) !== null;
  });
  return touches;
}

function shapeBreaches({ path, text }: SourceFile): readonly string[] {
  const lines = text.split('\n').length - 1;
  const name = path.split('/').at(-1) ?? '';
  const breaches: string[] = [];
  if (lines > LONGEST_FILE) breaches.push(`${path} has ${lines} lines, more than ${LONGEST_FILE}`);
  if (/^utils?\b/.test(name)) breaches.push(`${path} is named for nothing in particular`);
  if (/^index\.tsx?$/.test(name) && path !== 'src/engine/index.ts') breaches.push(`${path} is an index file`);
  return breaches;
}

function commentBreaches(file: SourceFile): readonly string[] {
  return parse(file)
    .comments.filter(({ value }) => /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|expect-error|nocheck)/.test(value))
    .map(({ start }) => `${file.path}:${lineOf(file.text, start)} has a comment that puts work off`);
}

function syntaxBreaches(file: SourceFile): readonly string[] {
  const breaches: string[] = [];
  walk(parse(file).root, (node, parent) => {
    const breach = rulesFor(file.path)
      .map((rule) => rule(node, parent))
      .find((answer) => answer !== null);
    if (breach !== undefined) breaches.push(`${file.path}:${lineOf(file.text, node.start)} ${breach}`);
  });
  return breaches;
}

type Rule = (node: SyntaxNode, parent: SyntaxNode | null) => string | null;

function rulesFor(path: string): readonly Rule[] {
  if (!path.startsWith('src/')) return [noAny];
  const rules = [noAny, noMarkup];
  if (path.startsWith('src/engine/')) rules.push(noHost);
  if (!path.startsWith('src/state/')) rules.push(noAddressBar);
  if (path.endsWith('.tsx') && path !== 'src/ui/MarkedText.tsx') rules.push(noCutText);
  return rules;
}

const noAny: Rule = (node) => (node.type === 'TSAnyKeyword' ? 'uses any' : null);

const noMarkup: Rule = (node) =>
  ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'].includes(nameOf(node) ?? '')
    ? `makes elements from a string (${nameOf(node)})`
    : null;

/** What differs between hosts, or from one run to the next. */
const noHost: Rule = (node, parent) => {
  const name = nameOf(node);
  if (name === null) return null;
  const hosts = /^(?:Intl|Date|performance|console|crypto|globalThis|setTimeout|setInterval|queueMicrotask)$/;
  const isProperty = parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true;
  const named = isProperty ? /^(?:localeCompare|toLocale\w+)$/ : hosts;
  const isRandom = isProperty && name === 'random' && nameOf(parent.object as SyntaxNode) === 'Math';
  return named.test(name) || isRandom ? `uses ${name}, which the engine may not` : null;
};

/** The address bar has one door, in src/state. */
const noAddressBar: Rule = (node, parent) => {
  const name = nameOf(node);
  if (node.type !== 'Identifier' || (name !== 'location' && name !== 'history')) return null;
  if (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true) {
    const owner = nameOf(parent.object as SyntaxNode) ?? '';
    return ['window', 'globalThis', 'self', 'document'].includes(owner) ? `touches ${owner}.${name}` : null;
  }
  const isName = ['Property', 'TSPropertySignature', 'JSXAttribute'].includes(parent?.type ?? '');
  return isName ? null : `touches ${name}`;
};

/** Words of a document are cut and shown in one place only. */
const noCutText: Rule = (node) => {
  if (node.type !== 'CallExpression') return null;
  const callee = node.callee as SyntaxNode;
  const method = callee.type === 'MemberExpression' ? nameOf(callee.property as SyntaxNode) : null;
  if (method === null || !/^(?:slice|substring|substr)$/.test(method)) return null;
  const owner = callee.object as SyntaxNode;
  const last = owner.type === 'MemberExpression' ? nameOf(owner.property as SyntaxNode) : nameOf(owner);
  return last === 'text' ? 'cuts a text; only MarkedText shows the words of a document' : null;
};

function nameOf(node: SyntaxNode): string | null {
  return /^(?:Identifier|JSXIdentifier)$/.test(node.type) && typeof node.name === 'string' ? node.name : null;
}
