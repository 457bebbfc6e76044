/**
 * How alike two stretches of text are, by the stems they share: the measure of "nearest". It only
 * ranks candidates and is shown beside them; it links nothing.
 */
import { isFurniture } from '../text/blocks.ts';
import { isStopWord } from '../text/common-words.ts';
import { stem } from '../text/stem.ts';
import type { Span } from '../types.ts';
import type { Side } from './frame.ts';

/** Weight by stem; the vector has length 1, or 0 where there is no content word. */
export type Vector = ReadonlyMap<string, number>;

export interface IndexedSentence {
  readonly span: Span;
  readonly furniture: boolean;
  /** Word numbers. */
  readonly words: Int32Array;
  readonly vector: Vector;
}

export interface SentenceIndex {
  /** Sentences of each side, in order. */
  readonly sides: readonly (readonly IndexedSentence[])[];
  readonly vector: (words: Int32Array) => Vector;
}

/** Indexes every sentence; stems weigh by the log of their inverse sentence frequency. */
export function indexSentences(sides: readonly Side[], forms: readonly string[]): SentenceIndex {
  const stems = forms.map((form) => (isStopWord(form) ? null : stem(form)));
  const ranges = sides.map(sentenceRanges);
  const total = ranges.reduce((sum, { length }) => sum + length, 0);
  const frequency = new Map<string, number>();
  for (const { words } of ranges.flat()) {
    for (const stemmed of new Set(stemsOf(words))) frequency.set(stemmed, (frequency.get(stemmed) ?? 0) + 1);
  }
  return {
    sides: ranges.map((sentences) => sentences.map((sentence) => ({ ...sentence, vector: vector(sentence.words) }))),
    vector,
  };

  function vector(words: Int32Array): Vector {
    const counts = new Map<string, number>();
    for (const stemmed of stemsOf(words)) counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
    // Over sorted stems: a sum of doubles depends on its order.
    const weights = [...counts]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(
        ([stemmed, count]) =>
          [stemmed, (1 + Math.log(count)) * Math.log(1 + total / (frequency.get(stemmed) ?? 1))] as const,
      );
    const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weights.map(([stemmed, weight]) => [stemmed, weight / norm]));
  }

  function stemsOf(words: Int32Array): string[] {
    return [...words].map((word) => stems[word]).filter((stemmed) => stemmed != null);
  }
}

/** The words of each sentence that has any; its parts were units of their own. */
function sentenceRanges(side: Side): Omit<IndexedSentence, 'vector'>[] {
  const ranges: (Omit<IndexedSentence, 'vector'> & { from: number; index: number })[] = [];
  for (const { sentence, from, to, role } of side.units) {
    const open = ranges.at(-1);
    const start = open?.index === sentence ? open.from : from;
    if (open?.index === sentence) ranges.pop();
    ranges.push({
      index: sentence,
      from: start,
      span: side.witness.sentences[sentence] as Span,
      furniture: isFurniture(role),
      words: side.words.subarray(start, to),
    });
  }
  return ranges.map(({ span, furniture, words }) => ({ span, furniture, words }));
}

/** Cosine: 0 where nothing is shared, 1 where the stems are the same in the same measure. */
export function cosine(x: Vector, y: Vector): number {
  let sum = 0;
  for (const [stemmed, weight] of x) sum += weight * (y.get(stemmed) ?? 0);
  return sum;
}

/** Stems of both, heaviest first. */
export function sharedStems(x: Vector, y: Vector): string[] {
  const weight = (stemmed: string) => (x.get(stemmed) ?? 0) * (y.get(stemmed) ?? 0);
  return [...x.keys()].filter((s) => y.has(s)).sort((s, t) => weight(t) - weight(s) || (s < t ? -1 : 1));
}
