/** Texts with a hand-made alignment, read from the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetUse } from '../corpus/accuracy.ts';
import type { WitnessInput } from '../engine/types.ts';
import type { Gold } from './score.ts';

export interface AccuracySet extends Gold {
  /** Folder and name: `stories/fire`. */
  readonly id: string;
  readonly use: SetUse;
  readonly witnesses: readonly WitnessInput[];
}

/** Files of `tests/fixtures`, by folder, in the order they are printed. */
const FOLDERS: readonly { readonly name: string; readonly use: SetUse }[] = [
  { name: 'stories', use: 'fitted' },
  { name: 'tuning', use: 'seen' },
  { name: 'held-out', use: 'held-out' },
];

/** It took part in the fit with a weight of .15 (align/paraphrase/score.ts); the other tuning texts did not. */
const ALSO_FITTED = 'tuning/two-translations-james';

/** Every set of the repository at `root`: the bundled corpora first. */
export function readSets(root: string): readonly AccuracySet[] {
  return [
    ...jsonFiles(join(root, 'tests/gold')).map((name) => bundledSet(root, name)),
    ...FOLDERS.flatMap(({ name: folder, use }) =>
      jsonFiles(join(root, 'tests/fixtures', folder)).map((name): AccuracySet => {
        const id = `${folder}/${name}`;
        return { ...readJson(root, `tests/fixtures/${id}`), id, use: id === ALSO_FITTED ? 'fitted' : use };
      }),
    ),
  ];
}

/** The texts alone, as the engine meets them: without corrected blocks or a review. */
function bundledSet(root: string, name: string): AccuracySet {
  const gold = readJson(root, `tests/gold/${name}`);
  const witnesses = gold.witnesses.map(({ id }) => ({
    id,
    text: readFileSync(join(root, 'public/corpora', name, `${id}.txt`), 'utf8'),
  }));
  return { ...gold, id: `bundled/${name}`, use: 'fitted', witnesses };
}

function readJson(root: string, path: string): Gold & Pick<AccuracySet, 'witnesses'> {
  return JSON.parse(readFileSync(join(root, `${path}.json`), 'utf8')) as Gold & Pick<AccuracySet, 'witnesses'>;
}

/** Names without their ending, sorted; none where the folder does not exist. */
function jsonFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
