/** One text with all its units. */
import type { Segmented, WitnessInput } from '../types.ts';
import { findBlocks } from './blocks.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Finds blocks (unless a person gave them), sentences, tokens and quotations of one witness. */
export function segment(input: WitnessInput): Segmented {
  const { id, text } = input;
  const blocks = input.blocks ?? findBlocks(text);
  return {
    id,
    text,
    blocks,
    sentences: findSentences(text, blocks),
    tokens: tokenize(text),
    quotations: findQuotations(text, blocks),
  };
}
