/** What valibot found, in words for whoever made the data. Messages that a form gives itself stay as they are. */
import type * as v from 'valibot';

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  true: 'true',
  false: 'false',
  null: 'null',
  Object: 'an object',
  Array: 'a list',
};

/** `“text” is missing`, `must be a text, but is 7`, `must be “list” or “text”, but is “picture”`. */
export function plainMessage(issue: v.BaseIssue<unknown>): string {
  const { expected, received } = issue;
  if (expected === null || !issue.message.startsWith('Invalid ')) return issue.message;
  const key = issue.path?.at(-1)?.key;
  if (received === 'undefined') return typeof key === 'string' ? `“${key}” is missing` : 'is missing';
  if (expected === 'never') return `${inWords(received)} is not a known field`;
  return `must be ${inWords(expected)}, but is ${inWords(received)}`;
}

/** `("list" | "text")` as `“list” or “text”`; limits such as `>=1` as `1 or more`. */
function inWords(type: string): string {
  const least = /^>=(.+)$/.exec(type);
  if (least) return `${least[1]} or more`;
  if (/^".*"$/s.test(type) && !type.includes('" | "')) return `“${type.slice(1, -1)}”`;
  const parts = type.replace(/^\((.*)\)$/s, '$1').split(' | ');
  if (parts.length === 1) return WORDS[type] ?? type;
  return `${parts.slice(0, -1).map(inWords).join(', ')} or ${inWords(parts.at(-1) ?? '')}`;
}
