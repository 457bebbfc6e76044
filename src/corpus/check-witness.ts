/** What must hold inside one witness, and between the names of several. */
import type { Block, Span } from '../engine/types.ts';
import { at, type Complain } from './problems.ts';
import type { Witness } from './schema.ts';

/** Checks every position of a witness against its text. */
export function checkWitness(witness: Witness, path: string, complain: Complain): void {
  checkBlocks(witness, path, complain);
  for (const field of ['dates', 'defects'] as const) {
    witness[field].forEach((span, index) => checkSpan(span, witness.text.length, at(path, field, index), complain));
  }
  witness.lacunae.forEach((lacuna, index) => {
    if (lacuna.at <= witness.text.length) return;
    complain(at(path, 'lacunae', index, 'at'), `${lacuna.at} is past the end of the text (${witness.text.length})`);
  });
  for (const field of ['headline', 'byline'] as const) {
    const words = witness[field];
    if (words !== null && !witness.text.includes(words)) complain(at(path, field), 'does not occur in the text');
  }
}

/** Ids and sigla stand for one document each. */
export function checkWitnessNames(
  witnesses: readonly { readonly path: string; readonly value: Witness }[],
  complain: Complain,
): void {
  for (const field of ['id', 'siglum'] as const) {
    const seen = new Set<string>();
    for (const { path, value } of witnesses) {
      if (seen.has(value[field])) complain(at(path, field), `"${value[field]}" is used twice`);
      seen.add(value[field]);
    }
  }
}

/** A span must hold at least one character and lie inside its text. */
export function checkSpan(span: Span, length: number, path: string, complain: Complain): void {
  if (span.end <= span.start) complain(at(path, 'end'), `${span.end} must be greater than start (${span.start})`);
  else if (span.end > length) complain(at(path, 'end'), `${span.end} is past the end of the text (${length})`);
}

function checkBlocks({ text, blocks }: Witness, path: string, complain: Complain): void {
  let covered = 0;
  blocks.forEach((block, index) => {
    const here = at(path, 'blocks', index);
    checkSpan(block, text.length, here, complain);
    checkEdges(block, text, here, complain);
    if (block.start < covered) {
      complain(at(here, 'start'), `${block.start} is before the end of the block before it (${covered})`);
    } else {
      checkGap(text, covered, block.start, at(path, 'blocks'), complain);
    }
    covered = Math.max(covered, block.end);
  });
  checkGap(text, covered, text.length, at(path, 'blocks'), complain);
}

/** Between blocks there may be white space only. */
function checkGap(text: string, from: number, to: number, path: string, complain: Complain): void {
  const first = text.slice(from, to).search(/\S/);
  if (first >= 0) complain(path, `no block holds the characters from ${from + first} on`);
}

/** A block edge must not fall between the two halves of one character. */
function checkEdges(block: Block, text: string, path: string, complain: Complain): void {
  for (const edge of ['start', 'end'] as const) {
    const [before, after] = [text.charCodeAt(block[edge] - 1), text.charCodeAt(block[edge])];
    const cuts = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
    if (cuts) complain(at(path, edge), `${block[edge]} falls inside a character`);
  }
}
