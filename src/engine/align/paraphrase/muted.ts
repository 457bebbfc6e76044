/**
 * Attributions beside a quotation, which say who speaks and not what: "Albence said on Friday". They weigh nothing,
 * or every quotation of one speaker would look like the next.
 */
import { SAYING } from '../../text/attribution.ts';
import type { Token } from '../../types.ts';
import type { Range, StorySide } from './statements.ts';

const VERBS: ReadonlySet<string> = new Set([...SAYING.split('|'), 'say', 'tell', 'answered', 'according']);

/** An attribution has at most this many words, and this many of them with content but no capital. */
const MOST_WORDS = 14;
const MOST_CONTENT = 3;

/** 1 where a token belongs to the attribution of a quotation in its statement. */
export function findMuted(side: StorySide): Uint8Array {
  const muted = new Uint8Array(side.roots.length);
  for (const { from, to, clauses } of side.statements) {
    if (!side.quoted.subarray(from, to).includes(1)) continue;
    for (const clause of clauses) {
      for (const [first, end] of unquotedParts(side, clause)) {
        if (isAttribution(side, first, end)) muted.fill(1, first, end);
      }
    }
  }
  return muted;
}

function* unquotedParts({ quoted }: StorySide, [from, to]: Range): Generator<Range> {
  for (let i = from; i < to;) {
    const first = i;
    while (i < to && quoted[i] === quoted[first]) i++;
    if (!quoted[first]) yield [first, i];
  }
}

function isAttribution({ side, roots, capital }: StorySide, from: number, to: number): boolean {
  if (to - from > MOST_WORDS) return false;
  let says = false;
  let content = 0;
  for (let i = from; i < to; i++) {
    if (VERBS.has((side.witness.tokens[i] as Token).form)) says = true;
    else if ((roots[i] as number) >= 0 && !capital[i]) content++;
  }
  return says && content <= MOST_CONTENT;
}
