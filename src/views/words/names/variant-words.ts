/** How the words of a lexicon are written on the page: a reader may have listed a name that is masked. */
import { findNames, maskText, type NameSpan } from '../../../corpus/people.ts';
import type { Span } from '../../../engine/types.ts';
import type { Place } from '../../../engine/words/counts.ts';
import type { Concept, Variant } from '../../../engine/words/lexicon.ts';
import { peopleMasked, witnessOf, type Scene } from '../../../state/scene.ts';

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  headline: 'headline',
  own: 'own words',
  quoted: 'quoted',
  furniture: 'around the text',
};

/** Over a narrow column. */
export const PLACE_HEADS: Readonly<Record<Place, string>> = {
  headline: 'headline',
  own: 'own',
  quoted: 'quoted',
  furniture: 'around',
};

/** `illegal alien(s)`; the first form where the others are built otherwise. */
export function variantName(scene: Scene, { forms }: Variant): string {
  const [first = '', second] = forms;
  const isPlural = forms.length === 2 && second === `${first}s`;
  return maskedWords(scene, isPlural ? `${first}(s)` : first);
}

/** Every form, for a reader who wants to know what is counted. */
export function formsSaid(scene: Scene, { forms }: Variant): string {
  return forms.map((form) => maskedWords(scene, form)).join(', ');
}

/** `People ICE says it can deport`, as a heading. */
export function glossTitle(scene: Scene, { gloss }: Pick<Concept, 'gloss'>): string {
  const words = maskedWords(scene, gloss);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that a reader or an editor wrote, names masked. */
export function maskedWords(scene: Scene, words: string): string {
  const typed = words.normalize('NFC');
  return maskText(typed, { start: 0, end: typed.length }, findNames(typed, peopleMasked(scene)));
}

/** Whether words hold a name that is masked. */
export function isMaskedIn(scene: Scene, words: string): boolean {
  return findNames(words.normalize('NFC'), peopleMasked(scene)).length > 0;
}

/** Whether no part of a use is masked: what is not shown is not counted. */
export function isShownIn(scene: Scene): (witness: string, use: Span) => boolean {
  return (witness, use) => !touchesAny(use, witnessOf(scene, witness).names);
}

function touchesAny({ start, end }: Span, names: readonly NameSpan[]): boolean {
  return names.some((name) => name.start < end && start < name.end);
}
