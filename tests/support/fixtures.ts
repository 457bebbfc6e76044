/** Texts with a known alignment, read from disk. */
import { readFileSync, readdirSync } from 'node:fs';
import type { WitnessInput } from '../../src/engine/types.ts';
import type { Gold } from '../../src/cli/score.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);

export interface KnownAlignment extends Gold {
  readonly witnesses: readonly WitnessInput[];
}

/** `tuning/four-accounts`. */
export function fixture(name: string): KnownAlignment {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as KnownAlignment;
}

/** The invented stories, by name. */
export function storyNames(): readonly string[] {
  return readdirSync(new URL('stories/', FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `stories/${name.replace('.json', '')}`)
    .sort();
}
