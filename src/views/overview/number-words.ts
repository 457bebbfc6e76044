import { numberWords } from '../../ui/number-words.ts';

/** Small numbers as words, larger ones in figures. */
const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `five`, `13`, `1,087`. The same on every host. */
export function numberWord(count: number): string {
  return WORDS[count] ?? numberWords(count);
}

export function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `both`, `all five`, `three of five`. */
export function share(count: number, of: number): string {
  if (count !== of) return `${numberWord(count)} of ${numberWord(of)}`;
  return of === 2 ? 'both' : `all ${numberWord(of)}`;
}
