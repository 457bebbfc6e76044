import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { aroundHit, gapsAt } from '../../../src/ui/around-hit.ts';
import { readingAt } from '../../../src/views/search/hit-context.ts';
import { FIRST_LINES, searcherFor } from '../../../src/views/search/search-index.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { law } from '../../support/law.ts';
import { SMALL } from '../../support/small-corpus.ts';

const NOTHING: Edition = {
  engine: '',
  draft: false,
  details: 'all',
  layouts: [],
  alone: [],
  reviewed: [],
  possible: [],
  counts: {},
  changes: {},
};
const IDS = SMALL.witnesses.map(({ id }) => id);
const searcher = (corpus: Corpus = SMALL, namesShown = false, docs = IDS) =>
  searcherFor(makeScene(corpus, NOTHING, namesShown), docs);
const withText = (text: string): Corpus => ({ ...SMALL, witnesses: [{ ...SMALL.witnesses[0]!, text }] });

describe('a search', () => {
  it('finds every place in every document, and has a line for those without', () => {
    const { documents, total, holding } = searcher()('NOBODY was', 'parts');
    expect(documents.map(({ item, hits }) => [item.witness.id, hits.length])).toEqual([
      ['gazette', 1],
      ['herald', 0],
      ['council', 0],
    ]);
    expect([total, holding]).toEqual([1, 1]);
  });

  it('goes through documents in the reader’s order, then through those put aside', () => {
    const { documents } = searcher(SMALL, false, ['council', 'gazette'])('river', 'parts');
    expect(documents.map(({ item }) => item.witness.id)).toEqual(['council', 'gazette', 'herald']);
  });

  it('finds whole words only where that is asked for', () => {
    const find = searcher(withText('ICE noticed the ice, iced (ICE) and black-ice.'), false, ['gazette']);
    expect(find('ice', 'parts').total).toBe(6);
    const [first] = find('ice', 'words').documents;
    expect(first?.hits.map(({ start }) => start)).toEqual([0, 16, 27, 42]);
  });

  it('does not find masked names, and finds them once they are shown', () => {
    expect(searcher()('Marsh', 'parts').total).toBe(0);
    expect(searcher()('person 1', 'parts').total).toBe(1);
    expect(searcher(SMALL, true)('Marsh', 'parts').total).toBe(1);
  });

  it('finds nothing for an empty query', () => {
    expect(searcher()('   ', 'parts').total).toBe(0);
  });

  it('shows the first fifty lines of a document', () => {
    const [first] = searcher(withText('ha '.repeat(120)), false, ['gazette'])('ha', 'parts').documents;
    expect([first?.hits.length, first?.shown]).toEqual([120, FIRST_LINES]);
  });

  it('shows a page of lines at first, however many documents there are', () => {
    const witnesses = Array.from({ length: 40 }, (_, i) => ({
      ...SMALL.witnesses[0]!,
      id: `w${i}`,
      text: 'ha '.repeat(60),
    }));
    const ids = witnesses.map(({ id }) => id);
    const { documents, total } = searcher({ ...SMALL, witnesses }, false, ids)('ha', 'parts');
    expect(total).toBe(2400);
    expect(documents.reduce((sum, { shown }) => sum + shown, 0)).toBe(250);
  });
});

describe('what stands around a hit', () => {
  const sides = (text: string, words: string) => {
    const start = text.indexOf(words);
    const { before, after } = aroundHit(text, { start, end: start + words.length });
    return [text.slice(before.start, before.end), text.slice(after.start, after.end)];
  };

  it('stays in its paragraph', () => {
    expect(sides('A headline\n\nNov 8\nThe word here\nThe end', 'word')).toEqual(['The ', ' here']);
  });

  it('holds whole words of a long line', () => {
    const line = 'abcdefghi '.repeat(40);
    const [before, after] = sides(`${line}here ${line}`, 'here');
    expect([before?.length, after?.length]).toEqual([120, 120]);
    expect(before).toMatch(/^(?:abcdefghi )+$/);
    expect(after).toMatch(/^(?: abcdefghi)+$/);
  });

  it('touches the hit on both sides, whatever the text', () => {
    const cases = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 2, maxLength: 400 }),
      fc.nat(),
    );
    law(cases, ([text, at]) => {
      const hit = { start: at % (text.length - 1), end: (at % (text.length - 1)) + 1 };
      const { before, after } = aroundHit(text, hit);
      expect([before.end, after.start]).toEqual([hit.start, hit.end]);
      for (const side of [before, after]) {
        expect(side.end - side.start).toBeGreaterThanOrEqual(0);
        expect(side.end - side.start).toBeLessThanOrEqual(121);
        expect(text.slice(side.start, side.end)).not.toContain('\n');
      }
    });
  });

  it('knows whether a space parts it from the hit', () => {
    expect(gapsAt('a notice', { start: 4, end: 7 })).toEqual({ before: false, after: false });
    expect(gapsAt('an ice age', { start: 3, end: 6 })).toEqual({ before: true, after: true });
  });

  it('lies in the shortest passage that touches it', () => {
    const readings = [
      { witness: 'a', start: 0, end: 90 },
      { witness: 'a', start: 10, end: 40 },
      { witness: 'a', start: 40, end: 60 },
    ];
    expect(readingAt(readings, { start: 38, end: 40 })).toBe(readings[1]);
    expect(readingAt(readings, { start: 70, end: 75 })).toBe(readings[0]);
    expect(readingAt(readings, { start: 95, end: 99 })).toBeUndefined();
  });
});
