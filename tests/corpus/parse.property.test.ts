import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parseCorpus, parseIndex } from '../../src/corpus/parse.ts';
import { corpusWith, makeCorpus } from './make-corpus.ts';

const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
);

/** True where a result is a value, or at least one problem, each with a message. */
function isResult(result: ReturnType<typeof parseCorpus> | ReturnType<typeof parseIndex>): boolean {
  return result.ok || (result.problems.length > 0 && result.problems.every(({ message }) => message.length > 0));
}

describe('parsing', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(anything, (value) => isResult(parseCorpus(value)) && isResult(parseIndex(value))));
  });

  it('never throws on a corpus with anything in any place of it', () => {
    const places = fc.constantFrom(...placesOf(makeCorpus()));
    fc.assert(
      fc.property(places, anything, (place, value) => isResult(parseCorpus(corpusWith(place, () => value)))),
      {
        numRuns: 500,
      },
    );
  });
});

function placesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...placesOf(inner).map((place) => `${key}.${place}`)]);
}
