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
import { storyOf, type Story, type StoryInput } from './story.ts';

/**
 * At most one notice of a kind, in a fixed order. The order in which documents and passages are given makes no
 * difference, and neither do the ids of documents.
 */
export function findNotices(input: StoryInput): readonly Notice[] {
  return noticeRules(input)
    .map((rule) => rule())
    .filter((notice) => notice !== undefined);
}

/** Passages whose words are looked up at a time: some hundredths of a second on a phone, as the lighter rules take. */
const PASSAGES_A_STEP = 8;

/** The same step by step, for a page that must not be held up. Steps that make ready what the rules ask find nothing. */
export function noticeRules(input: StoryInput): readonly (() => Notice | undefined)[] {
  const story = storyOf(input);
  let differ: Notice | undefined;
  return [
    ...readySteps(story),
    () => mostShared(story),
    // One card for numbers: those that disagree in one statement say more than those that may not be about one thing.
    () => (differ = figuresDiffer(story)),
    () => (differ ? undefined : countedDifferently(story)),
    () => notInAll(story),
    () => quotedOrProse(story),
    () => otherWords(story),
    () => sourceUnseen(story),
    () => onlyHere(story),
  ];
}

function readySteps(story: Story): readonly (() => undefined)[] {
  const { passages } = story;
  return passages
    .filter((_, at) => at % PASSAGES_A_STEP === 0)
    .map((_, step) => () => {
      for (const { readings } of passages.slice(step * PASSAGES_A_STEP, (step + 1) * PASSAGES_A_STEP))
        for (const reading of readings) {
          story.wordsIn(reading);
          story.termsIn(reading);
        }
    });
}
