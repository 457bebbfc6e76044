import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../../src/engine/index.ts';
import { compareTo, marksOf } from '../../../src/ui/changes/compare-readings.ts';

const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });
const compare = (base: string, here: string) =>
  compareTo(whole(base), whole(here), compareReadings(whole(base), whole(here)));

const SENTENCE = 'the lower bridge was closed to all traffic on Tuesday night after the river rose';

describe('one reading against another', () => {
  it('has the same words where nothing differs', () => {
    expect(compare(SENTENCE, SENTENCE)).toMatchObject({ status: 'same words', differs: false, share: 1 });
  });

  it('counts words that were added', () => {
    const { status, added } = compare(SENTENCE, SENTENCE.replace('lower', 'old lower stone'));
    expect(status).toBe('2 words added');
    expect(added.length).toBeGreaterThan(0);
  });

  it('counts words that the base has and this one has not', () => {
    const { status, dropped } = compare(SENTENCE, SENTENCE.replace(' on Tuesday night', ''));
    expect(status).toBe('3 words fewer');
    expect(dropped).toHaveLength(1);
  });

  it('names the sign where only a sign differs', () => {
    expect(compare(`${SENTENCE} – twice`, `${SENTENCE}—twice`).status).toBe('dash differs');
    expect(compare(`The ${SENTENCE}`, `the ${SENTENCE}`).status).toBe('capital letter differs');
  });

  it('gives replaced words a letter and the base’s words', () => {
    const { notes, status } = compare(SENTENCE, SENTENCE.replace('Tuesday', 'Friday').replace('lower', 'upper'));
    expect(notes.map((note) => [note.ref, SENTENCE.slice(note.base.start, note.base.end)])).toEqual([
      ['a', 'lower'],
      ['b', 'Tuesday'],
    ]);
    expect(status).toBe('2 changes');
  });

  it('marks nothing where little is shared', () => {
    const comparison = compare(SENTENCE, 'after heavy rain the crossing stayed shut');
    expect(comparison).toMatchObject({ status: 'reworded', notes: [], added: [], signs: [], dropped: [] });
    expect(marksOf(comparison, () => '')).toEqual([]);
  });

  it('marks words without the space behind them', () => {
    const [a, b] = [whole('the old bridge was shut, they said'), whole('the new bridge was shut, they said')];
    const replaced = { type: 'other' as const, a: { start: 4, end: 8 }, b: { start: 4, end: 8 } };
    const comparison = compareTo(a, b, [replaced]);
    expect(comparison.notes).toEqual([
      { ref: 'a', type: 'other', base: { start: 4, end: 7 }, here: { start: 4, end: 7 } },
    ]);
    expect(marksOf(comparison, () => '')).toMatchObject([{ kind: 'replaced', ref: 'a', start: 4, end: 7 }]);
  });

  it('gives the words that it lacks as they may be shown', () => {
    const [a, b] = [whole('the old bridge was shut'), whole('the bridge was shut')];
    const comparison = compareTo(a, b, [{ type: 'deletion', a: { start: 4, end: 8 }, b: { start: 4, end: 4 } }]);
    expect(marksOf(comparison, ({ start, end }) => `Person ${end - start}`)).toEqual([
      { kind: 'caret', start: 4, end: 4, words: 'Person 3' },
    ]);
  });
});
