/** Laws of an alignment, whatever is aligned: what it depends on, and what it is made of. */
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/engine/align/align.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import { wordBits } from '../../../src/engine/text/common-words.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { rootOf } from '../../../src/engine/text/word-root.ts';
import type { Link, Passage, Reading, Span, WitnessInput } from '../../../src/engine/types.ts';
import { alignedOnce, type Aligned } from '../../support/aligned.ts';
import { anyTold } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';

describe('an alignment', () => {
  test('does not depend on the order of witnesses, to the byte', () => {
    eachAlignment(({ alignment, inputs }) => {
      expect(JSON.stringify(align(prepare(reordered(inputs))))).toBe(JSON.stringify(alignment));
    });
  });

  test('is the same for the same texts, to the byte', () => {
    eachAlignment(({ alignment, inputs }) => {
      expect(JSON.stringify(align(prepare(structuredClone(inputs))))).toBe(JSON.stringify(alignment));
    });
  });
});

describe('passages', () => {
  test('have two readings or more, at most one a witness, by witness id', () => {
    eachPassage(({ readings }) => {
      const ids = readings.map(({ witness }) => witness);
      expect(ids.length).toBeGreaterThan(1);
      expect(ids).toEqual([...new Set(ids)].sort());
    });
  });

  test('have ids of their own', () => {
    eachAlignment(({ alignment }) => {
      const ids = alignment.passages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('readings of one witness do not share a word', () => {
    eachAlignment(({ alignment, inputs }) => {
      for (const { id } of inputs) {
        const spans = alignment.passages
          .flatMap(({ readings }) => readings.filter(({ witness }) => witness === id))
          .sort((x, y) => x.start - y.start);
        expect(spans.filter(({ start }, i) => start < (spans[i - 1]?.end ?? 0))).toEqual([]);
      }
    });
  });

  test('link every pair of readings once, the lesser id first', () => {
    eachPassage(({ readings, links }) => {
      const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => [a, b]));
      expect(links.map(({ a, b }) => [a, b])).toEqual(pairs);
      expect(links.filter(({ a, b, score }) => !(a.witness < b.witness && score >= 0 && score <= 1))).toEqual([]);
    });
  });

  test('take the weakest strength of their links, and none is only possible', () => {
    eachPassage(({ links, strength }) => {
      const order = ['possible', 'reworded', 'edited', 'verbatim'];
      const weakest = Math.min(...links.map((link) => order.indexOf(link.strength ?? '')));
      expect(strength).toBe(order[weakest]);
      expect(strength).not.toBe('possible');
    });
  });
});

describe('every span slices to what it claims', () => {
  test('readings, repeats and nearest candidates are words of their witness, and cut no character', () => {
    eachPassage(({ readings, repeats, absences }, { inputs }) => {
      const nearest = absences.flatMap(({ witness, nearest }) => (nearest ? [{ witness, ...nearest }] : []));
      for (const reading of [...readings, ...repeats]) expect(forms(textOf(inputs, reading), reading)).not.toEqual([]);
      for (const span of [...readings, ...repeats, ...nearest]) expectInside(textOf(inputs, span), span);
    });
  });

  test('what is possible lies in two witnesses, outside what a passage holds together', () => {
    eachAlignment(({ alignment, inputs }) => {
      for (const { a, b } of alignment.possible) {
        expect(a.witness < b.witness).toBe(true);
        for (const side of [a, b]) expectInside(textOf(inputs, side), side);
        const together = alignment.passages.filter(({ readings }) =>
          [a, b].every((side) => readings.some((other) => other.witness === side.witness && overlap(side, other))),
        );
        expect(together).toEqual([]);
      }
    });
  });

  test('matched runs are the same words on both sides, in the readings, counted once', () => {
    eachLink(({ a, b, explanation: { matched, parts } }, { inputs }) => {
      const [left, right] = [textOf(inputs, a), textOf(inputs, b)];
      const words = matched.map((run) => forms(left, run.a));
      expect(matched.map((run) => forms(right, run.b))).toEqual(words);
      expect(matched.filter((run) => !holds(a, run.a) || !holds(b, run.b))).toEqual([]);
      expect(matched.filter((run, i) => run.a.start < (matched[i - 1]?.a.end ?? 0))).toEqual([]);
      expect(parts['sameWords']).toBe(words.flat().length);
      const bits = [...new Set(words.flat())].reduce((sum, form) => sum + wordBits(form), 0);
      expect(parts['bits']).toBeCloseTo(bits, 3);
    });
  });

  test('words that match in meaning are single words of their side, with one root where nothing parts them', () => {
    eachLink(({ a, b, explanation: { words = [] } }, { inputs }) => {
      for (const word of words) {
        const [left, right] = [forms(textOf(inputs, a), word.a), forms(textOf(inputs, b), word.b)];
        expect([left.length, right.length]).toEqual([1, 1]);
        if (word.similarity === 1 && !isNumeral(left[0]!) && !isNumeral(right[0]!)) {
          expect(rootOf(left[0]!)).toBe(rootOf(right[0]!));
        }
      }
    });
  });

  test('rejected alternatives are words of the two witnesses, no likelier than 1', () => {
    eachLink(({ a, b, explanation: { rejected = [] } }, { inputs }) => {
      for (const other of rejected) {
        expectInside(textOf(inputs, a), other.a);
        expectInside(textOf(inputs, b), other.b);
        expect(other.score >= 0 && other.score <= 1).toBe(true);
      }
    });
  });
});

function eachAlignment(holdsFor: (aligned: Aligned) => void): void {
  law(anyTold(), (inputs) => holdsFor(alignedOnce(inputs)));
}

function eachPassage(holdsFor: (passage: Passage, aligned: Aligned) => void): void {
  eachAlignment((aligned) => {
    for (const passage of aligned.alignment.passages) holdsFor(passage, aligned);
  });
}

function eachLink(holdsFor: (link: Link, aligned: Aligned) => void): void {
  eachAlignment((aligned) => {
    const { passages, possible } = aligned.alignment;
    for (const link of [...passages.flatMap(({ links }) => links), ...possible]) holdsFor(link, aligned);
  });
}

/** Backwards, or the last one first: the texts themselves say which, so that their alignment can be shared. */
function reordered(inputs: readonly WitnessInput[]): WitnessInput[] {
  const length = inputs.reduce((sum, { text }) => sum + text.length, 0);
  return length % 2 === 0 ? inputs.toReversed() : [...inputs.slice(-1), ...inputs.slice(0, -1)];
}

function textOf(inputs: readonly WitnessInput[], { witness }: Pick<Reading, 'witness'>): string {
  return inputs.find(({ id }) => id === witness)?.text ?? '';
}

function forms(text: string, { start, end }: Span): string[] {
  return tokenize(text.slice(start, end)).map(({ form }) => form);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/** Not empty, in the text, with more than space, and no half of a surrogate pair at either end. */
function expectInside(text: string, { start, end }: Span): void {
  expect([start >= 0 && end <= text.length, text.slice(start, end).trim() !== '']).toEqual([true, true]);
  expect([cutsPair(text, start), cutsPair(text, end)]).toEqual([false, false]);
}

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

/** "forty-two" is 42: two words, of which the first stands for both. */
function isNumeral(form: string): boolean {
  return /^\p{N}/u.test(rootOf(form));
}
