/** Cuts one reading so that its words stand in the parts of the base that they match: the cheapest way of all. */
import type { Starts } from './phrase-cuts.ts';
import type { Anchor } from './word-anchors.ts';

/** Costs. Only their order matters: to tear matched words apart is worst, then to cut inside a phrase. */
const MISPLACED = 4;
const INSIDE_PHRASE = 0.9;
/** Between phrases that no mark parts; after a mark a cut is free. */
const BETWEEN_PHRASES = 0.1;
/** A part of the base that has no words here. */
const UNFILLED = 0.6;
/** Words that stand in a part without any match. Less than to leave the part empty and give them one of their own. */
const UNMATCHED = 0.7;
/** A part of its own, and each part that would hold a word or two only. */
const OWN_PART = 0.35;
const SMALL = 0.5;
/** Each word more than the base's and a few, in a part that matches. */
const TOO_LONG = 0.08;
const A_FEW = 3;

/** Fewer lexemes stand in no part of their own. */
const LEAST_OWN = 2;

type Range = readonly [from: number, to: number];

/**
 * Where each slot ends in the reading. Slot 0 is before the base's first part, slot 1 that part, slot 2 the room after
 * it, and so on: 2n + 1 slots for n parts. `starts` says where the reading may be cut.
 */
export function fitParts(starts: Starts, anchors: readonly Anchor[], parts: readonly Range[]): readonly number[] {
  const words = starts.length;
  const slots = 2 * parts.length + 1;
  const weights = weightsBySlot(anchors, parts, words);
  const total = prefix(anchors, words);
  // best[end] after a slot: the cheapest way to have placed all words before `end`.
  let best = new Float64Array(words + 1).fill(Infinity);
  best[0] = 0;
  const from: Int32Array[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const next = new Float64Array(words + 1).fill(Infinity);
    const back = new Int32Array(words + 1);
    const part = slot % 2 === 1 ? parts[(slot - 1) / 2] : undefined;
    const own = part ? weights[(slot - 1) / 2] : undefined;
    for (let start = 0; start <= words; start++) {
      const before = best[start] ?? Infinity;
      if (before === Infinity) continue;
      for (let end = start; end <= words; end++) {
        const matched = own ? (own[end] ?? 0) - (own[start] ?? 0) : 0;
        const strange = (total[end] ?? 0) - (total[start] ?? 0) - matched;
        const cost = before + costOf(end - start, matched, strange, part) + cutCost(starts, start, end);
        if (cost < (next[end] ?? Infinity)) {
          next[end] = cost;
          back[end] = start;
        }
      }
    }
    from.push(back);
    best = next;
  }
  return trace(from, words);
}

function costOf(length: number, matched: number, strange: number, part: Range | undefined): number {
  if (length === 0) return part ? UNFILLED : 0;
  const wrong = MISPLACED * strange;
  if (!part) return wrong + OWN_PART + (length < LEAST_OWN ? SMALL : 0);
  if (matched === 0) return wrong + UNMATCHED + (length < LEAST_OWN ? SMALL : 0);
  return wrong + Math.max(0, length - (part[1] - part[0]) - A_FEW) * TOO_LONG;
}

/** The cut before a slot that has words, unless it is the reading's beginning. */
function cutCost(starts: Starts, start: number, end: number): number {
  if (start === 0 || end === start) return 0;
  const strength = starts[start] ?? 0;
  return strength === 2 ? 0 : strength === 1 ? BETWEEN_PHRASES : INSIDE_PHRASE;
}

/** For each part, the weight of the anchors into it among the first words of the reading. */
function weightsBySlot(anchors: readonly Anchor[], parts: readonly Range[], words: number): readonly Float64Array[] {
  return parts.map(([from, to]) =>
    prefix(
      anchors.filter(({ i }) => from <= i && i < to),
      words,
    ),
  );
}

function prefix(anchors: readonly Anchor[], words: number): Float64Array {
  const sums = new Float64Array(words + 1);
  for (const { j, weight } of anchors) sums[j + 1] = weight;
  for (let at = 1; at <= words; at++) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  return sums;
}

function trace(from: readonly Int32Array[], words: number): readonly number[] {
  const ends: number[] = [];
  let end = words;
  for (let slot = from.length - 1; slot >= 0; slot--) {
    ends.unshift(end);
    end = from[slot]?.[end] ?? 0;
  }
  return ends;
}
