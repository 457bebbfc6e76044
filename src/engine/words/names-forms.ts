/** In what way two printings of one name differ. */
import { fold } from '../text/fold.ts';
import { partsOf } from './names-parts.ts';
import { isShortFor } from './names-same.ts';

/**
 * `letters`: a word is spelt with other letters. `given`: a short given name. `fewer`: a middle name or a surname is left
 * out, or an initial stands for it. `surname-first`; `surname-alone`; `capitals`; `marks`: accents, hyphens, full stops.
 */
export type NameDifference = 'letters' | 'given' | 'fewer' | 'surname-first' | 'surname-alone' | 'capitals' | 'marks';

/** In the order they are told. */
export const NAME_DIFFERENCES: readonly NameDifference[] = [
  'letters',
  'given',
  'fewer',
  'surname-first',
  'surname-alone',
  'capitals',
  'marks',
];

/** A printing: its words as they stand, and how it is built. */
export interface Printing {
  readonly printed: string;
  readonly words: readonly string[];
  readonly inverted: boolean;
  readonly parts: number;
}

/** How `form` differs from the fullest printing, in the order of `NAME_DIFFERENCES`; empty where it is the same. */
export function differencesOf(form: Printing, fullest: Printing): readonly NameDifference[] {
  if (form.parts === 1 && fullest.parts > 1) return ['surname-alone'];
  const found = new Set<NameDifference>();
  if (form.inverted !== fullest.inverted) found.add('surname-first');
  const left = form.words.filter((word) => !fullest.words.includes(word));
  const missing = fullest.words.filter((word) => !form.words.includes(word));
  const givens = [form.words[0] ?? '', fullest.words[0] ?? ''] as const;
  const isShort = isShortFor(...givens) || isShortFor(givens[1], givens[0]);
  if (isShort) found.add('given');
  const others = left.filter((word) => !(isShort && word === givens[0]));
  const joined = form.words.join('') === fullest.words.join('');
  if (!joined && others.some((word) => word.length > 1)) found.add('letters');
  if (!joined && (form.words.length < fullest.words.length || others.some((word) => word.length === 1)))
    found.add('fewer');
  if (!joined && missing.some((word) => word.length === 1) && form.words.length >= fullest.words.length)
    found.add('fewer');
  if (found.size === 0 || (found.size === 1 && found.has('surname-first'))) addMarks(form, fullest, found);
  return NAME_DIFFERENCES.filter((difference) => found.has(difference));
}

/** Whatever remains when the words are equal: seen part by part, for their order may differ. */
function addMarks(form: Printing, fullest: Printing, found: Set<NameDifference>): void {
  const plain = ({ printed }: Printing) => printed.replace(/,/g, '').split(/\s+/).sort();
  const [x, y] = [plain(form), plain(fullest)];
  const lowered = (parts: readonly string[]) =>
    [...parts]
      .map((part) => part.toLowerCase())
      .sort()
      .join(' ');
  if (x.join(' ') === y.join(' ')) return;
  if (lowered(x) !== lowered(y)) found.add('marks');
  const shape = (parts: readonly string[]) =>
    parts
      .map((part) => fold(part).form)
      .sort()
      .join(' ');
  const isUpper = (parts: readonly string[]) =>
    parts.filter((part) => part.length > 1 && /^\P{Ll}+$/u.test(part)).length;
  if (shape(x) === shape(y) ? lowered(x) === lowered(y) : isUpper(x) !== isUpper(y)) found.add('capitals');
}

/** A printing of words as they stand in a text. */
export function printingOf(printed: string, words: readonly string[], inverted: boolean): Printing {
  const plain = printed.replace(/\s+/g, ' ');
  return { printed: plain, words, inverted, parts: partsOf(plain).length };
}
