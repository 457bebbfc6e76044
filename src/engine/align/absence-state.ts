/** What can be said of a witness that lacks a passage, beside "not found". */
import { matchSame } from '../compare/diff.ts';
import { isFurniture } from '../text/blocks.ts';
import type { AbsenceState, BlockRole, NearestCandidate, Reading, Span } from '../types.ts';
import { sideOf, type Frame, type Side } from './frame.ts';
import { LEAST_BITS, LEAST_WORDS, WHOLE } from './links.ts';
import type { Known } from './refusal.ts';
import { LEAST_SHARED } from './refusal.ts';
import { seedLength } from './seeds.ts';
import { sharedStems, type IndexedSentence, type SideIndex, type Vector } from './sentence-index.ts';

/** What is asked of every witness that lacks the passage. */
export interface Asked {
  readonly readings: readonly (Known & { readonly vector: Vector })[];
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** The earliest day that one of its texts states; null where none does. */
  readonly firstDay: string | null;
}

/** Whether the readings stand in a list, and the first day they were published. */
export function asked(frame: Frame, readings: Asked['readings'], isEntry: boolean): Asked {
  const days = readings.map(({ side }) => dayOf(frame.sides[side] as Side)).filter((day) => day !== null);
  return {
    readings,
    listed: isEntry || readings.some(({ reading }) => standsInList(frame, reading)),
    firstDay: days.sort()[0] ?? null,
  };
}

/** The first state that holds, and where the words stand if only around the text. */
export function stateOf(
  frame: Frame,
  s: number,
  { readings, listed, firstDay }: Asked,
  nearest: NearestCandidate | null,
): { readonly state: AbsenceState; readonly around?: Span } {
  const side = frame.sides[s] as Side;
  if (isIncomplete(side, listed)) return { state: 'text-incomplete' };
  const day = dayOf(side);
  if (day !== null && firstDay !== null && day < firstDay) return { state: 'earlier' };
  const around = saidAround(frame, s, readings);
  if (around) return { state: 'furniture-only', around };
  return { state: nearest?.refusal.rule === 'conflict' ? 'conflict' : 'not-found' };
}

/** A missing list may hold whatever stands in a list elsewhere; a missing headline nothing but a headline. */
function isIncomplete(side: Side, listed: boolean): boolean {
  return listed && side.lacunae.some(({ lacks }) => lacks === 'list');
}

function standsInList(frame: Frame, reading: Reading): boolean {
  return sideOf(frame, reading.witness).witness.blocks.some(
    ({ role, start, end }) => role === 'list-item' && start < reading.end && end > reading.start,
  );
}

/** A whole day; a month or a year alone cannot be compared with one. */
function dayOf({ date }: Side): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** The first sentence around the text that copies a reading, by the rules for copies within the text. */
function saidAround(frame: Frame, s: number, readings: Asked['readings']): Span | null {
  const { witness, units } = frame.sides[s] as Side;
  if (!units.some(({ role }) => isAround(role))) return null;
  const { sentences } = frame.index().sides[s] as SideIndex;
  const around = new Set(units.filter(({ role }) => isAround(role)).map(({ sentence }) => witness.sentences[sentence]));
  const found = sentences.find(
    (sentence) => around.has(sentence.span) && readings.some((reading) => isCopied(frame, sentence, reading)),
  );
  return found ? { start: found.span.start, end: found.span.end } : null;
}

/** A subhead belongs to the text when it is linked, but names a part of it rather than telling something. */
function isAround(role: BlockRole): boolean {
  return isFurniture(role) || role === 'subhead';
}

function isCopied(frame: Frame, sentence: IndexedSentence, { words, vector }: Asked['readings'][number]): boolean {
  if (sharedStems(vector, sentence.vector).length < LEAST_SHARED) return false;
  const matches = matchSame(sentence.words, words);
  const inRow = inRows(matches, seedLength(frame.sides.length));
  const bitsOf = (pairs: typeof matches) =>
    [...new Set(pairs.map(([, j]) => words[j] as number))].reduce((sum, word) => sum + (frame.bits[word] as number), 0);
  if (inRow.length >= LEAST_WORDS && bitsOf(inRow) >= LEAST_BITS) return true;
  return matches.length >= Math.max(WHOLE.words, WHOLE.share * words.length) && bitsOf(matches) >= WHOLE.bits;
}

/** Matches in rows as long as a seed or longer: fewer in a row are chance. */
function inRows(matches: ReturnType<typeof matchSame>, seed: number): ReturnType<typeof matchSame> {
  const kept: (typeof matches)[number][] = [];
  let row: (typeof matches)[number][] = [];
  for (const match of matches) {
    const last = row.at(-1);
    if (last && (match[0] !== last[0] + 1 || match[1] !== last[1] + 1)) row = [];
    row.push(match);
    if (row.length === seed) kept.push(...row);
    else if (row.length > seed) kept.push(match);
  }
  return kept;
}
