/**
 * One number in sentences about the same, beside different words for what is counted, or where: "25 ... in the state"
 * and "25 ... in the county jail". Whether both can be true the texts do not say.
 */
import { isStopWord, wordBits } from '../../engine/text/common-words.ts';
import { isFunctionWord } from '../../engine/text/function-words.ts';
import { stem } from '../../engine/text/stem.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import { figuresIn, type Figure } from '../../engine/words/figures.ts';
import type { Reading, Span, Token } from '../../engine/types.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { CountedDifferently } from './notice.ts';
import { sentencesOfText } from './own-sentences.ts';
import { bestOf, byCodeUnits, type Story } from './story.ts';

/** Smaller numbers stand in any two sentences by chance. */
const LEAST_VALUE = 3;

/** Rare words that two sentences share before they are taken to be about the same. */
const LEAST_SHARED = 3;

/** A number in more sentences than this counts many things: a year, a round number. */
const MOST_SENTENCES = 12;

/** Words after a number among which its place is looked for. */
const REACH = 14;

/** Words of a place: "the Wake County". */
const PLACE_WORDS = 4;

interface Count {
  readonly sentence: Reading;
  readonly figure: Figure;
  readonly rare: ReadonlySet<string>;
  /** The last word of what is counted; empty where nothing is named. */
  readonly thing: string;
  readonly place: readonly Token[];
}

interface Candidate {
  readonly a: Count;
  readonly b: Count;
  readonly parts: 'what' | 'where';
  readonly shared: number;
}

/** Sentences that share the most rare words. Undefined where no number counts two things. */
export function countedDifferently(story: Story): CountedDifferently | undefined {
  const best = bestOf(
    candidates(story),
    ({ parts, shared }) => [parts === 'where' ? 1 : 0, shared],
    ({ a, b }) => [words(story, a), words(story, b)].sort(byCodeUnits).join(' '),
  );
  if (!best) return undefined;
  const sides = [best.a, best.b].sort((x, y) => byCodeUnits(words(story, x), words(story, y)));
  return {
    kind: 'counted-differently',
    value: best.a.figure.value ?? 0,
    parts: best.parts,
    evidence: sides.map((side) => evidenceOf([excerptOf(story, side.sentence, marksOf(side, best.parts))])),
    target: targetOf(story, best),
  };
}

function candidates(story: Story): readonly Candidate[] {
  return [...countsByValue(story).values()].flatMap((counts) => {
    if (counts.length > MOST_SENTENCES) return [];
    return counts.flatMap((a, at) => counts.slice(at + 1).flatMap((b) => pairOf(a, b) ?? []));
  });
}

function pairOf(a: Count, b: Count): Candidate | null {
  if (a.sentence.witness === b.sentence.witness || a.figure.unit !== b.figure.unit) return null;
  const shared = [...a.rare].filter((word) => b.rare.has(word)).length;
  if (shared < LEAST_SHARED) return null;
  if (differ(a.place, b.place)) return { a, b, parts: 'where', shared };
  return a.thing !== '' && b.thing !== '' && a.thing !== b.thing ? { a, b, parts: 'what', shared } : null;
}

/** Both name a place, and no word is in both. */
function differ(a: readonly Token[], b: readonly Token[]): boolean {
  const stems = new Set(a.map(({ form }) => stem(form)));
  return a.length > 0 && b.length > 0 && !b.some(({ form }) => stems.has(stem(form)));
}

function countsByValue(story: Story): ReadonlyMap<number, readonly Count[]> {
  const counts = new Map<number, Count[]>();
  for (const witness of story.witnesses) {
    for (const { start, end } of sentencesOfText(witness)) {
      const inside = witness.text.slice(start, end);
      if (!/\p{N}/u.test(inside)) continue;
      const words = tokenize(inside);
      const figures = figuresIn(inside, words).filter(counts_);
      const tokens = words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
      for (const found of figures) {
        const figure = moved(found, start);
        const count = countOf({ witness: witness.id, start, end }, figure, tokens);
        const value = figure.value as number;
        counts.set(value, [...(counts.get(value) ?? []), count]);
      }
    }
  }
  return counts;
}

/** Numbers that count things or a share of them. */
function counts_({ kind, value }: Figure): boolean {
  return value !== null && value >= LEAST_VALUE && (kind === 'number' || kind === 'percentage' || kind === 'share');
}

function moved(figure: Figure, by: number): Figure {
  const { counted } = figure;
  return {
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    counted: counted && { start: counted.start + by, end: counted.end + by },
  };
}

function countOf(sentence: Reading, figure: Figure, tokens: readonly Token[]): Count {
  const { counted } = figure;
  const named = counted ? tokens.filter(({ start, end }) => start >= counted.start && end <= counted.end) : [];
  const after = tokens.filter(({ start }) => start >= (counted ?? figure).end).slice(0, REACH);
  const rare = tokens.filter(({ form }) => isRare(form)).map(({ form }) => stem(form));
  return { sentence, figure, rare: new Set(rare), thing: stem(named.at(-1)?.form ?? ''), place: placeIn(after) };
}

/** A word of its own weight: no number, and off the list of common words. */
function isRare(form: string): boolean {
  return !/^\p{N}/u.test(form) && !isStopWord(form) && !isFunctionWord(form) && wordBits(form) > 14;
}

/** The words after the first "in" or "at", as far as they say something: "Wake County" of "in the Wake County". */
function placeIn(after: readonly Token[]): readonly Token[] {
  const at = after.findIndex(({ form }) => form === 'in' || form === 'at');
  if (at < 0) return [];
  const rest = after.slice(at + 1);
  const begin = rest.findIndex(({ form }) => !isFunctionWord(form));
  if (begin < 0) return [];
  const place = rest.slice(begin, begin + PLACE_WORDS);
  const end = place.findIndex((word, index) => isFunctionWord(word.form) || isApart(place[index - 1], word));
  return end < 0 ? place : place.slice(0, end);
}

/** More than a space between two words: a comma ends the place. */
function isApart(before: Token | undefined, word: Token): boolean {
  return before !== undefined && word.start - before.end > 1;
}

function marksOf({ figure, place }: Count, parts: 'what' | 'where'): readonly Span[] {
  const other = parts === 'where' ? spanOf(place) : figure.counted;
  return other ? [{ start: figure.start, end: figure.end }, other] : [figure];
}

function spanOf(tokens: readonly Token[]): Span | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The passage that holds both sentences, else the first of them in its text. */
function targetOf(story: Story, { a, b }: Candidate): CountedDifferently['target'] {
  const holds = (readings: readonly Reading[], { sentence }: Count) =>
    readings.some(
      (each) => each.witness === sentence.witness && each.start < sentence.end && each.end > sentence.start,
    );
  const passage = story.passages.find(({ readings }) => holds(readings, a) && holds(readings, b));
  if (passage) return { view: 'passages', layout: 'one', place: passage.id };
  const [first] = [a, b].sort((x, y) => byCodeUnits(words(story, x), words(story, y)));
  return { view: 'read', spot: (first ?? a).sentence };
}

function words(story: Story, { sentence }: Count): string {
  return story.textOf(sentence.witness).slice(sentence.start, sentence.end);
}
