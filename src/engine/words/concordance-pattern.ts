/** Regular expressions of a concordance. */
import type { Span } from '../types.ts';
import type { Finder } from './concordance.ts';

/** A finder, or what is wrong with the pattern in the words of the host, which knows best. */
export type Pattern = { readonly ok: true; readonly find: Finder } | { readonly ok: false; readonly reason: string };

/**
 * Reads a regular expression of JavaScript. Capitals make no difference, `^` and `$` stand for the ends of a line, and
 * a straight quotation mark or apostrophe stands for a curly one too. It may take any time: whoever runs it sets a limit.
 */
export function readPattern(source: string): Pattern {
  try {
    const pattern = new RegExp(withCurlyMarks(source), 'gimu');
    return { ok: true, find: ({ text }) => usesOf(text, pattern) };
  } catch (thrown) {
    return { ok: false, reason: reasonOf(thrown) };
  }
}

/** Uses kept of one text: more than anybody reads, and few enough for the memory of a phone. Others are counted. */
const MOST_OF_TEXT = 5000;

function usesOf(text: string, pattern: RegExp): ReturnType<Finder> {
  const spans: Span[] = [];
  let [more, blanks] = [0, 0];
  for (const { index: start, 0: words } of text.matchAll(pattern)) {
    if (words === '') blanks++;
    else if (spans.length < MOST_OF_TEXT) spans.push({ start, end: start + words.length });
    else more++;
  }
  return { spans, more, blanks };
}

/** What a straight mark stands for, inside a class of characters. */
const MARKS: Readonly<Record<string, string>> = { "'": "'‘’", '"': '"“”' };

function withCurlyMarks(source: string): string {
  let inClass = false;
  return source.replace(/\\.|[[\]'"]/gsu, (sign) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    const marks = MARKS[sign];
    if (marks === undefined) return sign;
    return inClass ? marks : `[${marks}]`;
  });
}

/** Hosts repeat the pattern before they say what is wrong with it. */
function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : '';
  return message.replace(/^Invalid regular expression:\s*(?:\/.*\/[a-z]*:\s*)?/s, '').trim();
}
