/** The pairs of readings that are looked through for other words in the same place. */
import type { Corpus, EditedPassage } from '../../../corpus/schema.ts';
import type { Passage } from '../../../engine/types.ts';
import type { ComparedPair } from '../../../engine/words/substitutions.ts';
import { pairChanges } from '../../../worker/pair-changes.ts';
import { changesBetween, pairKey } from '../../../worker/pair-key.ts';
import type { Edition } from '../../../worker/protocol.ts';

export interface Compared {
  readonly pairs: readonly ComparedPair[];
  /** Pairs that were not compared: in a large corpus only those beside the base are, and no more than can be waited for. */
  readonly left: number;
}

/** Pairs that the page compares itself, in a corpus whose edition comes without changes: about a tenth of a second. */
const MOST_COMPARED = 300;

/** Every two readings of one passage in the documents shown, with what changes between them. */
export function comparedPairs(
  edition: Edition,
  passages: readonly EditedPassage[],
  docs: readonly string[],
  onRequest: { readonly corpus: Corpus; readonly base: string },
): Compared {
  const shown = new Set(docs);
  const inDocs = passages.map(({ id, readings }) => ({
    id,
    readings: readings.filter(({ witness }) => shown.has(witness)),
  }));
  return edition.details === 'all' ? stored(edition, inDocs) : besideBase(inDocs, onRequest);
}

type Shown = Pick<Passage, 'id' | 'readings'>;

function stored(edition: Edition, passages: readonly Shown[]): Compared {
  let left = 0;
  const pairs = passages.flatMap(({ id, readings }) =>
    readings.flatMap((a) =>
      readings.flatMap((b): ComparedPair[] => {
        if (a.witness >= b.witness) return [];
        const changes = changesBetween(edition, a, b);
        if (changes === null) left++;
        return changes === null ? [] : [{ passage: id, a, b, changes }];
      }),
    ),
  );
  return { pairs, left };
}

function besideBase(passages: readonly Shown[], { corpus, base }: { corpus: Corpus; base: string }): Compared {
  let all = 0;
  const twos = passages.flatMap(({ id, readings }) => {
    all += (readings.length * (readings.length - 1)) / 2;
    const own = readings.find(({ witness }) => witness === base);
    return own
      ? readings.filter((other) => other !== own).map((other) => ({ id, readings: [own, other] as const }))
      : [];
  });
  const chosen = twos.slice(0, MOST_COMPARED);
  const asPassages = chosen.map(({ id, readings }) => ({ ...EMPTY, id, readings }));
  const changes = pairChanges(asPassages, corpus.witnesses, corpus.lexicon);
  const pairs = chosen.map(({ id, readings: [x, y] }): ComparedPair => {
    const [a, b] = x.witness < y.witness ? [x, y] : [y, x];
    return { passage: id, a, b, changes: changes[pairKey(a, b)] ?? [] };
  });
  return { pairs, left: all - pairs.length };
}

const EMPTY: Omit<Passage, 'id' | 'readings'> = { kind: 'edited', score: 0, links: [], repeats: [], absences: [] };
