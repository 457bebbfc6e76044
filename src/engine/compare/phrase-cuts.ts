/** Where phrases of a reading begin, and which of them make its parts. */
import { isFunctionWord } from '../text/function-words.ts';
import type { Lexeme } from './lexemes.ts';
import type { Anchor } from './word-anchors.ts';

/** How well a reading can be cut before each of its lexemes: 0 not at all, 1 before a phrase, 2 after a mark. */
export type Starts = readonly number[];

/** Words that begin a phrase even after another function word: "and | to maintain", "that | it conducts" stays whole. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'and or but nor who whom whose which while because if when although though as after before since where with without ' +
    'despite including so that unless until than for to of in on at by from into onto under over through across during ' +
    'between against about upon via per'
  ).split(' '),
);

const MARK = /^[,;:.!?()—–…]$/;

/** "of" ties a phrase to the word before it, "to" and "in" seldom do. */
const TIES: ReadonlySet<string> = new Set(['of']);

export function phraseStarts(text: string, lexemes: readonly Lexeme[]): Starts {
  return lexemes.map((lexeme, index) => {
    const before = lexemes[index - 1];
    if (!before || !lexeme.isWord) return 0;
    if (!before.isWord) return parts(text, lexemes, index) ? 2 : 0;
    if (text.slice(before.end, lexeme.start) === '') return 0;
    if (TIES.has(lexeme.form)) return 0;
    const opens = OPENERS.has(lexeme.form) && !OPENERS.has(before.form);
    return opens || (isFunctionWord(lexeme.form) && !isFunctionWord(before.form)) ? 1 : 0;
  });
}

/** A stop after a shorter word ends an abbreviation more often than a sentence: "Dec. 2018", "Matthew T. Albence". */
const SENTENCE_ENDS = 4;

/** Whether the mark before a word parts it from the words before: not inside a figure, nor after an abbreviation. */
function parts(text: string, lexemes: readonly Lexeme[], index: number): boolean {
  const [word, mark, next] = [lexemes[index - 2], lexemes[index - 1], lexemes[index]];
  if (!mark || !next || !MARK.test(mark.form) || !/\s/.test(text.slice(mark.end, next.start))) return false;
  return mark.form !== '.' || (word !== undefined && word.end - word.start >= SENTENCE_ENDS);
}

/** A part of fewer words says too little to stand in a column of its own; between two marks one less will do. */
const LEAST_WORDS = 3;

/** More parts are too many to keep apart: three lines of four columns. */
const MOST_PARTS = 12;

type Range = readonly [from: number, to: number];

/** Parts of the base, as ranges of lexemes that together are all of it. */
export function cutPhrases(
  text: string,
  lexemes: readonly Lexeme[],
  anchored: readonly (readonly Anchor[])[],
): readonly Range[] {
  const starts = phraseStarts(text, lexemes);
  const from = [0, ...starts.flatMap((strength, index) => (strength > 0 ? [index] : []))];
  let parts = from.map((start, index): Range => [start, from[index + 1] ?? lexemes.length]);
  const next = () => mergeable(parts, lexemes, starts, anchored);
  for (let at = next(); at >= 0; at = next()) {
    const into = neighbour(parts, at, starts);
    const [first, second] = into < at ? [into, at] : [at, into];
    const joined: Range = [parts[first]?.[0] ?? 0, parts[second]?.[1] ?? 0];
    parts = [...parts.slice(0, first), joined, ...parts.slice(second + 1)];
  }
  return parts;
}

/** The part that has to join another: too short, or the shortest of too many, or a second one in a row without a match. */
function mergeable(
  parts: readonly Range[],
  lexemes: readonly Lexeme[],
  starts: Starts,
  anchored: readonly (readonly Anchor[])[],
): number {
  if (parts.length < 2) return -1;
  const isEdge = (at: number) => at === 0 || at === lexemes.length || starts[at] === 2;
  const sizes = parts.map(([from, to]) => {
    const words = lexemes.slice(from, to).filter(({ isWord }) => isWord).length;
    return isEdge(from) && isEdge(to) ? words + 1 : words;
  });
  const least = sizes.indexOf(Math.min(...sizes));
  if ((sizes[least] ?? 0) < LEAST_WORDS || parts.length > MOST_PARTS) return least;
  const matched = parts.map(([from, to]) => anchored.some((anchors) => anchors.some(({ i }) => from <= i && i < to)));
  return matched.findIndex((has, index) => index > 0 && !has && !matched[index - 1]);
}

/** The neighbour that the weaker cut parts it from; the shorter one where both are alike. */
function neighbour(parts: readonly Range[], at: number, starts: Starts): number {
  const [before, here, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!before || !here) return at + 1;
  if (!after) return at - 1;
  const left = starts[here[0]] ?? 0;
  const right = starts[after[0]] ?? 0;
  if (left !== right) return left < right ? at - 1 : at + 1;
  return before[1] - before[0] <= after[1] - after[0] ? at - 1 : at + 1;
}
