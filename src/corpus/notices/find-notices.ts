/** What is worth a look in any set of documents: found by rule, the same rules for every document. */
import { countedDifferently } from './counted-differently.ts';
import { figuresDiffer } from './figures-differ.ts';
import { mostShared } from './most-shared.ts';
import { notInAll } from './not-in-all.ts';
import type { Notice } from './notice.ts';
import { onlyHere } from './only-here.ts';
import { otherWords } from './other-words.ts';
import { quotedOrProse } from './quoted-or-prose.ts';
import { sourceUnseen } from './source-unseen.ts';
import { storyOf, type StoryInput } from './story.ts';

/**
 * At most one notice of a kind, in a fixed order. The order in which documents and passages are given makes no
 * difference, and neither do the ids of documents.
 */
export function findNotices(input: StoryInput): readonly Notice[] {
  return noticeRules(input)
    .map((rule) => rule())
    .filter((notice) => notice !== undefined);
}

/** The same rule by rule, for a page that must not be held up: each may take some hundredths of a second. */
export function noticeRules(input: StoryInput): readonly (() => Notice | undefined)[] {
  const story = storyOf(input);
  return [
    () => mostShared(story),
    // One card for numbers: those that disagree in one statement say more than those that may not be about one thing.
    () => figuresDiffer(story) ?? countedDifferently(story),
    () => notInAll(story),
    () => quotedOrProse(story),
    () => otherWords(story),
    () => sourceUnseen(story),
    () => onlyHere(story),
  ];
}
