/** Mistakes that other tools of this kind make or made; one test keeps each of them out of this one. */
import { describe, expect, test, vi } from 'vitest';
import { align } from '../../src/engine/align/align.ts';
import { prepare } from '../../src/engine/align/frame.ts';
import { apply, diff } from '../../src/engine/compare/diff.ts';
import { compareReadings } from '../../src/engine/compare/changes.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';
import { rows, slices, whole, witnesses } from '../support/notation.ts';
import { POOL } from '../support/story-pool.ts';

const [ONE, TWO] = POOL as readonly [string, string];

const aligned = (texts: Parameters<typeof witnesses>[0]) => align(prepare(witnesses(texts)));

describe('mistakes of other tools', () => {
  test('numbers are not dropped: two sentences of figures alone tell apart', () => {
    const figures = 'In all 145,000 of 160,000 went, and 331 of 1,172 came back in 18 months';
    expect(rows(aligned({ A: [`${figures}.`], B: [`${figures}.`] }))).toEqual(['A1=B1']);
    expect(compareReadings(whole('25 of 54'), whole('20 of 54')).map(({ type }) => type)).toEqual(['number']);
  });

  test('a slogan used twice in one text is not invisible', () => {
    expect(rows(aligned({ A: [ONE, TWO, ONE], B: [TWO, ONE] }))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^A1=B2/)]),
    );
  });

  test('the sentence that everyone printed is not discarded as too frequent', () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`W${10 + i}`, [ONE]]));
    expect(aligned(texts).passages.map(({ readings }) => readings.length)).toEqual([30]);
  });

  test('overlapping fragments do not count a word twice', () => {
    const twice = `${ONE.slice(0, -1)} and ${ONE}`;
    const [link] = aligned({ A: [twice], B: [twice] }).passages[0]?.links ?? [];
    expect(link?.score).toBe(1);
    expect(link?.explanation.parts['sameWords']).toBe(tokenize(twice).length);
  });

  test('the last match is not lost', () => {
    expect(rows(aligned({ A: ['It rained.', ONE], B: ['We left.', ONE.replace(/\.$/, '')] }))).toEqual(['A2=B2']);
  });

  test('a match is not missed for being far from the start', () => {
    const far = Array.from({ length: 1500 }, (_, i) => `Ferry number ${i} left.`);
    expect(rows(aligned({ A: [ONE], B: [...far, ONE] }))).toEqual(['A1=B1501']);
  });

  test('what moved is not lost', () => {
    expect(rows(aligned({ A: [ONE, TWO], B: [TWO, ONE] }))).toEqual(['A1=B2', 'A2=B1']);
  });

  test('a slow machine gives the same difference: there is no time limit', () => {
    // diff-match-patch gives up after a second by default and then calls the rest replaced.
    const a = Array.from({ length: 1200 }, (_, i) => `w${(i * 7919) % 1001}`).join(' ');
    const b = Array.from({ length: 1200 }, (_, i) => `w${(i * 104729) % 997}`).join(' ');
    let now = 0;
    const clock = vi.spyOn(Date.prototype, 'getTime').mockImplementation(() => (now += 60_000));
    const hurried = diff(whole(a), whole(b));
    clock.mockRestore();
    expect(hurried).toEqual(diff(whole(a), whole(b)));
  });

  test('surrogate pairs are not split', () => {
    const [a, b] = ['one 😀 two', 'one 😁 two'];
    const edits = diff(whole(a), whole(b));
    expect(
      slices(
        a,
        edits.map((edit) => edit.a),
      ).join(''),
    ).toContain('😀');
    expect(apply(edits, whole(a), whole(b))).toBe(b);
  });

  test('a long sentence is compared by words, not called rewritten', () => {
    const words = Array.from({ length: 600 }, (_, i) => `word${i}`);
    const a = words.join(' ');
    const b = words.with(300, 'changed').join(' ');
    expect(compareReadings(whole(a), whole(b))).toHaveLength(1);
  });

  test('words are compared, not letters: no confetti', () => {
    const changes = compareReadings(whole('illegal aliens were held'), whole('criminal migrants were held'));
    expect(changes).toHaveLength(1);
  });

  test('nothing found still says what was looked at', () => {
    expect(aligned({ A: [ONE], B: [TWO] })).toMatchObject({
      passages: [],
      counts: { seeds: 0, runs: 0, links: 0, refused: 0, passages: 0 },
    });
  });

  test('offsets are UTF-16 units, whatever comes before', () => {
    const before = '😀 e\u0301 \u200b שלום\r\n\r\n';
    const { passages } = align(
      prepare([
        { id: 'A', text: before + ONE },
        { id: 'B', text: ONE },
      ]),
    );
    expect(passages[0]?.readings.map(({ start }) => start)).toEqual([before.length, 0]);
  });
});
