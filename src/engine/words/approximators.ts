/** Words before a number that say how exact it is. */
import type { Span } from '../types.ts';
import { formAt, isNext, type Scan } from './number-words.ts';

/** The longest approximator that ends right before word `at`. */
export function approximatorBefore(scan: Scan, at: number): Span | null {
  // "the nearly 1,300": nothing may come between; "$" and "£" may.
  if (!isNext(scan, at) && !/^\s[$£€¥]$/.test(scan.text.slice(scan.tokens[at - 1]?.end ?? 0, scan.tokens[at]?.start)))
    return null;
  for (const words of PHRASES) {
    const from = at - words.length;
    if (from < 0 || !words.every((word, i) => formAt(scan, from + i) === word && (i === 0 || isNext(scan, from + i))))
      continue;
    return { start: scan.tokens[from]?.start ?? 0, end: scan.tokens[at - 1]?.end ?? 0 };
  }
  return null;
}

/** Longest first. "Some" before a number is "about". */
const PHRASES: readonly (readonly string[])[] = [
  'no more than',
  'no fewer than',
  'no less than',
  'not more than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'an estimated',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'younger than',
  'older than',
  'close to',
  'up to',
  'at least',
  'at most',
  'just over',
  'just under',
  'well over',
  'about',
  'approximately',
  'around',
  'roughly',
  'nearly',
  'almost',
  'over',
  'under',
  'some',
  'estimated',
].map((phrase) => phrase.split(' '));
