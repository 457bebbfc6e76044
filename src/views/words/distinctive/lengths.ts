/** How many words the counts are of. */
import type { TextEvidence } from '../../../engine/words/evidence.ts';

export interface Lengths {
  readonly here: number;
  /** Of all the others together. */
  readonly elsewhere: number;
}

/** Words of headlines and running text, as the measures take them. */
export function lengthsOf(texts: readonly TextEvidence[], docs: readonly string[], of: string): Lengths {
  const length = (id: string) => {
    const words = texts.find((text) => text.id === id)?.words;
    return words ? words.headline + words.own + words.quoted : 0;
  };
  return {
    here: length(of),
    elsewhere: docs.filter((id) => id !== of).reduce((sum, id) => sum + length(id), 0),
  };
}
