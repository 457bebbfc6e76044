/** Changes as a reader sees them while names are masked: "Person 4" stands for every spelling of a name. */
import type { NameSpan } from '../../corpus/people.ts';
import type { Change, ChangeType, Span } from '../../engine/types.ts';
import { trimmed } from './compare-readings.ts';

/** A text with the names that are masked in it. */
export interface MaskedText {
  readonly text: string;
  readonly names: readonly NameSpan[];
}

/**
 * Leaves out what lies inside the same person's name on both sides. A change that goes on across such a name is
 * parted there, and its parts end where their words end.
 */
export function outsideNames(changes: readonly Change[], a: MaskedText, b: MaskedText): readonly Change[] {
  if (a.names.length === 0 || b.names.length === 0) return changes;
  return changes.flatMap((change) => {
    const names = samePeople(change, a, b);
    return names.length === 0 ? [change] : between(change, names, a.text, b.text);
  });
}

type Pair = readonly [NameSpan, NameSpan];

/** Names of the same people that a change touches on both sides, in order. */
function samePeople(change: Change, a: MaskedText, b: MaskedText): readonly Pair[] {
  const right = b.names.filter((name) => touches(b.text, name, change.b));
  const pairs: Pair[] = [];
  let next = 0;
  for (const name of a.names.filter((each) => touches(a.text, each, change.a))) {
    const at = right.findIndex((other, index) => index >= next && isSame(change, name, other));
    const other = right[at];
    if (!other) continue;
    pairs.push([name, other]);
    next = at + 1;
  }
  return pairs;
}

/** Where one side is empty beside a name, the other must be a part of the name and not a whole mention more. */
function isSame({ a, b }: Change, x: NameSpan, y: NameSpan): boolean {
  if (x.person !== y.person) return false;
  if (a.start === a.end) return goesBeyond(y, b);
  return b.start !== b.end || goesBeyond(x, a);
}

function goesBeyond(name: Span, span: Span): boolean {
  return name.start < span.start || name.end > span.end;
}

/** An empty span stands at a name even where a space parts them. */
function touches(text: string, name: Span, span: Span): boolean {
  if (span.start !== span.end) return name.start < span.end && span.start < name.end;
  const isSpace = (at: number) => /\s/.test(text.charAt(at));
  const start = isSpace(span.start - 1) ? span.start - 1 : span.start;
  const end = isSpace(span.end) ? span.end + 1 : span.end;
  return name.start <= end && start <= name.end;
}

function between(change: Change, names: readonly Pair[], a: string, b: string): readonly Change[] {
  const lefts = names.map(([name]) => name);
  const rights = names.map(([, name]) => name);
  const right = gaps(change.b, rights);
  return gaps(change.a, lefts).flatMap((gap, index) => {
    const part = { a: trimmed(a, gap), b: trimmed(b, right[index] ?? change.b) };
    const here = b.slice(part.b.start, part.b.end);
    const there = a.slice(part.a.start, part.a.end);
    return there + here === '' ? [] : [{ ...part, type: typeOf(change.type, there, here) }];
  });
}

/** The stretches of `span` before, between and after the names; one more than there are names. */
function gaps(span: Span, names: readonly Span[]): readonly Span[] {
  const inside = (at: number) => Math.min(span.end, Math.max(span.start, at));
  const starts = [span.start, ...names.map((name) => inside(name.end))];
  const ends = [...names.map((name) => inside(name.start)), span.end];
  return starts.map((start, index) => ({ start, end: Math.max(start, ends[index] ?? start) }));
}

/** A part may be of another type than the whole. */
function typeOf(whole: ChangeType, a: string, b: string): ChangeType {
  if (!/[\p{L}\p{N}]/u.test(a + b)) return 'punctuation-case';
  if (a === '') return 'insertion';
  if (b === '') return 'deletion';
  return whole === 'name' ? 'other' : whole;
}
