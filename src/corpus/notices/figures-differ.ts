/** One statement with different numbers: in two readings of a passage, or in a sentence that was not linked for that. */
import { figuresIn, type Figure } from '../../engine/words/figures.ts';
import type { Change, Reading, Span } from '../../engine/types.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { FiguresDiffer } from './notice.ts';
import { bestOf, smallestWording, type Story } from './story.ts';
import { widestPairs } from './pairs.ts';

interface Side {
  readonly reading: Reading;
  readonly at: Span;
}

interface Candidate {
  readonly passage: string;
  readonly documents: number;
  readonly unlinked: boolean;
  readonly a: Side;
  readonly b: Side;
}

/** A passage comes before a pair that was not linked, more documents before fewer. Undefined where all agree. */
export function figuresDiffer(story: Story): FiguresDiffer | undefined {
  const best = bestOf(
    [...changedFigures(story), ...conflictingFigures(story)],
    ({ documents, unlinked }) => [unlinked ? 0 : 1, documents],
    ({ a, b }) => smallestWording(story, [a.reading, b.reading]),
  );
  if (!best) return undefined;
  const sides = [best.a, best.b].map(({ reading, at }) => evidenceOf([excerptOf(story, reading, [at])]));
  return {
    kind: 'figures-differ',
    passage: best.passage,
    unlinked: best.unlinked,
    evidence: sides.sort((x, y) => (shownWords(story, x.excerpts[0]) < shownWords(story, y.excerpts[0]) ? -1 : 1)),
    target: { view: 'passages', layout: 'one', place: best.passage },
  };
}

function changedFigures(story: Story): readonly Candidate[] {
  return widestPairs(story).flatMap(({ passage, a, b, changes }) =>
    changes.flatMap((change) => {
      if (!mayHoldFigures(story, change, a, b)) return [];
      const [x, y] = [onlyFigure(story, a, change.a), onlyFigure(story, b, change.b)];
      if (!x || !y || x.unit !== y.unit || x.value === y.value) return [];
      const sides = { a: { reading: a, at: x }, b: { reading: b, at: y } };
      return [{ passage: passage.id, documents: passage.readings.length, unlinked: false, ...sides }];
    }),
  );
}

/** Spares a close look at most changes: numbers in words have a type of their own. */
function mayHoldFigures(story: Story, change: Change, a: Reading, b: Reading): boolean {
  const digits = ({ witness }: Reading, { start, end }: Span) => /\p{N}/u.test(story.textOf(witness).slice(start, end));
  return change.type === 'number' || (digits(a, change.a) && digits(b, change.b));
}

/** The one number of a change; null where it has none, several, or one whose value the words leave open. */
function onlyFigure(story: Story, { witness }: Reading, { start, end }: Span): Figure | null {
  const [first, second] = figuresIn(story.textOf(witness).slice(start, end));
  if (!first || second || first.value === null || first.kind === 'date') return null;
  return { ...first, start: first.start + start, end: first.end + start };
}

/** Sentences that the engine kept apart because their numbers differ. */
function conflictingFigures(story: Story): readonly Candidate[] {
  return story.passages.flatMap((passage) =>
    passage.absences.flatMap(({ witness, state, nearest }) => {
      const conflict = nearest?.refusal.conflict;
      if (state !== 'conflict' || !nearest || conflict?.over !== 'number') return [];
      const reading = passage.readings.find((each) => each.witness === conflict.witness);
      const [x, y] = [conflict.a[0], conflict.b[0]];
      if (!reading || !x || !y) return [];
      const other = { witness, start: nearest.start, end: nearest.end };
      const sides = { a: { reading, at: x }, b: { reading: other, at: y } };
      return [{ passage: passage.id, documents: passage.readings.length, unlinked: true, ...sides }];
    }),
  );
}

function shownWords(story: Story, reading: Reading | undefined): string {
  return reading ? story.textOf(reading.witness).slice(reading.start, reading.end) : '';
}
