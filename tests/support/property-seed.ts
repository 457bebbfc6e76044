/**
 * Laws run from one seed, so that a run can be repeated and a change is not blamed for an old fault.
 * LAW_SEED=12345 npm run test:unit looks elsewhere; LAW_SEED=random anywhere.
 */
import fc from 'fast-check';

const FIXED = 20261122;
const asked = process.env.LAW_SEED;

if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) || FIXED });
