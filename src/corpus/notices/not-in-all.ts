/** A statement that most documents have and one, or few, do not. */
import type { Kind } from '../../engine/types.ts';
import type { EditedPassage } from '../schema.ts';
import { evidenceOf, excerptOf } from './excerpts.ts';
import type { NotInAll } from './notice.ts';
import { contentCount } from './partings.ts';
import { bestOf, byWording, isQuoted, smallestWording, type Story } from './story.ts';

/** The surer the link, the surer that a document lacks the statement. */
const SURENESS: Readonly<Record<Kind, number>> = { identical: 2, edited: 2, entry: 1, reworded: 0 };

/** Wordings shown on the card. */
const MOST_GROUPS = 2;

/**
 * More than half of the documents have it. A quotation comes first, then a plain "not found" before one that the age or
 * the gaps of a document may explain, then what fewest lack. Undefined where every statement is in all or in few.
 */
export function notInAll(story: Story): NotInAll | undefined {
  const best = bestOf(
    story.passages.filter((passage) => isInMost(story, passage)),
    (passage) => [
      isQuotation(story, passage) ? 1 : 0,
      passage.absences.every(({ state }) => state === 'not-found') ? 1 : 0,
      -passage.absences.length,
      SURENESS[passage.kind],
      contentCount(smallestWording(story, passage.readings)),
    ],
    (passage) => smallestWording(story, passage.readings),
  );
  if (!best) return undefined;
  return {
    kind: 'not-in-all',
    passage: best.id,
    documents: best.readings.length,
    isQuotation: isQuotation(story, best),
    lacking: best.absences.map(({ witness, state }) => ({ witness, state })),
    evidence: byWording(story, best.readings)
      .slice(0, MOST_GROUPS)
      .map((group) => evidenceOf(group.map((reading) => excerptOf(story, reading)))),
    target: { view: 'passages', layout: 'one', place: best.id },
  };
}

/** Gaps of a large corpus may be unknown; then nothing is said of them. */
function isInMost({ witnesses }: Story, { readings, absences }: EditedPassage): boolean {
  const known = readings.length + absences.length === witnesses.length;
  return known && absences.some(({ state }) => state === 'not-found') && readings.length * 2 > witnesses.length;
}

function isQuotation(story: Story, { readings }: EditedPassage): boolean {
  return readings.filter((reading) => isQuoted(story, reading)).length * 2 > readings.length;
}
