/** What must hold between review decisions and the witnesses they speak of. */
import type { Reading } from '../engine/types.ts';
import { checkSpan } from './check-witness.ts';
import { at, type Complain } from './problems.ts';
import type { Decision } from './schema.ts';

/** Checks decisions against the text length of every witness by id. */
export function checkReview(
  decisions: readonly { readonly path: string; readonly value: Decision }[],
  lengths: ReadonlyMap<string, number>,
  complain: Complain,
): void {
  const ids = new Set<string>();
  for (const { path, value: decision } of decisions) {
    if (decision.decision === 'refuse') {
      checkReading(decision.a, at(path, 'a'), lengths, complain);
      checkReading(decision.b, at(path, 'b'), lengths, complain);
      if (decision.a.witness === decision.b.witness) complain(at(path, 'b.witness'), 'is the same document as a');
      continue;
    }
    if (ids.has(decision.id)) complain(at(path, 'id'), `"${decision.id}" is used twice`);
    ids.add(decision.id);
    checkLink(decision, path, lengths, complain);
  }
}

type LinkDecision = Extract<Decision, { decision: 'link' }>;

function checkLink(
  { readings, pairs }: LinkDecision,
  path: string,
  lengths: ReadonlyMap<string, number>,
  complain: Complain,
): void {
  if (readings.length < 2) complain(at(path, 'readings'), 'must have at least two readings');
  const witnesses = new Set<string>();
  readings.forEach((reading, index) => {
    const here = at(path, 'readings', index);
    checkReading(reading, here, lengths, complain);
    if (witnesses.has(reading.witness)) complain(at(here, 'witness'), `"${reading.witness}" already has a reading`);
    witnesses.add(reading.witness);
  });
  const seen = new Set<string>();
  pairs.forEach(({ a, b }, index) => {
    const here = at(path, 'pairs', index);
    if (!witnesses.has(a)) complain(at(here, 'a'), `"${a}" has no reading here`);
    if (!witnesses.has(b)) complain(at(here, 'b'), `"${b}" has no reading here`);
    if (a === b) complain(at(here, 'b'), 'is the same document as a');
    const key = [a, b].sort().join(' ');
    if (seen.has(key)) complain(here, `the pair of "${a}" and "${b}" is given twice`);
    seen.add(key);
  });
}

function checkReading(reading: Reading, path: string, lengths: ReadonlyMap<string, number>, complain: Complain): void {
  const length = lengths.get(reading.witness);
  if (length === undefined) complain(at(path, 'witness'), `"${reading.witness}" is not a document of this corpus`);
  else checkSpan(reading, length, path, complain);
}
