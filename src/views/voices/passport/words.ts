/** Words of ours for what the passport tells. */
import type { Marking } from '../../../engine/words/passport.ts';
import { listWords } from '../../../state/scene.ts';

export const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  quoted: 'in quotation marks',
  mixed: 'partly in quotation marks',
  own: 'in own words',
};

/** More names than this are a paragraph of names. */
const NAMED = 6;

/** Where it is quoted and where told, by the outlets' names in the reader's order. */
export function markingSentence(of: readonly { readonly outlet: string; readonly marking: Marking }[]): string {
  const parts = (['quoted', 'mixed', 'own'] as const).flatMap((marking) => {
    const outlets = of.filter((each) => each.marking === marking).map(({ outlet }) => outlet);
    if (outlets.length === 0) return [];
    const all = outlets.length === of.length;
    const where = all ? (outlets.length === 2 ? 'both' : `all ${outlets.length}`) : named(outlets);
    return [`${MARKING_WORDS[marking]} in ${where}`];
  });
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function named(outlets: readonly string[]): string {
  return outlets.length > NAMED
    ? listWords([...outlets.slice(0, NAMED - 1), `${outlets.length - NAMED + 1} more`])
    : listWords(outlets);
}
