/**
 * Words by which a tool would judge an outlet, and not describe a text. None may stand in what the program says.
 * The words of the documents themselves are exempt: they are quoted, not said.
 */
import { lineOf, parse, walk, type SourceFile, type SyntaxNode } from './source-code.ts';

/** Stems are whole words with their endings, so that "hidden" and "spinner" stay usable. */
const VERDICTS: readonly RegExp[] = [
  /\b(?:un)?bias(?:es|ed|ing)?\b/,
  /\bslant(?:s|ed|ing)?\b/,
  /\bspin(?:s|ning)?\b/,
  /\bloaded (?:words?|terms?|language|labels?)\b/,
  /\bpropagand\w*/,
  /\b(?:hides|hid|hiding|conceal(?:s|ed|ing)?|buries|buried|suppress(?:es|ed)?)\b/,
  /\bfail(?:s|ed)? to (?:say|mention|report|name|tell|include|quote|note|disclose)\b/,
  /\bcensor(?:s|ed|ing|ship)?\b/,
  /\bomit(?:s|ted|ting)?\b|\bomissions? by\b/,
  /\bignor(?:es|ing)\b|\bignored by\b/,
  /\b(?:admit(?:s|ted)?|smear(?:s|ed)?|distort(?:s|ed|ion)?|mislead(?:s|ing)?|whitewash\w*)\b/,
  /\b(?:left-?wing|right-?wing|far[- ](?:left|right)|partisan)\b/,
  /\b(?:un)?trustworth\w+|\b(?:un)?reliable (?:source|outlet)s?\b|\bfake news\b/,
];

/** One sentence or label of the program, and where it stands. */
export interface Saying {
  readonly where: string;
  readonly words: string;
}

/** One line for every verdict in these sayings. */
export function verdictsIn(sayings: readonly Saying[]): readonly string[] {
  return sayings.flatMap(({ where, words }) => {
    const found = VERDICTS.map((verdict) => verdict.exec(words.toLowerCase())?.[0]).filter((hit) => hit !== undefined);
    return found.map((hit) => `${where} "${hit}" in: ${words.trim()}`);
  });
}

/** Strings, templates and the words between tags; not import paths, class names or types. */
export function sayingsOfCode(file: SourceFile): readonly Saying[] {
  const sayings: Saying[] = [];
  walk(parse(file).root, (node) => {
    if (isUnsaid(node)) return 'skip';
    const words = wordsOf(node);
    if (words !== null) sayings.push({ where: `${file.path}:${lineOf(file.text, node.start)}`, words });
    return undefined;
  });
  return sayings;
}

/** Every string in a JSON file but those under `exempt` keys, which hold words of the documents. */
export function sayingsOfJson(file: SourceFile, exempt: readonly string[]): readonly Saying[] {
  const visit = (value: unknown, path: string): readonly Saying[] => {
    if (typeof value === 'string') return [{ where: `${file.path} ${path}`, words: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([key]) => !exempt.includes(key))
      .flatMap(([key, inner]) => visit(inner, path === '' ? key : `${path}.${key}`));
  };
  return visit(JSON.parse(file.text), '');
}

function isUnsaid(node: SyntaxNode): boolean {
  if (/^(?:Import|ExportAll|TS(?!As|NonNull|Satisfies))/.test(node.type)) return true;
  return node.type === 'JSXAttribute' && (node.name as SyntaxNode).name === 'className';
}

function wordsOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string | null }).cooked;
  return null;
}
