/** What a specimen shows, in a sentence: the same for every passage and document. */
import { numberWord } from './passage-groups.ts';
import { countPlaces, type Specimen } from './specimen-model.ts';

export function summaryOf({ witnesses, pieces, parts }: Specimen): string {
  const all = witnesses.length === 2 ? 'Both readings' : `All ${numberWord(witnesses.length)} readings`;
  if (pieces === null)
    return parts.length < 2
      ? `${all} say it in words of their own.`
      : `${all} say it in words of their own. Parts that answer each other have the same number.`;
  const { places, ofWords } = countPlaces(pieces);
  if (places === 0) return `${all} have the same words.`;
  const at = `${numberWord(places)} ${places === 1 ? 'place' : 'places'}`;
  return ofWords === 0
    ? `${all} have the same words. Signs differ at ${at}.`
    : `${all} run together. They part at ${at}.`;
}
