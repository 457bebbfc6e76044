/**
 * Which words are names. A name links less than a plain word does: every account of a story has the same people and
 * places in all its sentences.
 */
import type { Token } from '../../types.ts';
import { isNumber } from '../../text/word-root.ts';
import type { Story, StorySide } from './statements.ts';

/** A root is a name when it has a capital this many times as often as none, not counting first words of statements. */
const MOSTLY_CAPITAL = 3;

/** In a headline that capitalises this share of its content words, a capital tells nothing. */
const TITLE_CASE = 0.75;
const LEAST_TITLE = 5;

/** For each side, 1 where a token is part of a name. */
export function findNames(story: Story): Uint8Array[] {
  const nameRoots = findNameRoots(story);
  return story.sides.map((side) => {
    const names = new Uint8Array(side.roots.length);
    for (const { from, to } of side.statements) {
      const byNeighbor = !isTitleCase(side, from, to);
      for (let i = from; i < to; i++) {
        const root = side.roots[i] as number;
        if (root < 0 || isNumber(story.roots[root] as string)) continue;
        names[i] = nameRoots[root] || (byNeighbor && side.capital[i] && isBesideCapital(side, i, from, to)) ? 1 : 0;
      }
    }
    return names;
  });
}

function findNameRoots({ sides, roots }: Story): Uint8Array {
  const upper = new Int32Array(roots.length);
  const lower = new Int32Array(roots.length);
  for (const side of sides) {
    for (const { from, to } of side.statements) {
      for (let i = from; i < to; i++) {
        const root = side.roots[i] as number;
        if (root < 0) continue;
        if (!side.capital[i]) lower[root] = (lower[root] as number) + 1;
        else if (i > from) upper[root] = (upper[root] as number) + 1;
      }
    }
  }
  return Uint8Array.from(roots, (root, r) => {
    const often = (upper[r] as number) >= Math.max(1, MOSTLY_CAPITAL * (lower[r] as number));
    return Number(often && !isNumber(root));
  });
}

function isTitleCase({ roots, capital }: StorySide, from: number, to: number): boolean {
  let content = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if ((roots[i] as number) < 0) continue;
    content++;
    capitals += capital[i] as number;
  }
  return content >= LEAST_TITLE && capitals > TITLE_CASE * content;
}

/** Small words inside a name: "Immigration and Customs Enforcement". Two may stand together: "Department of the Navy". */
const INSIDE_NAME = new Set(['and', 'of', 'the', 'for']);
const MOST_INSIDE = 2;

/** "Acting Director Matthew": a capital next to another one. */
function isBesideCapital(side: StorySide, at: number, from: number, to: number): boolean {
  return [1, -1].some((step) => {
    const { tokens, text } = side.side.witness;
    let i = at + step;
    for (let skipped = 0; skipped < MOST_INSIDE && i >= from && i < to; skipped++, i += step) {
      if (side.capital[i] || !INSIDE_NAME.has((tokens[i] as Token).form)) break;
    }
    if (i < from || i >= to || !side.capital[i] || (side.roots[i] as number) < 0) return false;
    const [first, second] = [tokens[Math.min(at, i)] as Token, tokens[Math.max(at, i)] as Token];
    return !/[.,;:"“”„‟]/.test(text.slice(first.end, second.start).replace(/^\.(?= )/, ''));
  });
}
