import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditedPassage } from '../../../src/corpus/schema.ts';
import { segment } from '../../../src/engine/index.ts';
import type { Reading, Span } from '../../../src/engine/types.ts';
import { byCount, groupTitle, heatOf, SHADES, shadeCounts, shadeOf } from '../../../src/views/read/heat.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const DOCUMENTS = ['a', 'b', 'c', 'd'];

/** Ten sentences of ten characters. */
const SENTENCES: readonly Span[] = Array.from({ length: 10 }, (_, index) => ({
  start: index * 10,
  end: index * 10 + 9,
}));

const READINGS = fc.array(
  fc.record({ witness: fc.constantFrom(...DOCUMENTS), start: fc.nat(95), length: fc.integer({ min: 1, max: 40 }) }),
  { minLength: 1, maxLength: 4 },
);

const PASSAGES = fc.array(READINGS, { maxLength: 6 }).map((all) =>
  all.map((readings, index) =>
    passage(
      `p${index}`,
      readings
        .filter(({ witness }, at) => readings.findIndex((other) => other.witness === witness) === at)
        .map(({ witness, start, length }) => ({ witness, start, end: start + length })),
    ),
  ),
);

describe('how many others have a sentence', () => {
  it('is the number of documents with a reading of a passage that lies there by half', () => {
    fc.assert(
      fc.property(PASSAGES, (passages) => {
        const heated = heatOf('a', { sentences: SENTENCES, blocks: [] }, passages, DOCUMENTS);
        expect(heated.map(({ others }) => others)).toEqual(SENTENCES.map((sentence) => othersAt(sentence, passages)));
        for (const { others, passage: id } of heated) expect(id === null).toBe(others.length === 0);
      }),
    );
  });

  it('counts every other reading of every passage of the bundled corpus', () => {
    const { witnesses, review } = bundledCorpus();
    const order = witnesses.map(({ id }) => id);
    const passages = review!.decisions.flatMap((decision) =>
      decision.decision === 'link' ? [passage(decision.id, decision.readings)] : [],
    );
    for (const witness of witnesses) {
      const { sentences } = segment({ id: witness.id, text: witness.text, blocks: witness.blocks });
      const heated = heatOf(witness.id, { sentences, blocks: witness.blocks }, passages, order);
      for (const sentence of heated) {
        const there = passages.filter(({ readings }) =>
          readings.some((r) => r.witness === witness.id && half(r, sentence)),
        );
        const found = new Set(there.flatMap(({ readings }) => readings.map((reading) => reading.witness)));
        found.delete(witness.id);
        expect(sentence.others).toEqual(order.filter((id) => found.has(id)));
      }
    }
  });

  it('counts the words of a passage once more where the document repeats it', () => {
    const repeated = {
      ...passage('p', [
        { witness: 'a', start: 0, end: 9 },
        { witness: 'b', start: 0, end: 9 },
      ]),
      repeats: [{ witness: 'a', start: 30, end: 39 }],
    };
    const heated = heatOf('a', { sentences: SENTENCES, blocks: [] }, [repeated], DOCUMENTS);
    expect(heated.filter(({ others }) => others.length > 0).map(({ start }) => start)).toEqual([0, 30]);
  });

  it('leaves page furniture out', () => {
    const blocks = [{ start: 0, end: 19, role: 'boilerplate' as const }];
    expect(heatOf('a', { sentences: SENTENCES, blocks }, [], DOCUMENTS)).toHaveLength(8);
  });

  it('gives groups that hold every sentence once, most first', () => {
    fc.assert(
      fc.property(PASSAGES, (passages) => {
        const groups = byCount(heatOf('a', { sentences: SENTENCES, blocks: [] }, passages, DOCUMENTS));
        expect(groups.flatMap(({ sentences }) => sentences)).toHaveLength(SENTENCES.length);
        const counts = groups.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('shades', () => {
  it('are none for no document, all for all, and never fewer for more documents', () => {
    for (const others of [1, 2, 4, 5, 49]) {
      const shades = Array.from({ length: others + 1 }, (_, count) => shadeOf(count, others));
      expect([shades[0], shades.at(-1)]).toEqual([0, SHADES]);
      expect(shades).toEqual(shades.toSorted((a, b) => a - b));
      expect(shades.filter((shade) => shade === 0)).toHaveLength(1);
    }
  });

  it('are told with the counts they stand for', () => {
    expect(shadeCounts(2).map(({ counts }) => counts)).toEqual(['0', '1', '2']);
    expect(shadeCounts(4).map(({ counts }) => counts)).toEqual(['0', '1', '2', '3', '4']);
    expect(shadeCounts(49).map(({ counts }) => counts)).toEqual(['0', '1 to 12', '13 to 24', '25 to 36', '37 to 49']);
  });
});

function othersAt(sentence: Span, passages: readonly EditedPassage[]): readonly string[] {
  return DOCUMENTS.filter(
    (id) =>
      id !== 'a' &&
      passages.some(
        ({ readings }) =>
          readings.some((r) => r.witness === id) && readings.some((r) => r.witness === 'a' && half(r, sentence)),
      ),
  );
}

/** Whether at least half of the shorter one is shared. */
function half(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

function passage(id: string, readings: readonly Reading[]): EditedPassage {
  return { id, kind: 'identical', score: 1, readings, links: [], repeats: [], absences: [], review: null };
}

describe('the title of a group of sentences', () => {
  it('says how many others have them, and that a draft may find more', () => {
    const group = { others: 1, outlet: 'The herald', draft: false };
    expect(groupTitle({ ...group, count: 1 })).toBe('Found in 1 of 1 other');
    expect(groupTitle({ ...group, count: 0 })).toBe('Only in The herald');
    expect(groupTitle({ ...group, count: 0, draft: true })).toBe('Not found elsewhere yet');
  });
});
