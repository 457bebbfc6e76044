/**
 * Laws run from one seed, so that a run can be repeated and a change is not blamed for an old fault.
 * LAW_SEED=12345 npm run test:unit looks elsewhere; LAW_SEED=random anywhere. A failure prints the seed it had.
 */
import fc from 'fast-check';

const FIXED = 20261122;
const asked = process.env.LAW_SEED;

/** One seed for all laws of a file: laws of the same texts then share their alignments (aligned.ts). */
const seed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked) || FIXED;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
