/**
 * Words that two or more documents share and no release of the set has. They may come from a text outside the set, or
 * from each other: shared words do not show who took them from whom.
 */
import type { Reading } from '../../engine/types.ts';
import type { EditedPassage } from '../schema.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { Evidence, SourceUnseen } from './notice.ts';
import { widestPassages } from './pairs.ts';
import { bestParting, contentCount } from './partings.ts';
import { byCodeUnits, byWording, wordingOf, type Story } from './story.ts';

/** Words in a row that two writers do not find on their own. */
const LEAST_WORDS = 8;

/** Words that one group puts into a statement the release has too: shorter ones are a turn of phrase. */
const LEAST_PUT_IN = 3;

/** Places shown on the card. */
const MOST_SHOWN = 2;

interface Place {
  readonly evidence: Evidence;
  readonly content: number;
  readonly words: string;
}

/** Undefined without a release, or where the releases have all that others share. */
export function sourceUnseen(story: Story): SourceUnseen | undefined {
  const releases = story.witnesses.filter(({ kind }) => kind === 'press-release').map(({ id }) => id);
  if (releases.length === 0) return undefined;
  const isRelease = ({ witness }: Reading) => releases.includes(witness);
  const places = [
    ...story.passages
      .filter((passage) => isLacked(passage, releases))
      .flatMap((passage) => wordForWord(story, passage)),
    ...widestPassages(story)
      .filter(({ readings }) => readings.some(isRelease))
      .flatMap((passage) => putIn(story, passage, isRelease)),
  ].sort(
    (a, b) =>
      b.evidence.excerpts.length - a.evidence.excerpts.length || b.content - a.content || byCodeUnits(a.words, b.words),
  );
  if (places.length === 0) return undefined;
  return {
    kind: 'source-unseen',
    releases,
    places: places.length,
    evidence: places.slice(0, MOST_SHOWN).map(({ evidence }) => evidence),
    target: { view: 'passages', layout: 'grid', notFoundIn: releases },
  };
}

/** The releases are known to lack the passage: their text is whole there, and nothing in it comes near with another number. */
function isLacked({ absences }: EditedPassage, releases: readonly string[]): boolean {
  return releases.every((id) =>
    absences.some(({ witness, state }) => witness === id && (state === 'not-found' || state === 'earlier')),
  );
}

function wordForWord(story: Story, { readings }: EditedPassage): readonly Place[] {
  return byWording(story, readings)
    .filter((group) => group.length > 1 && wordCount(story, group[0]) >= LEAST_WORDS)
    .map((group) => {
      const words = wordingOf(story, group[0] as Reading);
      const evidence = evidenceOf(group.map((reading) => excerptOf(story, reading)));
      return { evidence, words, content: contentCount(words) };
    });
}

/** Words that two or more documents have in the middle of a statement, where the releases have none. */
function putIn(story: Story, { readings }: EditedPassage, isRelease: (reading: Reading) => boolean): readonly Place[] {
  const parting = bestParting(story, readings);
  if (!parting) return [];
  const without = parting.groups.find(({ words }) => words === '');
  if (!without || !readings.filter(isRelease).every(({ witness }) => has(without.readings, witness))) return [];
  return parting.groups
    .filter(({ words, readings: parted }) => parted.length > 1 && words.split(' ').length >= LEAST_PUT_IN)
    .map(({ words, readings: parted }) => ({
      evidence: evidenceOf(parted.map(({ reading, at }) => excerptOf(story, reading, [at]))),
      words,
      content: contentCount(words),
    }));
}

function has(parted: readonly { readonly reading: Reading }[], witness: string): boolean {
  return parted.some(({ reading }) => reading.witness === witness);
}

function wordCount(story: Story, reading: Reading | undefined): number {
  return reading ? story.wordsIn(reading).length : 0;
}
