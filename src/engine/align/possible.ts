/** Pairs that may say the same but are too weak to link. */
import type { Link } from '../types.ts';
import type { Frame } from './frame.ts';
import { paraphraseLink } from './paraphrase/explain-paraphrase.ts';
import type { Paraphrases } from './paraphrase/paraphrase.ts';
import { Together, type Cluster } from './passages.ts';

/** Nobody reads more of them; in a large corpus there are a hundred thousand. */
const MOST_POSSIBLE = 1000;

/** The likeliest of them whose readings no passage holds together already, likeliest first. */
export function possibleLinks(frame: Frame, { possible, wordsOf }: Paraphrases, clusters: readonly Cluster[]): Link[] {
  const together = new Together(clusters);
  return possible
    .filter((pair) => !together.holds(pair))
    .toSorted((x, y) => y.score - x.score || x.left - y.left || x.right - y.right || x.a.start - y.a.start)
    .slice(0, MOST_POSSIBLE)
    .map((pair) => {
      const [a, b] = [pair.left, pair.right].map((side) => frame.ids[side] as string) as [string, string];
      return paraphraseLink(
        frame,
        { witness: a, ...pair.a },
        { witness: b, ...pair.b },
        { ...pair, words: wordsOf(pair), rivals: [] },
      );
    });
}
