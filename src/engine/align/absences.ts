/**
 * What a witness without a reading has instead: the sentence most like the passage, and the first
 * rule that keeps it from being a reading. An absence without its nearest candidate could not be challenged.
 */
import type { Absence, Kind, NearestCandidate, Reading } from '../types.ts';
import { asked, stateOf, type Asked } from './absence-state.ts';
import { numberOf, tokenRange, type Frame, type Side } from './frame.ts';
import { round } from './explain.ts';
import type { Paraphrases } from './paraphrase/paraphrase.ts';
import { LEAST_SHARED, refusalOf } from './refusal.ts';
import { sharedStems, similarities, type IndexedSentence, type SideIndex } from './sentence-index.ts';

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
  const all = asked(frame, queries, kind === 'entry');
  return frame.sides.flatMap((side, s) => {
    const { id } = side.witness;
    if (present.has(id)) return [];
    const found = nearest(frame, s, queries, reworded);
    return [{ witness: id, ...stateOf(frame, s, all, found), nearest: found }];
  });
}

type Query = Asked['readings'][number];

function queryOf(frame: Frame, reading: Reading): Query {
  const number = numberOf(frame, reading.witness);
  const side = frame.sides[number] as Side;
  const words = side.words.subarray(...tokenRange(side, reading));
  return { reading, side: number, words, vector: frame.index().vector(words) };
}

/** Arg-max over every sentence of the witness and every reading; the earlier sentence on a tie. */
function nearest(
  frame: Frame,
  s: number,
  queries: readonly Query[],
  reworded: Paraphrases | null,
): NearestCandidate | null {
  const index = frame.index().sides[s] as SideIndex;
  let best = { at: 0, score: 0, query: queries[0] as Query };
  for (const query of queries) {
    similarities(index, query.vector).forEach((similarity, at) => {
      const score = round(similarity);
      if (score > best.score || (score === best.score && score > 0 && at < best.at)) best = { at, score, query };
    });
  }
  const sentence = index.sentences[best.at];
  if (!sentence) return unread(frame.sides[s] as Side);
  const stems = sharedStems(best.query.vector, sentence.vector);
  const { start, end } = sentence.span;
  return {
    start,
    end,
    score: best.score,
    shared: stems.map((stemmed) => wordWith(frame, stemmed, sentence)),
    refusal: refusalOf(frame, s, sentence, queries, stems, reworded),
  };
}

/** The sentence's first word with this stem: a reader is shown words, not stems. */
function wordWith({ index, forms }: Frame, stemmed: number, { words }: IndexedSentence): string {
  const { stemOf } = index();
  return forms[words.find((word) => stemOf[word] === stemmed) ?? -1] ?? '';
}

/** A text of marks without words still has a nearest sentence, if it has one at all. */
function unread({ witness }: Side): NearestCandidate | null {
  const first = witness.sentences[0];
  if (!first) return null;
  return { ...first, score: 0, shared: [], refusal: { rule: 'no-shared-words', has: 0, needs: LEAST_SHARED } };
}
