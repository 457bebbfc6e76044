/** The passage that the most documents have, and what changes in it. */
import type { Reading } from '../../engine/types.ts';
import type { EditedPassage } from '../schema.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { Evidence, MostShared } from './notice.ts';
import { bestParting, contentCount, type Parting } from './partings.ts';
import { bestOf, byWording, isQuoted, smallestWording, type Story } from './story.ts';

/** More wordings than these are not shown on a card. */
const MOST_GROUPS = 4;

/** Among the most widely shared passages this many, the longest, are looked into. */
const MOST_COMPARED = 12;

/** Undefined where no two documents share a passage. */
export function mostShared(story: Story): MostShared | undefined {
  const most = Math.max(0, ...story.passages.map(({ readings }) => readings.length));
  if (most < 2) return undefined;
  const widest = story.passages
    .filter(({ readings }) => readings.length === most)
    .map((passage) => ({ passage, words: contentCount(smallestWording(story, passage.readings)) }))
    .sort(
      (a, b) =>
        b.words - a.words ||
        (smallestWording(story, a.passage.readings) < smallestWording(story, b.passage.readings) ? -1 : 1),
    )
    .slice(0, MOST_COMPARED)
    .map(({ passage, words }) => ({ passage, words, parting: bestParting(story, passage.readings) }));
  const best = bestOf(
    widest,
    ({ passage, words, parting }) => [
      passage.kind === 'reworded' ? 0 : 1,
      parting ? 1 : 0,
      share(story, passage),
      words,
    ],
    ({ passage }) => smallestWording(story, passage.readings),
  );
  if (!best) return undefined;
  const { passage, parting } = best;
  return {
    kind: 'most-shared',
    passage: passage.id,
    documents: most,
    ...(parting ? partedEvidence(story, parting) : wholeEvidence(story, passage.readings)),
    target: { view: 'passages', layout: 'one', place: passage.id },
  };
}

/** The share of the readings that stand between quotation marks: spoken words are best known. */
function share(story: Story, { readings }: EditedPassage): number {
  return readings.filter((reading) => isQuoted(story, reading)).length / readings.length;
}

function partedEvidence(story: Story, { groups }: Parting): Pick<MostShared, 'evidence' | 'parts'> {
  const evidence = groups.map(({ readings }) =>
    evidenceOf(readings.map(({ reading, at }) => excerptOf(story, reading, [at]))),
  );
  return { parts: 'at-one-place', evidence };
}

function wholeEvidence(story: Story, readings: readonly Reading[]): Pick<MostShared, 'evidence' | 'parts'> {
  const groups = byWording(story, readings);
  const evidence: readonly Evidence[] = groups
    .slice(0, MOST_GROUPS)
    .map((group) => evidenceOf(group.map((reading) => excerptOf(story, reading))));
  return { parts: groups.length === 1 ? 'nowhere' : 'throughout', evidence };
}
