/** Parts of a whole in words: "half", "a third", "two thirds", "the majority". */
import { formAt, gapBefore, isNext, numberAt, SCALES, type Scan } from './number-words.ts';

export interface ShareAt {
  readonly to: number;
  /** Null for a majority. */
  readonly value: number | null;
}

/** Whether a share can begin with this word, if no number can. */
export function beginsShare(form: string): boolean {
  return form === 'half' || form === 'majority' || form === 'minority';
}

/** The share that begins at word `at`. */
export function shareAt(scan: Scan, at: number): ShareAt | null {
  const form = formAt(scan, at);
  const next = formAt(scan, at + 1);
  if (form === 'majority' || form === 'minority') {
    return next === 'of' || endsPhrase(scan, at + 1) ? { to: at + 1, value: null } : null;
  }
  if (form === 'half') return isNext(scan, at + 1) && HALF_NAMES.has(next) ? null : { to: at + 1, value: 0.5 };
  const parts = PARTS.get(next);
  const count = form === 'a' ? 1 : numberAt(scan, at)?.value;
  const isShare = parts !== undefined && isNext(scan, at + 1) && (form !== 'a' || isPart(scan, at));
  // Four digits are more than two thirds need.
  return isShare && count != null ? { to: at + 2, value: Number((count / parts).toPrecision(4)) } : null;
}

/** "a third of the price", "fell by a third.": elsewhere "a third" is one more. */
function isPart(scan: Scan, at: number): boolean {
  return formAt(scan, at + 2) === 'of' || (BY.has(formAt(scan, at - 1)) && endsPhrase(scan, at + 2));
}

const BY: ReadonlySet<string> = new Set('by than about nearly almost roughly approximately'.split(' '));

/** "half a million", "a half-million", "a quarter of a million": how many; null where no scale follows. */
export function partScaleAt(scan: Scan, at: number): ShareAt | null {
  const name = formAt(scan, at) === 'a' ? at + 1 : at;
  const form = formAt(scan, name);
  if (form !== 'half' && form !== 'quarter') return null;
  const of = formAt(scan, name + 1) === 'of' ? name + 2 : name + 1;
  const last = /^an?$/.test(formAt(scan, of)) ? of + 1 : of;
  const scale = SCALES.get(formAt(scan, last));
  for (let i = at + 1; i <= last; i++) if (!isNext(scan, i)) return null;
  return scale === undefined ? null : { to: last + 1, value: scale / (PARTS.get(form) ?? 1) };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Words with which "half" is a part of a name. */
const HALF_NAMES: ReadonlySet<string> = new Set(
  'brother brothers sister sisters time way back moon mast life hearted'.split(' '),
);

function endsPhrase(scan: Scan, at: number): boolean {
  return !/^\s+$/.test(gapBefore(scan, at));
}
