/** A law: what holds for every case. */
import fc from 'fast-check';

/** Cases a law is tried on. */
export const CASES = { numRuns: 1000 } as const;

/** Tries `holdsFor` on CASES cases; a failure prints the seed and the smallest case that breaks it. */
export function law<T>(cases: fc.Arbitrary<T>, holdsFor: (value: T) => void): void {
  fc.assert(
    fc.property(cases, (value) => {
      holdsFor(value);
    }),
    CASES,
  );
}
