/**
 * What a witness without a reading has instead: the sentence most like the passage, and the first
 * rule that keeps it from being a reading. An absence without its nearest candidate could not be challenged.
 */
import type { Absence, Kind, NearestCandidate, Reading, Refusal, Span } from '../types.ts';
import { sideOf, tokenRange, type Frame, type Side } from './frame.ts';
import { longestRun } from './longest-run.ts';
import { round } from './explain.ts';
import type { Paraphrases } from './paraphrase/paraphrase.ts';
import { LINKED, probability } from './paraphrase/score.ts';
import { sharedStems, similarities, type IndexedSentence, type SideIndex, type Vector } from './sentence-index.ts';

/** Shared stems that a candidate needs to be worth comparing: two are a topic, three begin a statement. */
const LEAST_SHARED = 3;

/** Words in a row that a copy needs; the same figure as in links.ts, told to the reader. */
const LEAST_RUN = 8;

/** One absence for every witness that `readings` have none of, by witness id. */
export function absencesOf(
  frame: Frame,
  readings: readonly Reading[],
  kind: Kind,
  reworded: Paraphrases | null = null,
): Absence[] {
  const present = new Set(readings.map(({ witness }) => witness));
  if (present.size === frame.sides.length) return [];
  const queries = readings.map((reading) => queryOf(frame, reading));
  const isListed = kind === 'entry' || readings.some((reading) => standsInList(frame, reading));
  return frame.sides.flatMap((side, s) => {
    const { id } = side.witness;
    if (present.has(id)) return [];
    const state = isIncomplete(side, isListed) ? ('text-incomplete' as const) : ('not-found' as const);
    return [{ witness: id, state, nearest: nearest(frame, s, queries, reworded) }];
  });
}

interface Query {
  readonly reading: Reading;
  readonly words: Int32Array;
  readonly vector: Vector;
}

function queryOf(frame: Frame, reading: Reading): Query {
  const side = sideOf(frame, reading.witness);
  const words = side.words.subarray(...tokenRange(side, reading));
  return { reading, words, vector: frame.index.vector(words) };
}

/** Arg-max over every sentence of the witness and every reading; the earlier sentence on a tie. */
function nearest(
  frame: Frame,
  s: number,
  queries: readonly Query[],
  reworded: Paraphrases | null,
): NearestCandidate | null {
  const index = frame.index.sides[s] as SideIndex;
  let best = { at: 0, score: 0, query: queries[0] as Query };
  for (const query of queries) {
    similarities(index, query.vector).forEach((similarity, at) => {
      const score = round(similarity);
      if (score > best.score || (score === best.score && score > 0 && at < best.at)) best = { at, score, query };
    });
  }
  const sentence = index.sentences[best.at];
  if (!sentence) return unread(frame.sides[s] as Side);
  const shared = sharedStems(best.query.vector, sentence.vector).map((stemmed) => wordWith(frame, stemmed, sentence));
  const { start, end } = sentence.span;
  const compared = reworded && shared.length > 0 && !sentence.furniture;
  const refusal =
    (compared && refusedParaphrase(frame, s, sentence.span, queries, reworded)) ||
    refusalOf(sentence, queries, shared.length);
  return { start, end, score: best.score, shared, refusal };
}

/** The sentence's first word with this stem: a reader is shown words, not stems. */
function wordWith({ index, forms }: Frame, stemmed: number, { words }: IndexedSentence): string {
  return forms[words.find((word) => index.stemOf[word] === stemmed) ?? -1] ?? '';
}

/** A text of marks without words still has a nearest sentence, if it has one at all. */
function unread({ witness }: Side): NearestCandidate | null {
  const first = witness.sentences[0];
  if (!first) return null;
  return { ...first, score: 0, shared: [], refusal: { rule: 'no-shared-words', has: 0, needs: LEAST_SHARED } };
}

/** A missing list may hold whatever stands in a list elsewhere; a missing headline nothing but a headline. */
function isIncomplete(side: Side, isListed: boolean): boolean {
  return isListed && side.lacunae.some(({ lacks }) => lacks === 'list');
}

function standsInList(frame: Frame, reading: Reading): boolean {
  return sideOf(frame, reading.witness).witness.blocks.some(
    ({ role, start, end }) => role === 'list-item' && start < reading.end && end > reading.start,
  );
}

/** Rules in the order they are tried; the first that fails is the reason. */
function refusalOf(sentence: IndexedSentence, queries: readonly Query[], shared: number): Refusal {
  if (shared === 0) return { rule: 'no-shared-words', has: 0, needs: LEAST_SHARED };
  if (shared < LEAST_SHARED) return { rule: 'too-few-shared-words', has: shared, needs: LEAST_SHARED };
  // Against every reading: the one most like the sentence need not share the longest run with it.
  const run = Math.max(...queries.map(({ words }) => longestRun(sentence.words, words)));
  if (sentence.furniture) return { rule: 'furniture', has: run, needs: LEAST_RUN };
  return { rule: run >= LEAST_RUN ? 'taken' : 'not-the-same-words', has: run, needs: LEAST_RUN };
}

/** What the paraphrase stage said of the sentence and the readings, where it compared them: its best score counts. */
function refusedParaphrase(
  frame: Frame,
  s: number,
  sentence: Span,
  queries: readonly Query[],
  reworded: Paraphrases,
): Refusal | null {
  const verdicts = queries.map(({ reading }) => {
    const side = frame.sides.findIndex(({ witness }) => witness.id === reading.witness);
    return reworded.verdict({ side, span: reading }, { side: s, span: sentence });
  });
  const scores = verdicts.filter((verdict) => typeof verdict === 'number');
  if (scores.length === 0) return verdicts.some(Boolean) ? { rule: 'conflict', has: 0, needs: 1 } : null;
  const has = probability(Math.max(...scores));
  const needs = probability(LINKED);
  return { rule: has < needs ? 'below-threshold' : 'taken', has, needs };
}
