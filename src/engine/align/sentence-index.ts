/**
 * How alike two stretches of text are, by the stems they share: the measure of "nearest". It only
 * ranks candidates and is shown beside them; it links nothing.
 *
 * Stems are numbered in the order of their letters, and every sum runs in that order: a sum of
 * doubles depends on its order, and results must not depend on the order of witnesses.
 */
import { isFurniture } from '../text/blocks.ts';
import { isStopWord } from '../text/common-words.ts';
import { stem } from '../text/stem.ts';
import type { Span } from '../types.ts';
import type { Side } from './frame.ts';

/** Stem numbers, rising, and their weights; of length 1, or empty where there is no content word. */
export interface Vector {
  readonly stems: Int32Array;
  readonly weights: Float64Array;
}

export interface IndexedSentence {
  readonly span: Span;
  readonly furniture: boolean;
  /** Word numbers. */
  readonly words: Int32Array;
  readonly vector: Vector;
}

export interface SideIndex {
  readonly sentences: readonly IndexedSentence[];
  /** For each stem, the sentences that have it, with its weight there. */
  readonly postings: ReadonlyMap<number, readonly Posting[]>;
}

interface Posting {
  readonly sentence: number;
  readonly weight: number;
}

export interface SentenceIndex {
  readonly sides: readonly SideIndex[];
  /** Stem number by word number; -1 for words without content of their own. */
  readonly stemOf: Int32Array;
  readonly vector: (words: Int32Array) => Vector;
}

/** Indexes every sentence; a stem weighs by the log of its inverse sentence frequency. */
export function indexSentences(sides: readonly Side[], forms: readonly string[]): SentenceIndex {
  const { count, stemOf } = numberStems(forms);
  const sentences = sides.map(sentencesOf);
  const weightOf = stemWeights(sentences.flat(), stemOf, count);
  const vector = (words: Int32Array) => toVector(words, stemOf, weightOf);
  return {
    stemOf,
    vector,
    sides: sentences.map((all) => {
      const indexed = all.map((sentence) => ({ ...sentence, vector: vector(sentence.words) }));
      return { sentences: indexed, postings: postingsOf(indexed) };
    }),
  };
}

/**
 * How near each sentence of a side is to `query`, 0 to 1: the geometric mean of the cosine and of
 * the share of the query that the sentence holds. The cosine alone puts a fragment, "(Immigration
 * and Customs Enforcement)", before a sentence that says more of the same.
 */
export function similarities({ sentences, postings }: SideIndex, query: Vector): Float64Array {
  const cosine = new Float64Array(sentences.length);
  const held = new Float64Array(sentences.length);
  query.stems.forEach((stemmed, i) => {
    const asked = query.weights[i] as number;
    for (const { sentence, weight } of postings.get(stemmed) ?? []) {
      cosine[sentence] = (cosine[sentence] as number) + weight * asked;
      held[sentence] = (held[sentence] as number) + asked * asked;
    }
  });
  return cosine.map((value, sentence) => Math.sqrt(Math.min(1, value) * Math.min(1, held[sentence] as number)));
}

/** Numbers of the stems of both, heaviest first. */
export function sharedStems(x: Vector, y: Vector): number[] {
  const shared: { stemmed: number; weight: number }[] = [];
  for (let i = 0, j = 0; i < x.stems.length && j < y.stems.length;) {
    const [s, t] = [x.stems[i] as number, y.stems[j] as number];
    if (s === t) shared.push({ stemmed: s, weight: (x.weights[i] as number) * (y.weights[j] as number) });
    if (s <= t) i++;
    if (t <= s) j++;
  }
  return shared.sort((s, t) => t.weight - s.weight || s.stemmed - t.stemmed).map(({ stemmed }) => stemmed);
}

function numberStems(forms: readonly string[]): { count: number; stemOf: Int32Array } {
  const stemmed = forms.map((form) => (isStopWord(form) ? null : stem(form)));
  const stems = [...new Set(stemmed.filter((form) => form !== null))].sort();
  const numbers = new Map(stems.map((form, number) => [form, number]));
  return {
    count: stems.length,
    stemOf: Int32Array.from(stemmed, (form) => (form === null ? -1 : (numbers.get(form) ?? -1))),
  };
}

function stemWeights(sentences: readonly { words: Int32Array }[], stemOf: Int32Array, count: number): Float64Array {
  const frequency = new Float64Array(count);
  for (const { words } of sentences) {
    for (const stemmed of new Set(Array.from(words, (word) => stemOf[word] as number))) {
      if (stemmed >= 0) frequency[stemmed] = (frequency[stemmed] as number) + 1;
    }
  }
  return frequency.map((count) => Math.log(1 + sentences.length / count));
}

function toVector(words: Int32Array, stemOf: Int32Array, weightOf: Float64Array): Vector {
  const found = Int32Array.from(words, (word) => stemOf[word] as number)
    .filter((stemmed) => stemmed >= 0)
    .sort();
  const stems: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < found.length;) {
    const stemmed = found[i] as number;
    const from = i;
    while (found[i] === stemmed) i++;
    stems.push(stemmed);
    weights.push((1 + Math.log(i - from)) * (weightOf[stemmed] as number));
  }
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { stems: Int32Array.from(stems), weights: Float64Array.from(weights, (weight) => weight / norm) };
}

function postingsOf(sentences: readonly IndexedSentence[]): ReadonlyMap<number, readonly Posting[]> {
  const postings = new Map<number, Posting[]>();
  sentences.forEach(({ vector }, sentence) => {
    vector.stems.forEach((stemmed, i) => {
      const posting = { sentence, weight: vector.weights[i] as number };
      const known = postings.get(stemmed);
      if (known) known.push(posting);
      else postings.set(stemmed, [posting]);
    });
  });
  return postings;
}

/** The words of each sentence that has any; its parts were units of their own. */
function sentencesOf(side: Side): Omit<IndexedSentence, 'vector'>[] {
  const sentences: Omit<IndexedSentence, 'vector'>[] = [];
  side.units.forEach(({ sentence, from, role }, i) => {
    if (side.units[i - 1]?.sentence === sentence) return;
    let last = i;
    while (side.units[last + 1]?.sentence === sentence) last++;
    sentences.push({
      span: side.witness.sentences[sentence] as Span,
      furniture: isFurniture(role),
      words: side.words.subarray(from, side.units[last]?.to),
    });
  });
  return sentences;
}
