/** The record of why two readings are linked: the one that page, exports and tests read. */
import { matchLexemes } from '../compare/diff.ts';
import { lexemesOf, type Lexeme } from '../compare/lexemes.ts';
import { relation } from '../compare/relation.ts';
import { wordBits } from '../text/common-words.ts';
import type { Explanation, Kind, Link, MatchedRun, Reading } from '../types.ts';
import type { Frame, Side } from './frame.ts';

/** What made the link: a stage of the engine, or a person. */
export type Origin = Pick<Explanation, 'stage' | 'rule'>;

/** The link of two readings of different witnesses, measured on their words. `kind` is given where a person settled it. */
export function linkOf(frame: Frame, x: Reading, y: Reading, origin: Origin, kind?: Kind): Link {
  const [a, b] = x.witness < y.witness ? [x, y] : [y, x];
  const left = { text: textOf(frame, a), span: a };
  const right = { text: textOf(frame, b), span: b };
  const measured = relation(left, right);
  const { runs, words, bits } = matchedRuns(lexemesOf(left), lexemesOf(right));
  const longest = Math.max(0, ...runs.map((run) => run.words));
  return {
    a: bare(a),
    b: bare(b),
    kind: kind ?? measured.kind,
    score: round(measured.share),
    explanation: {
      ...origin,
      matched: runs.map(({ a: from, b: to }) => ({ a: from, b: to })),
      parts: { sameWords: words, longestRun: longest, bits: round(bits), share: round(measured.share) },
      supports: [],
      vetoes: [],
    },
  };
}

/** The side of witness `id`. Throws RangeError where there is none. */
export function sideOf(frame: Frame, id: string): Side {
  const side = frame.sides.find(({ witness }) => witness.id === id);
  if (!side) throw new RangeError(`no witness "${id}" in this alignment`);
  return side;
}

/** The unchanged text of a reading's witness. */
export function textOf(frame: Frame, { witness }: Reading): string {
  return sideOf(frame, witness).witness.text;
}

/** A score as it is stored: 4 decimals, so that no comparison hangs on the last bit of a sum. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function bare({ witness, start, end }: Reading): Reading {
  return { witness, start, end };
}

/** Same words in a row, with the number of words of each run, and the bits of all distinct ones. */
function matchedRuns(left: readonly Lexeme[], right: readonly Lexeme[]) {
  const x = left.filter(({ isWord }) => isWord);
  const y = right.filter(({ isWord }) => isWord);
  const runs: (MatchedRun & { words: number })[] = [];
  const distinct = new Set<string>();
  let words = 0;
  let before = [-2, -2];
  for (const [i, j] of matchLexemes(x, y)) {
    const [from, to] = [x[i] as Lexeme, y[j] as Lexeme];
    const run = runs.at(-1);
    if (run && before[0] === i - 1 && before[1] === j - 1) {
      runs[runs.length - 1] = {
        a: { start: run.a.start, end: from.end },
        b: { start: run.b.start, end: to.end },
        words: run.words + 1,
      };
    } else runs.push({ a: { start: from.start, end: from.end }, b: { start: to.start, end: to.end }, words: 1 });
    distinct.add(from.form);
    words++;
    before = [i, j];
  }
  let bits = 0;
  for (const form of distinct) bits += wordBits(form);
  return { runs, words, bits };
}
