/** How far a passage's place moved against the base. */
import { movedPassages } from '../../engine/compare/moved.ts';
import type { Reading } from '../../engine/types.ts';
import type { Row } from './rows.ts';

export interface Shift {
  /** The document shown in which it moved furthest; the first of several. */
  readonly witness: string;
  /** Places later than in the base; below 0 earlier. */
  readonly by: number;
}

/**
 * By passage id, for passages that the base and another document shown both have. A place is a rank among the passages
 * that the two share, not a share of the text: documents differ in length, and what one adds of its own moves nothing.
 * Only the fewest that have to move for the orders to agree have moved: the others are pushed by one place or more.
 */
export function shiftsOf(
  rows: readonly Pick<Row, 'passage'>[],
  docs: readonly string[],
  base: string,
): ReadonlyMap<string, Shift> {
  const shared = sharedWith(rows, new Set(docs), base);
  const shifts = new Map<string, Shift>();
  for (const witness of docs) {
    const both = shared.get(witness) ?? [];
    const moved = movedPassages(both, base, witness);
    const inBase = ranked(both, 0);
    const here = ranked(both, 1);
    for (const { id } of both) {
      const by = moved.has(id) ? (here.get(id) ?? 0) - (inBase.get(id) ?? 0) : 0;
      const known = shifts.get(id);
      if (!known || Math.abs(by) > Math.abs(known.by)) shifts.set(id, { witness, by });
    }
  }
  return shifts;
}

/** A passage with what the base has, and another document. */
interface Both {
  readonly id: string;
  readonly readings: readonly [Reading, Reading];
}

function sharedWith(rows: readonly Pick<Row, 'passage'>[], docs: ReadonlySet<string>, base: string) {
  const shared = new Map<string, Both[]>();
  for (const { passage } of rows) {
    const first = passage.readings.find(({ witness }) => witness === base);
    if (!first) continue;
    for (const reading of passage.readings) {
      if (reading === first || !docs.has(reading.witness)) continue;
      const both: Both = { id: passage.id, readings: [first, reading] };
      const known = shared.get(reading.witness);
      if (known) known.push(both);
      else shared.set(reading.witness, [both]);
    }
  }
  return shared;
}

function ranked(both: readonly Both[], side: 0 | 1): ReadonlyMap<string, number> {
  const inOrder = [...both].sort((a, b) => a.readings[side].start - b.readings[side].start);
  return new Map(inOrder.map(({ id }, rank) => [id, rank]));
}

/** `6 places later in Fox News`. */
export function shiftWords({ by }: Shift, outlet: string): string {
  const places = Math.abs(by) === 1 ? 'one place' : `${Math.abs(by)} places`;
  return by === 0 ? 'not moved' : `${places} ${by > 0 ? 'later' : 'earlier'} in ${outlet}`;
}
