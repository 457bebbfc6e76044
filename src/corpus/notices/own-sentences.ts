/** What a document has to itself: its sentences that no shared passage touches. */
import type { Block, Reading, Span } from '../../engine/types.ts';
import type { EditedPassage } from '../schema.ts';

/** A text cut into blocks and sentences, as an alignment gives it. */
export interface LaidOut {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

/**
 * Sentences of running text without a word of a passage, in text order. Headlines, lists and furniture are left out:
 * their lines are no sentences.
 */
export function ownSentences(layout: LaidOut, readings: readonly Span[]): readonly Span[] {
  const taken = [...readings].sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  let reach = 0;
  return sentencesOfText(layout).filter((sentence) => {
    for (; next < taken.length && (taken[next] as Span).start < sentence.end; next++)
      reach = Math.max(reach, (taken[next] as Span).end);
    return reach <= sentence.start;
  });
}

/** Sentences of running text, in text order. */
export function sentencesOfText({ blocks, sentences }: LaidOut): readonly Span[] {
  const running = blocks.filter(({ role }) => role === 'body').sort((a, b) => a.start - b.start);
  let at = 0;
  return sentences.filter((sentence) => {
    while (at < running.length && (running[at] as Span).end <= sentence.start) at++;
    const block = running[at];
    return block !== undefined && block.start <= sentence.start && sentence.end <= block.end;
  });
}

/** Everywhere a document has words of a passage, by witness id: its readings, and the same words again. */
export function sharedByWitness(passages: readonly EditedPassage[]): ReadonlyMap<string, readonly Reading[]> {
  const shared = new Map<string, Reading[]>();
  for (const { readings, repeats } of passages)
    for (const reading of [...readings, ...repeats]) {
      const known = shared.get(reading.witness);
      if (known) known.push(reading);
      else shared.set(reading.witness, [reading]);
    }
  return shared;
}

/** Passages as a set of documents has them: readings and gaps of other documents left out, and what fewer than two have. */
export function amongDocuments(
  passages: readonly EditedPassage[],
  documents: readonly string[],
): readonly EditedPassage[] {
  const shown = new Set(documents);
  return passages.flatMap((passage) => {
    const readings = passage.readings.filter(({ witness }) => shown.has(witness));
    if (readings.length < 2) return [];
    if (readings.length === passage.readings.length && passage.absences.every(({ witness }) => shown.has(witness)))
      return [passage];
    return [
      {
        ...passage,
        readings,
        links: passage.links.filter(({ a, b }) => shown.has(a.witness) && shown.has(b.witness)),
        repeats: passage.repeats.filter(({ witness }) => shown.has(witness)),
        absences: passage.absences.filter(({ witness }) => shown.has(witness)),
      },
    ];
  });
}
