/** Verbs that a reader can pick: those of the acts in a list of words. */
import type { Lexicon } from '../../../engine/words/lexicon.ts';

/** Where documents come without a list. All of them are done to somebody, so that it matters who is told to do them. */
const COMMON: readonly string[] = [
  'arrest',
  'kill',
  'accuse',
  'charge',
  'close',
  'cut',
  'refuse',
  'release',
  'remove',
  'warn',
];

/** Base forms, in the order of the list. */
export function verbsOf(lexicon: Lexicon | null): readonly string[] {
  const acts = (lexicon?.concepts ?? []).filter(({ names }) => names === 'act');
  const verbs = acts.flatMap(({ variants }) => variants.flatMap(({ forms: [first = ''], pos }) => verbsIn(first, pos)));
  return verbs.length > 0 ? [...new Set(verbs)] : COMMON;
}

/** The words of the first form that its parts of speech call verbs: of `refuse to detain`, `VERB VERB`, both. */
function verbsIn(form: string, pos: string): readonly string[] {
  const words = form.split(/\s+/).filter((word) => word !== 'to');
  const tags = pos.split(/\s+/);
  return words.filter(
    (word, i) =>
      (words.length === tags.length || (i === 0 && tags.length > 1)) &&
      /^VERB/.test(tags[i] ?? '') &&
      /^\p{Ll}+$/u.test(word) &&
      !/[a-z]{3}ed$/.test(word),
  );
}
