/** The words of two statements that cannot both be true of one thing: the evidence of a conflict. */
import { isFunctionWord } from '../text/function-words.ts';
import { isNumber, isYear, rootOf } from '../text/word-root.ts';
import type { Span, Token } from '../types.ts';
import type { Stated } from './entries/other-person.ts';
import { PRONOUNS } from './paraphrase/model.ts';

/** Places in the text of the one, and of the other. */
export interface Apart {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** The names that two entries, or an entry and prose, are about; prose has none. */
export function namesApart(x: Stated, y: Stated): Apart {
  const nameOf = ({ side, from }: Stated) => {
    const name = side.namedItems.get(from);
    if (!name) return [];
    const { tokens } = side.witness;
    return [{ start: (tokens[name.from] as Token).start, end: (tokens[name.to - 1] as Token).end }];
  };
  return { a: nameOf(x), b: nameOf(y) };
}

/** "He" or "she", which only one has, and figures, which only one has: the same one or the other. */
export function oneCounts(x: Stated, y: Stated): Apart {
  const tells = (form: string) => PRONOUNS.has(form) || isFigure(form);
  return { a: placesOf(x, tells), b: placesOf(y, tells) };
}

/** Content words after a figure among which what it counts is looked for: "25 criminal aliens". */
const REACH = 2;

/** Different figures of one counted thing ("25 people", "20 people"), the first such pair; null where a figure agrees. */
export function countedApart(x: Stated, y: Stated, reading: Span): Apart | null {
  const [left, right] = [
    countsOf(x).filter(({ at }) => at.start >= reading.start && at.end <= reading.end),
    countsOf(y),
  ];
  if (left.some(({ figure }) => right.some((other) => other.figure === figure))) return null;
  for (const { at: a, counted } of left) {
    const other = right.find((count) => count.counted.some((root) => counted.includes(root)));
    if (other) return { a: [a], b: [other.at] };
  }
  return null;
}

interface Count {
  readonly at: Span;
  readonly figure: string;
  readonly counted: readonly string[];
}

function countsOf({ side: { witness }, from, to }: Stated): Count[] {
  const counts: Count[] = [];
  for (let i = from; i < to; i++) {
    const { start, end, form } = witness.tokens[i] as Token;
    if (!isFigure(form)) continue;
    const counted: string[] = [];
    for (let k = i + 1; k < to && counted.length < REACH; k++) {
      const [before, token] = [witness.tokens[k - 1] as Token, witness.tokens[k] as Token];
      if (/[^\s\u00a0'’-]/.test(witness.text.slice(before.end, token.start)) || isFigure(token.form)) break;
      if (!isFunctionWord(token.form)) counted.push(rootOf(token.form));
      else if (counted.length > 0) break;
    }
    counts.push({ at: { start, end }, figure: rootOf(form), counted });
  }
  return counts;
}

function placesOf({ side: { witness }, from, to }: Stated, is: (form: string) => boolean): Span[] {
  return witness.tokens
    .slice(from, to)
    .filter(({ form }) => is(form))
    .map(({ start, end }) => ({ start, end }));
}

/** A year says when, a rank which: neither counts. */
function isFigure(form: string): boolean {
  const root = rootOf(form);
  return isNumber(root) && !isYear(root) && !/^\d+(?:st|nd|rd|th)$/.test(root);
}
