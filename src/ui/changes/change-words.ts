/** What a set of changes is called. The same words for every document. */
import { CHANGE_TYPES } from '../../engine/compare/change-types.ts';
import type { Change, ChangeType } from '../../engine/types.ts';
import { counted } from '../number-words.ts';
import { countWords, isSign } from './count-words.ts';

/** Each type of change as a reader would name it. */
export const TYPE_WORDS: Readonly<Record<ChangeType, string>> = {
  number: 'number',
  name: 'name',
  'verb-of-saying': 'verb of saying',
  label: 'label',
  other: 'other words',
  insertion: 'added words',
  deletion: 'fewer words',
  'quotation-mark': 'quotation mark',
  'punctuation-case': 'punctuation or capitals',
};

/** How often each type of change occurs: `number in one place, other words in 5 places`. The most telling first. */
export function changesByType(changes: readonly Change[]): string {
  return CHANGE_TYPES.map((type) => ({ type, count: changes.filter((change) => change.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => `${TYPE_WORDS[type]} in ${count === 1 ? 'one place' : `${count} places`}`)
    .join(', ');
}

/** Two or three words for the foot of a reading. */
export function statusOf(
  base: string,
  here: string,
  changes: readonly Change[],
): { readonly status: string; readonly differs: boolean } {
  const words = changes.filter((change) => !isSign(change));
  if (changes.length === 0) return { status: 'same words', differs: false };
  if (words.length === 0) return { status: signStatus(base, here, changes), differs: true };
  const added = words.reduce((sum, change) => sum + countWords(here, change.b), 0);
  const fewer = words.reduce((sum, change) => sum + countWords(base, change.a), 0);
  if (fewer === 0 && added > 0) return { status: `${counted(added, 'word')} added`, differs: true };
  if (added === 0 && fewer > 0) return { status: `${counted(fewer, 'word')} fewer`, differs: true };
  return { status: counted(words.length, 'change'), differs: true };
}

const DASH = /[-\u2010-\u2015]/;

function signStatus(base: string, here: string, changes: readonly Change[]): string {
  const both = changes.map(({ a, b }) => base.slice(a.start, a.end) + here.slice(b.start, b.end));
  if (changes.every((change) => change.type === 'quotation-mark')) return plural(changes, 'quotation mark');
  if (both.every((signs) => DASH.test(signs))) return plural(changes, 'dash');
  const capitals = changes.every(
    ({ a, b }) => base.slice(a.start, a.end).toLowerCase() === here.slice(b.start, b.end).toLowerCase(),
  );
  return capitals ? plural(changes, 'capital letter') : 'punctuation differs';
}

function plural(changes: readonly Change[], noun: string): string {
  if (changes.length === 1) return `${noun} differs`;
  return `${noun}${noun.endsWith('sh') ? 'es' : 's'} differ`;
}
