/** The law of aligning in steps: what is remembered of an earlier alignment changes no result. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate, prepare } from '../../../src/engine/index.ts';
import type { WitnessInput } from '../../../src/engine/types.ts';
import { anyTold } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';

type Step = 'added' | 'changed' | 'taken away';

/** Texts before and after one of them was added, changed or taken away. */
const steps = anyTold().chain((inputs) =>
  fc.tuple(fc.nat(inputs.length - 1), fc.constantFrom<Step>('added', 'changed', 'taken away')).map(([at, step]) => {
    const without = inputs.toSpliced(at, 1);
    if (step === 'added') return { before: without, after: inputs };
    if (step === 'taken away') return { before: inputs, after: without };
    return { before: inputs, after: inputs.map((input, i) => (i === at ? longer(input) : input)) };
  }),
);

function longer(input: WitnessInput): WitnessInput {
  return { ...input, text: `${input.text} Nobody said why.` };
}

test('with an earlier alignment at hand, aligning gives what it gives without', () => {
  law(steps, ({ before, after }) => {
    const earlier = prepare(before);
    const { copied } = collate(earlier);
    const stepwise = collate(prepare(after, undefined, earlier), undefined, { earlier: copied });
    expect(stepwise.alignment).toEqual(collate(prepare(after)).alignment);
  });
});
