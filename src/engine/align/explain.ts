/** The record of why two readings are linked: the one that page, exports and tests read. */
import { matchSame, type Match } from '../compare/diff.ts';
import { judge } from '../compare/relation.ts';
import type { Explanation, Kind, Link, MatchedRun, Reading, Strength, Token } from '../types.ts';
import { sideOf, tokenRange, type Frame, type Side } from './frame.ts';

/** What made the link: a stage of the engine, or a person. */
export type Origin = Pick<Explanation, 'stage' | 'rule'>;

/** The link of two readings of different witnesses, measured on their words. `kind` is given where a person settled it. */
export function linkOf(frame: Frame, x: Reading, y: Reading, origin: Origin, kind?: Kind): Link {
  const [a, b] = x.witness < y.witness ? [x, y] : [y, x];
  const left = stretchOf(sideOf(frame, a.witness), a);
  const right = stretchOf(sideOf(frame, b.witness), b);
  const matches = matchSame(left.words, right.words);
  const measured = judge(matches.length, left.words.length, right.words.length);
  const runs = runsOf(matches);
  return {
    a: bare(a),
    b: bare(b),
    kind: kind ?? measured.kind,
    strength: STRENGTH[measured.kind],
    score: round(measured.share),
    explanation: {
      ...origin,
      matched: runs.map(({ i, j, length }) => toMatched(left, right, i, j, length)),
      parts: {
        sameWords: matches.length,
        longestRun: Math.max(0, ...runs.map(({ length }) => length)),
        bits: bitsOf(frame, left, matches),
        share: round(measured.share),
      },
      supports: [],
      vetoes: [],
    },
  };
}

const STRENGTH: Readonly<Record<'identical' | 'edited' | 'reworded', Strength>> = {
  identical: 'verbatim',
  edited: 'edited',
  reworded: 'reworded',
};

/** A score as it is stored: 4 decimals, so that no comparison hangs on the last bit of a sum. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** The tokens of one reading and their word numbers. */
interface Stretch {
  readonly side: Side;
  readonly from: number;
  readonly words: Int32Array;
}

function stretchOf(side: Side, reading: Reading): Stretch {
  const [from, to] = tokenRange(side, reading);
  return { side, from, words: side.words.subarray(from, to) };
}

function bare({ witness, start, end }: Reading): Reading {
  return { witness, start, end };
}

/** Matches that follow one another on both sides, as runs. */
function runsOf(matches: readonly Match[]): { i: number; j: number; length: number }[] {
  const runs: { i: number; j: number; length: number }[] = [];
  for (const [i, j] of matches) {
    const run = runs.at(-1);
    if (run && i === run.i + run.length && j === run.j + run.length) run.length++;
    else runs.push({ i, j, length: 1 });
  }
  return runs;
}

function toMatched(left: Stretch, right: Stretch, i: number, j: number, length: number): MatchedRun {
  const span = ({ side, from }: Stretch, at: number) => ({
    start: (side.witness.tokens[from + at] as Token).start,
    end: (side.witness.tokens[from + at + length - 1] as Token).end,
  });
  return { a: span(left, i), b: span(right, j) };
}

/** Evidence of the same words, each distinct word once, summed in word order. */
function bitsOf({ bits }: Frame, { words }: Stretch, matches: readonly Match[]): number {
  let sum = 0;
  for (const word of new Set(matches.map(([i]) => words[i] as number))) sum += bits[word] as number;
  return round(sum);
}
