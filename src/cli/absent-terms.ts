/** Whether the lexicon of a corpus knows which of its variants the texts have. */
import { at } from '../corpus/problems.ts';
import type { Problem } from '../corpus/result.ts';
import type { Corpus } from '../corpus/schema.ts';
import { termsIn } from '../engine/words/terms.ts';

/**
 * One problem for each variant that occurs in none of the texts and is not marked `absent`, and for each that is marked
 * and occurs: a misspelt form must not pass for a finding.
 */
export function problemsOfAbsence({ lexicon, witnesses }: Corpus): readonly Problem[] {
  if (lexicon === null) return [];
  const uses = witnesses.flatMap(({ text }) => termsIn(text, lexicon));
  const used = new Set(uses.map(({ concept, variant }) => `${concept} ${variant}`));
  return lexicon.concepts.flatMap((concept, nth) =>
    concept.variants.flatMap((variant, index) => {
      const occurs = used.has(`${concept.id} ${variant.id}`);
      if (occurs === (variant.absent === undefined)) return [];
      const message = occurs
        ? 'is marked "absent", but a text has it'
        : 'occurs in none of the texts; mark it "absent"';
      return [{ path: at('concepts', nth, 'variants', index), message }];
    }),
  );
}
