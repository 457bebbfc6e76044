/** Laws of absences: one for every witness without a reading, each with the best that could be found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/engine/align/frame.ts';
import type { Vector } from '../../../src/engine/align/sentence-index.ts';
import type { Absence, Passage, Reading } from '../../../src/engine/types.ts';
import { alignedOnce } from '../../support/aligned.ts';
import { accounts, anyWitnesses, nasty, stories } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';

/** A witness that has none of the passages, or nothing at all, beside those that do. */
const inputs = fc
  .tuple(fc.oneof(stories(3), accounts()), fc.oneof(nasty(), fc.constant('')))
  .map(([told, other]) => [...told, { id: 'z', text: other }]);

const anyInputs = fc.oneof({ weight: 4, arbitrary: inputs }, { weight: 1, arbitrary: anyWitnesses() });

describe('absences', () => {
  test('there is one for exactly the other witnesses, by id', () => {
    eachPassage((frame, { readings, absences }) => {
      const found = new Set(readings.map(({ witness }) => witness));
      const others = frame.sides.map(({ witness }) => witness.id).filter((id) => !found.has(id));
      expect(absences.map(({ witness }) => witness)).toEqual(others);
    });
  });

  test('the nearest candidate is a sentence of that witness, with a score from 0 to 1', () => {
    eachAbsence((frame, _, { witness, nearest }) => {
      const { sentences } = segmented(frame, witness);
      if (!nearest) return void expect(sentences).toEqual([]);
      expect(sentences.some(({ start, end }) => start === nearest.start && end === nearest.end)).toBe(true);
      expect(nearest.score >= 0 && nearest.score <= 1).toBe(true);
    });
  });

  test('the nearest candidate is the arg-max over every sentence of the witness and every reading', () => {
    eachAbsence((frame, { readings }, { witness, nearest }) => {
      const best = bruteForce(frame, readings, witness);
      if (best.score === 0) expect(nearest?.score ?? 0).toBe(0);
      else expect(nearest).toMatchObject(best);
    });
  });

  test('what it shares is at its place: no shared words only where the score is 0', () => {
    eachAbsence((_, __, { nearest }) => {
      if (!nearest) return;
      expect(nearest.shared.length === 0).toBe(nearest.score === 0);
      expect(nearest.refusal.rule === 'no-shared-words').toBe(nearest.score === 0);
      if (nearest.refusal.rule !== 'taken') expect(nearest.refusal.has).toBeLessThan(nearest.refusal.needs);
    });
  });
});

function eachPassage(holdsFor: (frame: Frame, passage: Passage) => void): void {
  law(anyInputs, (texts) => {
    const { frame, alignment } = alignedOnce(texts);
    for (const passage of alignment.passages) holdsFor(frame, passage);
  });
}

function eachAbsence(holdsFor: (frame: Frame, passage: Passage, absence: Absence) => void): void {
  eachPassage((frame, passage) => {
    for (const absence of passage.absences) holdsFor(frame, passage, absence);
  });
}

function segmented(frame: Frame, id: string) {
  return (frame.sides.find(({ witness }) => witness.id === id) as Frame['sides'][number]).witness;
}

/** Every sentence of `witness` with every reading; the earliest sentence of the highest score. */
function bruteForce(frame: Frame, readings: readonly Reading[], witness: string) {
  const s = frame.sides.findIndex((side) => side.witness.id === witness);
  const queries = readings.map((reading) => queryOf(frame, reading));
  let best = { start: 0, end: 0, score: 0 };
  for (const { span, vector } of frame.index().sides[s]?.sentences ?? []) {
    const score = Math.max(...queries.map((query) => Math.round(similarity(query, vector) * 1e4) / 1e4));
    if (score > best.score) best = { ...span, score };
  }
  return best;
}

function queryOf(frame: Frame, { witness, start, end }: Reading): Vector {
  const side = frame.sides.find((other) => other.witness.id === witness) as Frame['sides'][number];
  const inside = side.witness.tokens.map((token) => token.start >= start && token.end <= end);
  return frame.index().vector(side.words.filter((_, i) => inside[i]));
}

/** The geometric mean of the cosine and of the share of the query that the sentence holds. */
function similarity(query: Vector, sentence: Vector): number {
  let cosine = 0;
  let held = 0;
  query.stems.forEach((stemmed, i) => {
    const at = sentence.stems.indexOf(stemmed);
    if (at < 0) return;
    const asked = query.weights[i] as number;
    cosine += asked * (sentence.weights[at] as number);
    held += asked * asked;
  });
  return Math.sqrt(Math.min(1, cosine) * Math.min(1, held));
}
