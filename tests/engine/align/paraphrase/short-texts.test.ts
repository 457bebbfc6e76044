import { describe, expect, test } from 'vitest';
import { align, prepare } from '../../../../src/engine/index.ts';
import { shortness } from '../../../../src/engine/align/paraphrase/short-texts.ts';
import { rows, witnesses } from '../../../support/notation.ts';
import { modelFrom, weightOf } from '../../../support/story-marks.ts';

const rowsOf = (a: readonly string[], b: readonly string[]) => rows(align(prepare(witnesses({ A: a, B: b }))));

const VOTE = 'The council voted on Monday to close the swing bridge for repairs.';

describe('texts of a few sentences', () => {
  test('are not joined by the one thing that both are about', () => {
    expect(rowsOf([VOTE, 'Drivers have to use the tunnel.'], ['Some bridge repairs never end.'])).toEqual([]);
    expect(rowsOf([VOTE], ['A bridge opened in 1931.', 'It rained.'])).toEqual([]);
  });

  test('are joined where they say the same in other words', () => {
    const again = 'Council members voted to shut the swing bridge on Monday so that it can be repaired.';
    expect(rowsOf([VOTE, 'Drivers have to use the tunnel.'], ['It rained all week.', again])).toEqual(['A1?B2']);
  });

  test('are joined by a short sentence that both have whole', () => {
    const note = 'Copper lanterns guided orange ferries.';
    expect(rowsOf([VOTE, note], [note])).toEqual(['A2=B1']);
  });

  test('a word weighs less in them than in a text that had room to repeat it', () => {
    const long = Array.from({ length: 100 }, (_, i) => `Clerk ${i} slept.`).join(' ');
    expect(weightOf(modelFrom('The girders cracked.'), 0, 'girders')).toBeLessThan(
      weightOf(modelFrom('The girders cracked.', long), 0, 'girders'),
    );
  });
});

test('a text that has enough lacks nothing', () => {
  expect([0, 3, 15, 100].map((count) => shortness(count, 15))).toEqual([1, 0.8, 0, 0]);
});
