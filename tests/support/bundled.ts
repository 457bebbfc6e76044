/** The bundled corpus and the hand-made alignment of its texts, read from disk. */
import { readFileSync } from 'node:fs';
import { parseCorpus } from '../../src/corpus/parse.ts';
import type { Corpus } from '../../src/corpus/schema.ts';
import type { Block, WitnessInput } from '../../src/engine/types.ts';
import type { Gold } from '../../src/cli/score.ts';

const FOLDER = new URL('../../public/corpora/ice-detainers-2019/', import.meta.url);

/** The five documents in corpus order. */
export const BUNDLED_IDS = ['fox', 'epoch', 'newsweek', 'breitbart', 'dhs'] as const;

export function bundledText(id: string): string {
  return readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8');
}

/** The texts alone, as they enter the engine. */
export function bundledInputs(): readonly WitnessInput[] {
  return BUNDLED_IDS.map((id) => ({ id, text: bundledText(id) }));
}

export function bundledJson(): unknown {
  return JSON.parse(readFileSync(new URL('corpus.json', FOLDER), 'utf8'));
}

export function bundledCorpus(): Corpus {
  const result = parseCorpus(bundledJson());
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.value;
}

export interface BundledGold extends Gold {
  readonly witnesses: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
  readonly passages: readonly { readonly id: string; readonly readings: readonly { readonly witness: string }[] }[];
}

export function bundledGold(): BundledGold {
  return JSON.parse(readFileSync(new URL('../gold/ice-detainers-2019.json', import.meta.url), 'utf8')) as BundledGold;
}
