/** Documents and passages as the rules read them, with what several rules ask. */
import { compareReadings } from '../../engine/compare/changes.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import type { Lexicon } from '../../engine/words/lexicon.ts';
import { termFinder, type TermUse } from '../../engine/words/terms.ts';
import type { Change, Quotation, Reading, Span, Token } from '../../engine/types.ts';
import type { EditedPassage, Witness } from '../schema.ts';
import type { LaidOut } from './own-sentences.ts';

export interface StoryLayout extends LaidOut {
  readonly quotations: readonly Quotation[];
}

export interface StoryInput {
  readonly witnesses: readonly Pick<Witness, 'id' | 'kind' | 'text'>[];
  readonly layouts: readonly StoryLayout[];
  readonly passages: readonly EditedPassage[];
  readonly lexicon: Lexicon | null;
  /** Changes that are known already; null for a pair that has not been compared. */
  readonly changesBetween?: (a: Reading, b: Reading) => readonly Change[] | null;
}

export interface StoryWitness extends StoryLayout {
  readonly kind: Witness['kind'];
  readonly text: string;
}

/** Nothing in a story depends on the order in which its documents were given. */
export interface Story {
  /** By witness id. */
  readonly witnesses: readonly StoryWitness[];
  readonly passages: readonly EditedPassage[];
  readonly lexicon: Lexicon | null;
  readonly textOf: (witness: string) => string;
  readonly wordsIn: (reading: Reading) => readonly Token[];
  /** Uses of the lexicon's words in a reading, with offsets into the whole text. */
  readonly termsIn: (reading: Reading) => readonly TermUse[];
  /** The share of a reading that stands between quotation marks, 0 to 1. */
  readonly quotedShare: (reading: Reading) => number;
  readonly changesBetween: (a: Reading, b: Reading) => readonly Change[];
}

export function storyOf({ witnesses, layouts, passages, lexicon, changesBetween }: StoryInput): Story {
  const texts = new Map(witnesses.map(({ id, text }) => [id, text]));
  const kinds = new Map(witnesses.map(({ id, kind }) => [id, kind]));
  const quoted = new Map(layouts.map(({ id, quotations }) => [id, quotations.flatMap(({ pieces }) => pieces)]));
  const findTerms = lexicon && termFinder(lexicon);
  const textOf = (witness: string) => texts.get(witness) ?? '';
  return {
    witnesses: layouts
      .flatMap((layout) => {
        const kind = kinds.get(layout.id);
        return kind === undefined ? [] : [{ ...layout, kind, text: textOf(layout.id) }];
      })
      .sort((a, b) => byCodeUnits(a.id, b.id)),
    passages: passages.map((passage) => ({
      ...passage,
      readings: [...passage.readings].sort((a, b) => byCodeUnits(a.witness, b.witness)),
    })),
    lexicon,
    textOf,
    wordsIn: onceEach((reading) => tokensIn(textOf(reading.witness), reading)),
    termsIn: onceEach(({ witness, start, end }) =>
      (findTerms?.(textOf(witness).slice(start, end)) ?? []).map((use) => moved(use, start)),
    ),
    quotedShare: (reading) => shareInside(quoted.get(reading.witness) ?? [], reading),
    changesBetween: (a, b) =>
      changesBetween?.(a, b) ??
      compareReadings({ text: textOf(a.witness), span: a }, { text: textOf(b.witness), span: b }),
  };
}

/** A reading stands beside several others; what is asked of it is found once. */
function onceEach<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  const found = new Map<string, T>();
  return (reading) => {
    const key = `${reading.witness}:${reading.start}-${reading.end}`;
    const known = found.get(key) ?? find(reading);
    found.set(key, known);
    return known;
  };
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Tokens of a stretch, with offsets into the whole text. */
export function tokensIn(text: string, { start, end }: Span): readonly Token[] {
  return tokenize(text.slice(start, end)).map((token) => ({
    form: token.form,
    start: token.start + start,
    end: token.end + start,
  }));
}

/** Its words in comparison form: equal for two readings that differ in signs alone. */
export function wordingOf(story: Story, reading: Reading): string {
  return story
    .wordsIn(reading)
    .map(({ form }) => form)
    .join(' ');
}

/** A quotation may leave out its last words, or take in a comma: nine tenths are as good as all. */
const WHOLE = 0.9;

export function isQuoted(story: Story, reading: Reading): boolean {
  return story.quotedShare(reading) >= WHOLE;
}

export function isProse(story: Story, reading: Reading): boolean {
  return story.quotedShare(reading) <= 1 - WHOLE;
}

function shareInside(pieces: readonly Span[], { start, end }: Span): number {
  const inside = pieces.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start)),
    0,
  );
  return end > start ? inside / (end - start) : 0;
}

/** Readings with the same wording together: the largest group first, equal ones by their words. */
export function byWording<T extends Reading>(story: Story, readings: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const reading of readings) {
    const wording = wordingOf(story, reading);
    groups.set(wording, [...(groups.get(wording) ?? []), reading]);
  }
  return [...groups]
    .sort(([x, a], [y, b]) => b.length - a.length || byCodeUnits(x, y))
    .map(([, group]) => [...group].sort((a, b) => byCodeUnits(a.witness, b.witness)));
}

/** What decides between equals: words, never which document has them. */
export function smallestWording(story: Story, readings: readonly Reading[]): string {
  return readings.map((reading) => wordingOf(story, reading)).sort(byCodeUnits)[0] ?? '';
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of the best by numbers compared one after the other, larger first, then by words. Undefined for none. */
export function bestOf<T>(
  items: readonly T[],
  numbers: (item: T) => readonly number[],
  words: (item: T) => string,
): T | undefined {
  const ranked = items.map((item) => ({ item, numbers: numbers(item), words: words(item) }));
  ranked.sort((a, b) => compareNumbers(b.numbers, a.numbers) || byCodeUnits(a.words, b.words));
  return ranked[0]?.item;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
