/** Other words in the same place: "partners" in one reading where another has "bodies". */
import { isFunctionWord } from '../../engine/text/function-words.ts';
import { stem } from '../../engine/text/stem.ts';
import type { TermUse } from '../../engine/words/terms.ts';
import type { Change, Reading, Span } from '../../engine/types.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { OtherWords } from './notice.ts';
import { widestPairs, type PassagePair } from './pairs.ts';
import { bestOf, byCodeUnits, smallestWording, tokensIn, wordingOf, type Story } from './story.ts';

/** Longer stretches are other statements, not other words. */
const MOST_WORDS = 3;

/** Words from the first change shown to the end of the last: what two lines of a card hold. */
const WINDOW = 8;

interface Candidate {
  readonly pair: PassagePair;
  readonly changes: readonly Change[];
  /** The concept of the lexicon that has words of both sides; null where none has. */
  readonly concept: string | null;
  readonly telling: Change | undefined;
}

/** Words of a lexicon first, of people before others; then the pair with the most such places near each other. */
export function otherWords(story: Story): OtherWords | undefined {
  const best = bestOf(
    widestPairs(story).flatMap((pair) => candidateOf(story, pair) ?? []),
    ({ pair, changes, concept }) => [
      namesOf(story, concept) === 'people' ? 2 : concept === null ? 0 : 1,
      changes.length,
      pair.passage.readings.length,
    ],
    ({ pair }) => smallestWording(story, [pair.a, pair.b]),
  );
  if (!best) return undefined;
  const { pair, changes, concept, telling } = best;
  const { readings } = pair.passage;
  const side = (of: Reading, marks: (change: Change) => Span) => {
    const alike = readings.filter((reading) => wordingOf(story, reading) === wordingOf(story, of));
    const shift = (reading: Reading) => (span: Span) => shifted(story, of, reading, span);
    return evidenceOf(alike.map((reading) => excerptOf(story, reading, changes.map(marks).map(shift(reading)))));
  };
  return {
    kind: 'other-words',
    passage: pair.passage.id,
    concept,
    telling: telling ? changes.indexOf(telling) : 0,
    evidence: [side(pair.a, ({ a }) => a), side(pair.b, ({ b }) => b)].sort(
      (x, y) => y.excerpts.length - x.excerpts.length || byCodeUnits(first(story, x), first(story, y)),
    ),
    target: { view: 'passages', layout: 'one', place: pair.passage.id },
  };
}

function candidateOf(story: Story, pair: PassagePair): Candidate | null {
  const swaps = pair.changes.filter((change) => isSwap(story, pair, change));
  const labels = swaps.flatMap((change) => {
    const concept = conceptOf(story, pair, change);
    return concept === null ? [] : [{ change, concept }];
  });
  const people = labels.find(({ concept }) => namesOf(story, concept) === 'people') ?? labels[0];
  const changes = people ? around(story, pair, swaps, people.change) : densest(story, pair, swaps);
  return changes.length === 0 ? null : { pair, changes, concept: people?.concept ?? null, telling: people?.change };
}

/** A few words of weight for a few others, no number among them, not one word in two forms. */
function isSwap(story: Story, { a, b }: PassagePair, change: Change): boolean {
  if (change.type !== 'other' && change.type !== 'label') return false;
  const [x, y] = [formsIn(story, a, change.a), formsIn(story, b, change.b)];
  const isWeighty = (forms: readonly string[]) =>
    forms.length > 0 &&
    forms.length <= MOST_WORDS &&
    forms.every((form) => !isFunctionWord(form) && !/^\p{N}/u.test(form));
  const stems = new Set(x.map(stem));
  return isWeighty(x) && isWeighty(y) && !y.some((form) => stems.has(stem(form)));
}

/** The concept whose words stand on both sides, reaching into the change. */
function conceptOf(story: Story, { a, b }: PassagePair, change: Change): string | null {
  const [x, y] = [usesAt(story, a, change.a), usesAt(story, b, change.b)];
  const both = x.filter((use) => y.some((other) => other.concept === use.concept && other.variant !== use.variant));
  return both.map(({ concept }) => concept).sort(byCodeUnits)[0] ?? null;
}

function usesAt(story: Story, reading: Reading, at: Span): readonly TermUse[] {
  return story.termsIn(reading).filter((use) => use.start < at.end && use.end > at.start);
}

function namesOf({ lexicon }: Story, concept: string | null): string | null {
  return lexicon?.concepts.find(({ id }) => id === concept)?.names ?? null;
}

/** The most changes that fit one window; the first window of several. */
function densest(story: Story, pair: PassagePair, changes: readonly Change[]): readonly Change[] {
  return changes
    .map((_, at) => within(story, pair, changes.slice(at)))
    .reduce<readonly Change[]>((most, each) => (each.length > most.length ? each : most), []);
}

function around(story: Story, pair: PassagePair, changes: readonly Change[], kept: Change): readonly Change[] {
  const windows = changes.map((_, at) => within(story, pair, changes.slice(at))).filter((each) => each.includes(kept));
  return windows.reduce<readonly Change[]>((most, each) => (each.length > most.length ? each : most), []);
}

function within(story: Story, { a }: PassagePair, changes: readonly Change[]): readonly Change[] {
  const from = changes[0]?.a.start ?? 0;
  return changes.filter(({ a: { end } }) => formsIn(story, a, { start: from, end }).length <= WINDOW);
}

/** The same words in another reading of the same wording: by their place among its words. */
function shifted(story: Story, of: Reading, reading: Reading, span: Span): Span {
  const [from, to] = [story.wordsIn(of), story.wordsIn(reading)];
  const first = to[from.findIndex(({ start }) => start >= span.start)];
  const last = to[from.findLastIndex(({ end }) => end <= span.end)];
  return { start: first?.start ?? reading.start, end: last?.end ?? reading.end };
}

function formsIn(story: Story, { witness }: Reading, span: Span): readonly string[] {
  return tokensIn(story.textOf(witness), span).map(({ form }) => form);
}

function first(story: Story, { excerpts: [excerpt] }: { readonly excerpts: readonly Reading[] }): string {
  return excerpt ? wordingOf(story, excerpt) : '';
}
