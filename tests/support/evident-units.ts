/** Units of a text that are evidence enough to be found in a copy of it: the rules of links.ts, told once more. */
import { isFurniture } from '../../src/engine/text/blocks.ts';
import { isStopWord, wordBits } from '../../src/engine/text/common-words.ts';
import { findUnits, type Unit } from '../../src/engine/text/units.ts';
import type { Segmented, Token } from '../../src/engine/types.ts';

/** A whole sentence of five words and 40 bits is a copy, unless all of them are names. */
const LEAST_WORDS = 5;
const LEAST_BITS = 40;

export function evidentUnits(witness: Segmented): Unit[] {
  return findUnits(witness).filter((unit) => {
    const tokens = witness.tokens.slice(unit.from, unit.to);
    const bits = [...new Set(tokens.map(({ form }) => form))].reduce((sum, form) => sum + wordBits(form), 0);
    const plain = tokens.slice(1).some((token) => isPlain(witness.text, token));
    return !isFurniture(unit.role) && tokens.length >= LEAST_WORDS && bits >= LEAST_BITS + 1 && plain;
  });
}

function isPlain(text: string, { form, start, end }: Token): boolean {
  return !isStopWord(form) && !/^\p{N}/u.test(form) && !/^\p{Lu}/u.test(text.slice(start, end));
}
