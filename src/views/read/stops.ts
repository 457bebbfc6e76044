/** What a reader can step through in one document, and the way from one to the next. */
import type { Reading, Span } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { isSign } from '../../ui/changes/count-words.ts';
import type { Edition } from '../../worker/protocol.ts';
import type { Heated } from './heat.ts';
import { inOrderOf, type Numbered } from './numbered.ts';
import { changesShown, type ReadTexts } from './reading-changes.ts';

/** Shared passages, those whose words differ from another column's, or sentences found in this document only. */
export const STEPS = ['passage', 'difference', 'own'] as const;
export type Step = (typeof STEPS)[number];

export interface Stop extends Reading {
  /** The passage that stands here; null for a sentence found in this document only. */
  readonly entry: Numbered | null;
}

/** What a reading can differ from. */
export interface Compared extends ReadTexts {
  readonly edition: Edition;
  readonly columns: readonly string[];
}

/** The stops of a document for passages, or for passages that differ from what another of `columns` has, in its order. */
export function passageStops(
  passages: readonly Numbered[],
  witness: string,
  differsFrom: Compared | null = null,
): readonly Stop[] {
  return inOrderOf(passages, witness).flatMap((entry) => {
    const reading = readingIn(entry.passage, witness);
    if (!reading || (differsFrom && !differs(entry, reading, differsFrom))) return [];
    return [{ ...reading, entry }];
  });
}

/** The stops of a document for sentences that no other document has. */
export function ownStops(heated: readonly Heated[], witness: string): readonly Stop[] {
  return heated
    .filter(({ others }) => others.length === 0)
    .map(({ start, end }) => ({ witness, start, end, entry: null }));
}

/** The stops before and after a place in the same document; with none, the first stop is the next. */
export function around(
  stops: readonly Stop[],
  at: Span | null,
): { readonly previous: Stop | null; readonly next: Stop | null } {
  if (!at) return { previous: null, next: stops[0] ?? null };
  const isBefore = (stop: Span) => stop.start < at.start || (stop.start === at.start && stop.end < at.end);
  const isAfter = (stop: Span) => stop.start > at.start || (stop.start === at.start && stop.end > at.end);
  return { previous: stops.findLast(isBefore) ?? null, next: stops.find(isAfter) ?? null };
}

/** Whether words differ, and not only marks or capitals. Where nothing was compared, the kind of the passage tells. */
function differs({ passage }: Numbered, here: Reading, { edition, columns, ...texts }: Compared): boolean {
  return columns.some((id) => {
    const there = id === here.witness ? undefined : readingIn(passage, id);
    if (!there) return false;
    const changes = changesShown(edition, there, here, texts);
    return changes ? !changes.every(isSign) : passage.kind !== 'identical';
  });
}
