/** The same words between quotation marks in one document, and outside them in another. */
import { relation } from '../../engine/compare/relation.ts';
import type { Reading } from '../../engine/types.ts';
import type { EditedPassage } from '../schema.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { QuotedOrProse } from './notice.ts';
import { contentCount } from './partings.ts';
import { runIn, sharedRun } from './shared-run.ts';
import { bestOf, byWording, isProse, isQuoted, smallestWording, type Story } from './story.ts';

/** Shorter runs are anybody's words: "in the United States". */
const LEAST_CONTENT = 4;

/** The passage with the most documents first, then the longest. Undefined where there is none. */
export function quotedOrProse(story: Story): QuotedOrProse | undefined {
  const found = story.passages.flatMap((passage) => {
    const sides = sidesOf(story, passage);
    return sides ? [{ passage, ...sides }] : [];
  });
  const best = bestOf(
    found,
    ({ quoted, prose, words }) => [quoted.length + prose.length, words],
    ({ passage }) => smallestWording(story, passage.readings),
  );
  if (!best) return undefined;
  const run = sharedRun(story, [...best.quoted, ...best.prose]);
  const shown = (readings: readonly Reading[]) =>
    byWording(
      story,
      readings.map((reading) => runIn(story, reading, run)),
    ).map((group) => evidenceOf(group.map((reading) => excerptOf(story, reading))));
  const [quoted, prose] = [shown(best.quoted), shown(best.prose)];
  return {
    kind: 'quoted-or-prose',
    passage: best.passage.id,
    quoted: quoted.length,
    evidence: [...quoted, ...prose],
    target: { view: 'passages', layout: 'one', place: best.passage.id },
  };
}

interface Sides {
  readonly quoted: readonly Reading[];
  readonly prose: readonly Reading[];
  readonly words: number;
}

/** Readings of one wording on both sides of the marks; small changes are allowed, other wordings are left out. */
function sidesOf(story: Story, { readings }: EditedPassage): Sides | undefined {
  const quoted = readings.filter((reading) => isQuoted(story, reading));
  const prose = readings.filter((reading) => isProse(story, reading));
  if (quoted.length === 0 || prose.length === 0) return undefined;
  const [spoken, told] = [byWording(story, quoted), byWording(story, prose)];
  const same = ([a]: readonly Reading[], [b]: readonly Reading[]) => !!a && !!b && isSameWording(story, a, b);
  const near = spoken.filter((a) => told.some((b) => same(a, b))).flat();
  const far = told.filter((b) => spoken.some((a) => same(a, b))).flat();
  const words = contentCount(smallestWording(story, near));
  return near.length > 0 && far.length > 0 && words >= LEAST_CONTENT ? { quoted: near, prose: far, words } : undefined;
}

function isSameWording(story: Story, a: Reading, b: Reading): boolean {
  const excerpt = (reading: Reading) => ({ text: story.textOf(reading.witness), span: reading });
  return relation(excerpt(a), excerpt(b)).kind !== 'reworded';
}
