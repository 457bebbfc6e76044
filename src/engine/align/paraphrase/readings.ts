/** Which part of a unit is the reading: the shortest run of its clauses that holds nearly all that matches. */
import type { Span } from '../../types.ts';
import type { Model } from './model.ts';
import type { Compared } from './compare.ts';
import type { Range } from './statements.ts';

/** Share of the matched bits that a reading keeps. Changes no score; shows less of what the other text lacks. */
const KEPT = 0.85;

/** Token ranges of both readings. */
export function readingsOf(model: Model, left: number, right: number, found: Compared): { a: Range; b: Range } {
  const values = found.matched.map((k) => valueOf(found, k));
  return {
    a: shortest(model, left, found.i, found.a, rootsOf(found, 'a'), values),
    b: shortest(model, right, found.j, found.b, rootsOf(found, 'b'), values),
  };
}

/** Bits that word pair `k` gives. */
export function valueOf({ pairs, a, b }: Compared, k: number): number {
  const weight = ({ roots, weights }: Compared['a'], root: number) => weights[roots.indexOf(root)] ?? 0;
  return (pairs.similarity[k] as number) * Math.min(weight(a, pairs.a[k] as number), weight(b, pairs.b[k] as number));
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
  const words = found.matched.flatMap((k) => {
    const a = firstOf(model, left, readings.a, found.pairs.a[k] as number);
    const b = firstOf(model, right, readings.b, found.pairs.b[k] as number);
    return a && b ? [{ a, b, similarity: found.pairs.similarity[k] as number, bits: valueOf(found, k) }] : [];
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

function rootsOf({ matched, pairs }: Compared, side: 'a' | 'b'): number[] {
  return matched.map((k) => pairs[side][k] as number);
}

function shortest(
  { story, muted }: Model,
  s: number,
  statement: number,
  unit: Compared['a'],
  roots: readonly number[],
  values: readonly number[],
): Range {
  const side = story.sides[s] as Model['story']['sides'][number];
  const clauses = (side.statements[statement]?.clauses ?? []).filter(
    ([from, to]) => from >= unit.from && to <= unit.to,
  );
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
