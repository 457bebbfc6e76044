/** The longest run of equal words in two sequences, in time near linear in their lengths. */

/** Length of the longest run; 0 where no word is shared. Bisects on the length: a run of n holds one of n - 1. */
export function longestRun(x: Int32Array, y: Int32Array): number {
  let shortest = 0;
  let longest = Math.min(x.length, y.length);
  while (shortest < longest) {
    const middle = (shortest + longest + 1) >> 1;
    if (shareRun(x, y, middle)) shortest = middle;
    else longest = middle - 1;
  }
  return shortest;
}

function shareRun(x: Int32Array, y: Int32Array, length: number): boolean {
  const places = new Map<number, number[]>();
  eachHash(x, length, (hash, at) => {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
    return false;
  });
  return eachHash(y, length, (hash, to) => places.get(hash)?.some((at) => isEqual(x, at, y, to, length)) ?? false);
}

const BASE = 0x01000193;

/** Rolling hash of every run of `length` words; stops and says so when `visit` does. */
function eachHash(words: Int32Array, length: number, visit: (hash: number, at: number) => boolean): boolean {
  let hash = 0;
  let power = 1;
  for (let i = 0; i < length; i++) {
    hash = (Math.imul(hash, BASE) + (words[i] as number) + 1) | 0;
    if (i > 0) power = Math.imul(power, BASE);
  }
  for (let at = 0; at + length <= words.length; at++) {
    if (visit(hash, at)) return true;
    hash = (Math.imul(hash - Math.imul((words[at] as number) + 1, power), BASE) + (words[at + length] ?? 0) + 1) | 0;
  }
  return false;
}

function isEqual(x: Int32Array, at: number, y: Int32Array, to: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (x[at + i] !== y[to + i]) return false;
  return true;
}
