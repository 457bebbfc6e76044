/** Counts with what they are out of, before any rate. */
import { counted } from '../../../ui/number-words.ts';

/** `4 in 958 words outside quotation marks, 4.2 per 1,000`. */
export function rateWords(count: number, words: number): string {
  const whole = `${count} in ${counted(words, 'word')} outside quotation marks`;
  return words === 0 ? whole : `${whole}, ${((count / words) * 1000).toFixed(1)} per 1,000`;
}
