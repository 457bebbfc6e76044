/** The figures that `npm run accuracy` stored, and how they are said. */
import type { Accuracy, MeasuredSet } from '../../corpus/accuracy.ts';
import stored from './accuracy.json';

export const ACCURACY = stored as Accuracy;

/** The name of a set: its folder says of what kind it is. `tuning/four-accounts`, `stories`. */
export function setName({ id, sets }: Pick<MeasuredSet, 'id' | 'sets'>): string {
  const [folder = '', name = ''] = id.split('/');
  if (sets > 1) return `All ${sets} together`;
  const words = name.replaceAll('-', ' ');
  return KNOWN[id] ?? `${KIND_OF_SET[folder] ?? folder}: ${words}`;
}

const KIND_OF_SET: Readonly<Record<string, string>> = {
  bundled: 'Bundled texts',
  stories: 'Invented story',
  'held-out': 'Held-out story',
};

const KNOWN: Readonly<Record<string, string>> = {
  'tuning/two-translations-james': 'James in two translations',
  'tuning/two-translations-acts': 'Acts in two translations',
  'tuning/four-accounts': 'Four accounts of one life',
};

/** The sets of a folder, told by their sum where there are several; undefined where there is none. */
export function totalOf(folder: string, { sets }: Accuracy = ACCURACY): MeasuredSet | undefined {
  return sets.find(({ id }) => id === folder) ?? sets.find(({ id }) => id.startsWith(`${folder}/`));
}

/** A share with two decimals. */
export function share(value: number): string {
  return (ofHundred(value) / 100).toFixed(2);
}

/** A share as so many of a hundred. */
export function ofHundred(value: number): number {
  return Math.round(value * 100);
}
