/** What differs between two readings of a passage, as marks on the second and notes of what the first has. */
import { maskText, type NameSpan } from '../../corpus/people.ts';
import type { Change, Span } from '../../engine/types.ts';
import type { Mark } from '../../ui/marks.ts';

export interface ChangedReading {
  readonly marks: readonly Mark[];
  /** For each replaced stretch its letter, and where the base's words are in its text. */
  readonly notes: readonly { readonly ref: string; readonly base: Span }[];
}

interface Source {
  readonly text: string;
  readonly span: Span;
}

/** Where less of either reading is the same than this, nearly every word would carry a mark and none would mean anything. */
const SAME_SHARE = 0.6;

/** Marks for `changes` from the base to this reading; null where the wording is another throughout. */
export function changedReading(
  base: Source & { readonly names: readonly NameSpan[] },
  here: Source,
  changes: readonly Change[],
): ChangedReading | null {
  if (sameShare(base.span, here.span, changes) < SAME_SHARE) return null;
  const marks: Mark[] = [];
  const notes: { ref: string; base: Span }[] = [];
  for (const change of changes) {
    const before = trimmed(base.text, change.a);
    const after = trimmed(here.text, change.b);
    const isNew = before.start === before.end;
    if (isSign(change)) {
      if (after.start < after.end) marks.push({ kind: 'punctuation', ...after });
    } else if (after.start === after.end) {
      const at = change.b.start;
      marks.push({ kind: 'caret', start: at, end: at, words: maskText(base.text, before, base.names) });
    } else if (isNew) marks.push({ kind: 'added', ...after });
    else {
      const ref = letter(notes.length);
      marks.push({ kind: 'replaced', ref, ...after });
      notes.push({ ref, base: before });
    }
  }
  return { marks, notes };
}

/** In characters, of both readings together. */
function sameShare(base: Span, here: Span, changes: readonly Change[]): number {
  const changed = changes
    .filter((change) => !isSign(change))
    .reduce((sum, { a, b }) => sum + (a.end - a.start) + (b.end - b.start), 0);
  const all = base.end - base.start + (here.end - here.start);
  return all === 0 ? 1 : 1 - changed / all;
}

/** Whether only a mark or a capital differs. */
function isSign({ type }: Change): boolean {
  return type === 'punctuation-case' || type === 'quotation-mark';
}

/** A mark ends where its words end. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}

/** a to z, then aa, ab. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
