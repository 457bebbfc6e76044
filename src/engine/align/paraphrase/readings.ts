/** Which part of a unit is the reading: the shortest run of its clauses that holds nearly all that matches. */
import type { Span } from '../../types.ts';
import type { Model } from './model.ts';
import type { Compared } from './compare.ts';
import type { Range } from './statements.ts';
import { matchedPairs } from './unit-pairs.ts';
import type { Unit } from './units.ts';

/** Share of the matched bits that a reading keeps. Changes no score; shows less of what the other text lacks. */
const KEPT = 0.85;

/** Two roots that match, and the bits that they give. */
interface MatchedRoots {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly bits: number;
}

/** What the units of a compared pair match by. */
function matchedRoots({ pairs }: Model, { a, b }: Compared): MatchedRoots[] {
  pairs.find(a.roots, b.roots);
  return matchedPairs(pairs, a, b).map((k) => {
    const [x, y] = [pairs.a[k] as number, pairs.b[k] as number];
    const similarity = pairs.similarity[k] as number;
    const bits = similarity * Math.min(a.weights[x] as number, b.weights[y] as number);
    return { a: a.roots[x] as number, b: b.roots[y] as number, similarity, bits };
  });
}

/** Token ranges of both readings. */
export function readingsOf(model: Model, left: number, right: number, found: Compared): { a: Range; b: Range } {
  const [inA, inB] = [clausesIn(model, left, found.i, found.a), clausesIn(model, right, found.j, found.b)];
  if (inA.length < 2 && inB.length < 2) return { a: [found.a.from, found.a.to], b: [found.b.from, found.b.to] };
  const matched = matchedRoots(model, found);
  const [roots, others] = [matched.map(({ a }) => a), matched.map(({ b }) => b)];
  const values = matched.map(({ bits }) => bits);
  return {
    a: shortest(model, left, inA, found.a, roots, values),
    b: shortest(model, right, inB, found.b, others, values),
  };
}

/** A word of each reading: the same, or a related one. */
export interface MatchedWord {
  readonly a: Span;
  readonly b: Span;
  readonly similarity: number;
  readonly bits: number;
}

/** The matched words that lie in both readings, in order of the left one. Each word at its first place. */
export function matchedWords(
  model: Model,
  left: number,
  right: number,
  found: Compared,
  readings: { readonly a: Range; readonly b: Range },
): MatchedWord[] {
  const words = matchedRoots(model, found).flatMap((roots) => {
    const a = firstOf(model, left, readings.a, roots.a);
    const b = firstOf(model, right, readings.b, roots.b);
    return a && b ? [{ a, b, similarity: roots.similarity, bits: roots.bits }] : [];
  });
  return words.sort((x, y) => x.a.start - y.a.start);
}

function firstOf({ story, muted }: Model, s: number, [from, to]: Range, root: number): Span | null {
  const side = story.sides[s] as Model['story']['sides'][number];
  for (let token = from; token < to; token++) {
    const found = side.side.witness.tokens[token];
    if (found && side.roots[token] === root && !muted[s]?.[token]) return { start: found.start, end: found.end };
  }
  return null;
}

function clausesIn({ story }: Model, s: number, statement: number, { from, to }: Unit): readonly Range[] {
  const clauses = story.sides[s]?.statements[statement]?.clauses ?? [];
  return clauses.filter(([first, end]) => first >= from && end <= to);
}

function shortest(
  { story, muted }: Model,
  s: number,
  clauses: readonly Range[],
  unit: Unit,
  roots: readonly number[],
  values: readonly number[],
): Range {
  const side = story.sides[s] as Model['story']['sides'][number];
  const needed = KEPT * values.reduce((sum, value) => sum + value, 0);
  let best: Range = [unit.from, unit.to];
  for (const [i, [from]] of clauses.entries()) {
    const seen = new Set<number>();
    let held = 0;
    for (const [first, to] of clauses.slice(i)) {
      for (let token = first; token < to; token++) {
        const at = muted[s]?.[token] ? -1 : roots.indexOf(side.roots[token] as number);
        if (at < 0 || seen.has(at)) continue;
        seen.add(at);
        held += values[at] as number;
      }
      if (held < needed) continue;
      if (to - from < best[1] - best[0]) best = [from, to];
      break;
    }
  }
  return best;
}
