/** What a pair is told in words. The same words for every two documents. */
import type { PairCounts } from './make-pair.ts';

export const RELATION_WORDS = { identical: 'same words', edited: 'small changes', reworded: 'reworded' } as const;

/** `31 places only in Newsweek`. */
export function countWords(counts: PairCounts, left: string, right: string): readonly string[] {
  const places = (count: number, outlet: string) => `${count} ${count === 1 ? 'place' : 'places'} only in ${outlet}`;
  const passages = (count: number) => `${count} shared ${count === 1 ? 'passage' : 'passages'}`;
  return [
    places(counts.left, left),
    places(counts.right, right),
    `${passages(counts.same + counts.edited + counts.reworded + counts.inside)}: ${counts.same} in the same words, ${counts.edited} with small changes, ${counts.reworded} reworded${counts.inside > 0 ? `, ${counts.inside} inside another` : ''}`,
    ...(counts.moved > 0 ? [`${counts.moved} in another order`] : []),
  ];
}
