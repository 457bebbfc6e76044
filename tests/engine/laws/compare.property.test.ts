/** Laws of comparing two readings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRun } from '../../../src/engine/align/longest-run.ts';
import { compareReadings } from '../../../src/engine/compare/changes.ts';
import { apply, diff, matchLexemes } from '../../../src/engine/compare/diff.ts';
import { lexemesOf, type Excerpt } from '../../../src/engine/compare/lexemes.ts';
import { movedPassages } from '../../../src/engine/compare/moved.ts';
import { relation } from '../../../src/engine/compare/relation.ts';
import type { Passage } from '../../../src/engine/types.ts';
import { anyText } from '../../support/arbitraries.ts';
import { CASES } from '../../support/law.ts';
import { whole } from '../../support/notation.ts';

describe('diff', () => {
  test('applied to a gives b, exactly', () => {
    pairs((a, b) => expect(apply(diff(a, b), a, b)).toBe(words(b)));
  });

  test('of a reading and itself is empty', () => {
    pairs((a) => expect(diff(a, a)).toEqual([]));
  });

  test('edits do not overlap and lie inside both readings', () => {
    pairs((a, b) => expectInside(diff(a, b), a, b));
  });

  test('never cuts a surrogate pair', () => {
    pairs((a, b) => {
      const edits = diff(a, b);
      const cut = edits.filter(
        (edit) =>
          [edit.a.start, edit.a.end].some((at) => cutsPair(a.text, at)) ||
          [edit.b.start, edit.b.end].some((at) => cutsPair(b.text, at)),
      );
      expect(cut).toEqual([]);
    });
  });

  test('keeps as many words as the longest common subsequence has', () => {
    pairs((a, b) => {
      const [x, y] = [lexemesOf(a), lexemesOf(b)];
      const [left, right] = [x.map(({ form }) => form), y.map(({ form }) => form)];
      expect(matchLexemes(x, y).length).toBe(commonLength(left, right));
    });
  });
});

describe('changes', () => {
  test('of a reading and itself are none', () => {
    pairs((a) => expect(compareReadings(a, a)).toEqual([]));
  });

  test('do not overlap and lie inside both readings', () => {
    pairs((a, b) => expectInside(compareReadings(a, b), a, b));
  });

  test('made in a, give the words of b', () => {
    pairs((a, b) => {
      const edits = compareReadings(a, b);
      const forms = (text: string) =>
        lexemesOf(whole(text))
          .filter(({ isWord }) => isWord)
          .map(({ form }) => form);
      expect(forms(applied(a, b, edits)).join(' ')).toBe(forms(words(b)).join(' '));
    });
  });
});

describe('relation', () => {
  test('is the same from both sides and lies between 0 and 1', () => {
    pairs((a, b) => {
      const found = relation(a, b);
      expect(relation(b, a)).toEqual(found);
      expect(found.share).toBeGreaterThanOrEqual(0);
      expect(found.share).toBeLessThanOrEqual(1);
    });
  });

  test('a reading is identical to itself', () => {
    pairs((a) => expect(relation(a, a)).toEqual({ kind: 'identical', share: 1 }));
  });
});

describe('longestRun', () => {
  const sequence = fc.array(fc.nat({ max: 3 }), { maxLength: 14 }).map((words) => Int32Array.from(words));

  test('equals the longest run found by trying all', () => {
    fc.assert(
      fc.property(sequence, sequence, (x, y) => {
        expect(longestRun(x, y)).toBe(bruteForce(x, y));
      }),
      CASES,
    );
  });

  test('finds a planted run', () => {
    fc.assert(
      fc.property(sequence, sequence, sequence, (before, planted, after) => {
        const whole = Int32Array.from([...before, ...planted, ...after]);
        expect(longestRun(whole, planted)).toBe(planted.length);
      }),
      CASES,
    );
  });
});

describe('movedPassages', () => {
  const order = fc
    .uniqueArray(fc.nat({ max: 30 }), { maxLength: 9 })
    .map((places) => places.map((there, here) => passage(here * 10, there * 10)));

  test('is empty where both have the same order', () => {
    fc.assert(
      fc.property(order, (passages) => {
        const same = passages.map((_, here) => passage(here, here * 3));
        expect([...movedPassages(same, 'A', 'B')]).toEqual([]);
      }),
      CASES,
    );
  });

  test('what is left has the same order on both sides, and no fewer moves would do', () => {
    fc.assert(
      fc.property(order, (passages) => {
        const moved = movedPassages(passages, 'A', 'B');
        const kept = passages.filter(({ id }) => !moved.has(id)).map(({ readings }) => readings[1]?.start ?? -1);
        expect(kept).toEqual(kept.toSorted((x, y) => x - y));
        expect(kept.length).toBe(longestRising(passages.map(({ readings }) => readings[1]?.start ?? -1)));
      }),
      CASES,
    );
  });
});

/** Two excerpts of any texts; sometimes of texts that share most of their words. */
function pairs(holdsFor: (a: Excerpt, b: Excerpt) => void): void {
  const alike = fc.tuple(anyText(), anyText(), anyText()).map(([x, y, z]) => [x + y, x + z] as const);
  const excerpt = (text: string) =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([x, y]): Excerpt => {
      return { text, span: { start: onEdge(text, Math.min(x, y)), end: onEdge(text, Math.max(x, y)) } };
    });
  const any = fc.oneof(fc.tuple(anyText(), anyText()), alike);
  fc.assert(
    fc.property(
      any.chain(([x, y]) => fc.tuple(fc.oneof(fc.constant(whole(x)), excerpt(x)), fc.constant(whole(y)))),
      ([a, b]) => {
        holdsFor(a, b);
      },
    ),
    CASES,
  );
}

/** `at`, or one more where it would part a surrogate pair: no reading begins or ends inside one. */
function onEdge(text: string, at: number): number {
  return cutsPair(text, at) ? at + 1 : at;
}

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function words({ text, span }: Excerpt): string {
  return text.slice(span.start, span.end);
}

function applied(a: Excerpt, b: Excerpt, edits: ReturnType<typeof compareReadings>): string {
  let made = '';
  let from = a.span.start;
  for (const edit of edits) {
    // A change has the edges of words; the space between two words is nobody's.
    made += `${a.text.slice(from, edit.a.start)} ${b.text.slice(edit.b.start, edit.b.end)} `;
    from = edit.a.end;
  }
  return made + a.text.slice(from, a.span.end);
}

type Sided = { readonly start: number; readonly end: number };

function expectInside(edits: readonly { readonly a: Sided; readonly b: Sided }[], a: Excerpt, b: Excerpt): void {
  for (const [side, { span }] of [['a', a] as const, ['b', b] as const]) {
    const wrong = edits.filter(
      (edit, i) =>
        edit[side].start < (edits[i - 1]?.[side].end ?? span.start) ||
        edit[side].end < edit[side].start ||
        edit[side].end > span.end,
    );
    expect(wrong).toEqual([]);
  }
}

function commonLength(x: readonly string[], y: readonly string[]): number {
  let above = new Array<number>(y.length + 1).fill(0);
  for (const form of x) {
    const row = [0];
    y.forEach((other, j) =>
      row.push(form === other ? (above[j] as number) + 1 : Math.max(above[j + 1] as number, row[j] as number)),
    );
    above = row;
  }
  return above.at(-1) as number;
}

function bruteForce(x: Int32Array, y: Int32Array): number {
  let longest = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < y.length; j++) {
      let length = 0;
      while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

function longestRising(values: readonly number[]): number {
  const best = values.map(() => 1);
  values.forEach((value, i) => {
    for (let j = 0; j < i; j++) {
      if ((values[j] as number) <= value) best[i] = Math.max(best[i] as number, (best[j] as number) + 1);
    }
  });
  return Math.max(0, ...best);
}

function passage(here: number, there: number): Passage {
  const readings = [
    { witness: 'A', start: here, end: here + 1 },
    { witness: 'B', start: there, end: there + 1 },
  ];
  return { id: `p-${here}`, kind: 'identical', score: 1, readings, links: [], repeats: [], absences: [] };
}
