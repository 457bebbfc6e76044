/** What one text gives to the views of words, voices and figures, and to scripts: the same for all of them. */
import type { Segmented } from '../types.ts';
import { placeFinder, termCounter, type Place, type PlacedUse } from './counts.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { readVoices, type Voices } from './voices.ts';

export interface TextEvidence {
  /** Id of the witness. */
  readonly id: string;
  /** Words by where they stand: what counts are a share of. */
  readonly words: Readonly<Record<Place, number>>;
  /** Uses of the lexicon's variants in text order; none without a lexicon. */
  readonly terms: readonly PlacedUse[];
  readonly voices: Voices;
  readonly figures: readonly Figure[];
}

/**
 * Reads one text after another; the lexicon is read once. Of a text that `known` has the evidence of, by whatever
 * lexicon, only the uses of words are found anew.
 */
export function evidenceReader(
  lexicon: Lexicon | null,
  known: ReadonlyMap<Segmented, TextEvidence> = new Map(),
): (text: Segmented) => TextEvidence {
  const counter = lexicon && termCounter(lexicon);
  return (text) => ({ ...(known.get(text) ?? withoutTerms(text)), terms: counter?.place(text) ?? [] });
}

function withoutTerms(text: Segmented): Omit<TextEvidence, 'terms'> {
  return {
    id: text.id,
    words: wordsByPlace(text),
    voices: readVoices(text),
    figures: figuresIn(text.text, text.tokens),
  };
}

function wordsByPlace(text: Segmented): Readonly<Record<Place, number>> {
  const placeOf = placeFinder(text);
  const words = { headline: 0, own: 0, quoted: 0, furniture: 0 };
  for (const token of text.tokens) words[placeOf(token)]++;
  return words;
}
