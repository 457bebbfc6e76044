/** Laws of aligning in steps: what is remembered of an earlier alignment changes no result. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate, prepare } from '../../../src/engine/index.ts';
import type { WitnessInput } from '../../../src/engine/types.ts';
import { anyTold } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';

const steps = anyTold().chain((inputs) => fc.tuple(fc.constant(inputs), fc.nat(inputs.length - 1)));

describe('with an earlier alignment at hand', () => {
  test('adding a text gives what aligning all at once gives', () => {
    law(steps, ([inputs, added]) => {
      const before = prepare(inputs.toSpliced(added, 1));
      const { copied } = collate(before);
      const stepwise = collate(prepare(inputs, undefined, before), undefined, { earlier: copied });
      expect(stepwise.alignment).toEqual(collate(prepare(inputs)).alignment);
    });
  });

  test('so does changing a text, or taking it away', () => {
    law(fc.tuple(steps, fc.boolean()), ([[inputs, at], isTaken]) => {
      const changed = (input: WitnessInput) => ({ ...input, text: `${input.text} Nobody said why.` });
      const now = isTaken ? inputs.toSpliced(at, 1) : inputs.map((input, i) => (i === at ? changed(input) : input));
      const before = prepare(inputs);
      const { copied } = collate(before);
      const stepwise = collate(prepare(now, undefined, before), undefined, { earlier: copied });
      expect(stepwise.alignment).toEqual(collate(prepare(now)).alignment);
    });
  });
});
