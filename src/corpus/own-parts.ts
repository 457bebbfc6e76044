/** What of a lexicon its reader has added, told by comparison with the one that came with the corpus. */
import type { Concept, Lexicon, Variant } from '../engine/words/lexicon.ts';

export interface OwnParts {
  readonly concept: (concept: Concept) => boolean;
  readonly variant: (concept: Concept, variant: Variant) => boolean;
  readonly form: (concept: Concept, variant: Variant, form: string) => boolean;
  readonly stopPhrase: (concept: Concept, phrase: string) => boolean;
}

/** `came` is null where the corpus came without one: all is the reader's then. */
export function ownParts(came: Lexicon | null): OwnParts {
  const concepts = new Map(came?.concepts.map((concept) => [concept.id, concept]));
  const before = (concept: Concept, { id }: Variant) =>
    concepts.get(concept.id)?.variants.find((variant) => variant.id === id);
  return {
    concept: ({ id }) => !concepts.has(id),
    variant: (concept, variant) => before(concept, variant) === undefined,
    form: (concept, variant, form) => !(before(concept, variant)?.forms.includes(form) ?? false),
    stopPhrase: ({ id }, phrase) => !(concepts.get(id)?.stopPhrases?.includes(phrase) ?? false),
  };
}
